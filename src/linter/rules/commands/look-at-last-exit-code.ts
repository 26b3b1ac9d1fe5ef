import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression, Node } from '../../../syntax/ast/index.ts';
import { programName } from '../../facts/changing-commands.ts';
import { programs, tellingPrograms } from '../../facts/programs.ts';
import { expressionOf } from '../../flow/constant-number.ts';
import { enclosingFunction } from '../../flow/control-flow.ts';
import { defineRule } from '../../rule.ts';
import { type CommandCall, literalText } from '../../script/command-call.ts';

export const WK6009 = defineDiagnostic('WK6009', {
  severity: 'warning',
  message: 'Nobody looks at `$LASTEXITCODE` after `{program}`: that the program failed goes unnoticed.',
  fix: 'Ask right behind the call whether `$LASTEXITCODE -ne 0`.',
});

const isProgramPath = (text: string | undefined) => text !== undefined && /\.(?:exe|com|cmd|bat|msc)\0*$/i.test(text.trim());

interface Call {
  readonly call: CommandCall;
  readonly inside: Node | undefined;
}

export default defineRule({
  diagnostic: WK6009,
  check({ functions }, report) {
    const calls: Call[] = [];
    const looks: { start: number; inside: Node | undefined }[] = [];
    const paths = new Map<string, string | undefined>();
    /** What is called, where it is a program; a variable counts when all that it is ever given are programs. */
    const programOf = ({ call }: Call): string | undefined => {
      const [first] = call.node.elements;
      const text = literalText(first as Expression);
      if (text !== undefined) {
        if (isProgramPath(text)) return programName(call);
        return call.name !== undefined && programs.has(call.key) && !functions.has(call.key) ? call.key : undefined;
      }
      return first.kind === 'VariableExpression' && call.node.invocationOperator === '&' ? paths.get(first.variablePath.toLowerCase()) : undefined;
    };
    return {
      AssignmentStatement({ left, right }) {
        if (left.kind !== 'VariableExpression') return;
        const name = left.variablePath.toLowerCase();
        const path = textOfPath(expressionOf(right), right);
        if (!isProgramPath(path)) paths.set(name, undefined);
        else if (!paths.has(name)) paths.set(name, /[\w-]+(?=\.\w+\0*$)/.exec(path as string)?.[0].toLowerCase() ?? name);
      },
      VariableExpression({ variablePath, start }, ancestors) {
        if (/^(?:global:)?lastexitcode$|^\?$/i.test(variablePath)) looks.push({ start, inside: enclosingFunction(ancestors) });
      },
      command(call, ancestors) {
        calls.push({ call, inside: enclosingFunction(ancestors) });
      },
      end() {
        const native = calls.flatMap((each) => {
          const program = programOf(each);
          return program === undefined || tellingPrograms.has(program) ? [] : [{ ...each, program }];
        });
        for (const { call, inside, program } of native) {
          const next =
            native.find((other) => other.inside === inside && other.call.node.start > call.node.start)?.call.node.start ?? Number.POSITIVE_INFINITY;
          const isSeen = looks.some((look) => look.inside === inside && look.start > call.node.start && look.start < next);
          // A function can leave the look to those who call it.
          const isSeenOutside = inside !== undefined && looks.some((look) => look.inside !== inside && look.start > inside.end);
          if (!isSeen && !isSeenOutside) report(call.node, { program });
        }
      },
    };
  },
});

/** The path that is assigned: written out, or joined. */
function textOfPath(expression: Expression | undefined, right: Node): string | undefined {
  if (expression) return literalText(expression);
  const element = right.kind === 'Pipeline' && right.elements.length === 1 ? right.elements[0] : undefined;
  if (element?.kind !== 'Command' || literalText(element.elements[0] as Expression)?.toLowerCase() !== 'join-path') return undefined;
  return literalText(element.elements[element.elements.length - 1] as Expression);
}
