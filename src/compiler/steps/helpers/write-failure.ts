import { bareWord, command, parameter, variable } from '../../../syntax/ast/build.ts';
import type { Helper } from './helpers.ts';

export const writeFailure: Helper = {
  comment: 'The console shows the error stream of a run that fails, so the message of a failure goes to both streams.',
  parameters: () => [parameter('Message', { type: 'string' })],
  body: () => [
    command('Write-Output', {}, { positional: [variable('Message')] }),
    command('Write-Error', { Message: variable('Message'), ErrorAction: bareWord('Continue') }),
  ],
};
