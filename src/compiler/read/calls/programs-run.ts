import { defineCall } from '../define-call.ts';
import { WK1014 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import { optionNodes, secondsOption } from '../options.ts';
import { readProgramName } from '../program-names.ts';
import type { ts } from '../ts.ts';

/** What a call has whose time limit was refused, so that reading can go on. */
const anyTimeout = 60;

export default defineCall({
  name: 'programs.run',
  read(node, scope) {
    const [program, given, settings] = node.arguments as unknown as [ts.Expression, ts.Expression, ts.Expression];
    const name = readProgramName(program, 'any', scope);
    const list = readExpression(given, scope);
    const options = optionNodes(settings, 'How the program is run', scope);
    if (!options.has('timeout')) scope.report(WK1014.at(scope.spanOf(settings), { what: 'The time limit', why: 'it does not stand in the call' }));
    return { kind: 'runProgram', name, arguments: list, timeout: secondsOption(options, 'timeout', anyTimeout, scope), span: scope.spanOf(node) };
  },
});
