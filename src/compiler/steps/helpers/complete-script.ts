import { command, exitStatement, ifStatement, member, parameter, variable } from '../../../syntax/ast/build.ts';
import { writeMessage } from '../flow/finish.ts';
import type { Helper } from './helpers.ts';

const of = (name: string) => member(variable('Verdict'), name);

export const completeScript: Helper = {
  comment: 'Ends the script with a verdict that was made before.',
  parameters: () => [parameter('Verdict')],
  body: (lowering) => [
    ifStatement(of('Failed'), [writeMessage(of('Message'), true, lowering)], [command('Write-Output', {}, { positional: [of('Message')] })]),
    exitStatement(of('ExitCode')),
  ],
};
