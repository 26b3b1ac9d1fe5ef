import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import { leaves } from '../../flow/control-flow.ts';
import { defineRule } from '../../rule.ts';

export const WK6001 = defineDiagnostic('WK6001', {
  severity: 'warning',
  message: 'This is never reached: `{leave}` in line {line} comes before it on every path.',
  fix: 'Take it away, or move it before the line.',
});

const words: Partial<Record<Statement['kind'], string>> = {
  ExitStatement: 'exit',
  ReturnStatement: 'return',
  ThrowStatement: 'throw',
  BreakStatement: 'break',
  ContinueStatement: 'continue',
};

export default defineRule({
  diagnostic: WK6001,
  check({ functions, lines, textOf }, report) {
    const blocks: (readonly Statement[])[] = [];
    const look = ({ statements }: { statements: readonly Statement[] }) => void (statements.length > 1 && blocks.push(statements));
    return {
      NamedBlock: look,
      StatementBlock: look,
      end() {
        for (const statements of blocks) {
          const place = statements.findIndex((statement) => leaves(statement, functions));
          // A function or class that is defined behind it is of no use either, but says nothing wrong.
          const dead =
            place < 0 ? undefined : statements.slice(place + 1).find(({ kind }) => kind !== 'FunctionDefinition' && kind !== 'TypeDefinition');
          if (!dead) continue;
          const last = statements[statements.length - 1];
          const leave = words[statements[place].kind] ?? textOf(statements[place]).split(/\s/)[0];
          report({ start: dead.start, end: last.end }, { leave, line: lines.at(statements[place].start).line });
        }
      },
    };
  },
});
