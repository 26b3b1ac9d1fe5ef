import type { AssignmentStatement } from '../../syntax/ast/index.ts';

const temporary = /\$env:te?mp\b|\bgettempfilename\b|\bgettemppath\b|\bnew-temporaryfile\b/i;

/** What a script makes for itself while it runs: temporary files, and processes that it starts. Changing these changes nothing. */
export class OwnThings {
  readonly #names = new Set<string>();

  /** Whether a text speaks of such a thing. */
  mentions(text: string): boolean {
    if (temporary.test(text)) return true;
    return [...text.matchAll(/\$\{?(\w+)/g)].some(([, name]) => this.#names.has(name.toLowerCase()));
  }

  /** Learns from an assignment. */
  note({ left, right }: AssignmentStatement, textOf: (node: { start: number; end: number }) => string): void {
    if (left.kind !== 'VariableExpression') return;
    const text = textOf(right);
    if (/\bstart-process\b/i.test(text) || this.mentions(text)) this.#names.add(left.variablePath.toLowerCase());
  }
}
