import type { UsingExpression } from '../../syntax/ast/index.ts';
import { runtimeError } from '../values/errors.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { compileExpression, type Evaluate } from './compile-expression.ts';
import type { Frame } from './frame.ts';

/** What `$using:` expressions of a script block stand for, by their text. */
export type UsingValues = ReadonlyMap<string, Value>;

const keyOf = ({ start, end }: UsingExpression, source: ScriptSource) => source.text.slice(start, end).toLowerCase();

/** The values of all `$using:` expressions in a block, worked out where the block is sent from (about_Remote_Variables). */
export function usingValues(block: ScriptBlock, frame: Frame): UsingValues {
  const values = new Map<string, Value>();
  const { ast, source } = block.compiled;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const element of node) visit(element);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'UsingExpression') {
      const using = node as unknown as UsingExpression;
      values.set(keyOf(using, source), compileExpression(using.subExpression, source)(frame));
      return;
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(ast);
  return values;
}

/** `$using:name`: what was sent along; an error where nothing was sent. */
export function usingExpression(node: UsingExpression, source: ScriptSource): Evaluate {
  const key = keyOf(node, source);
  return ({ session }) => {
    if (session.usingValues?.has(key)) return session.usingValues.get(key);
    throw runtimeError(
      'UsingWithoutInvokeCommand',
      'A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.',
    );
  };
}
