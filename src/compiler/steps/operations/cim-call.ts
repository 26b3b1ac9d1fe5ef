import { bareWord, integer } from '../../../syntax/ast/build.ts';
import type { CommandArgument } from '../../../syntax/ast/build-commands.ts';

/** How long the CIM service is waited for unless the author says otherwise, in seconds. */
export const defaultCimTimeout = 30;

/**
 * What every CIM command is given: a time limit, since a script that hangs blocks the agent, and errors that can be caught
 * (the CIM commands' own are non-terminating).
 */
export const cimCommonParameters = (timeout: number): Record<string, CommandArgument> => ({
  OperationTimeoutSec: integer(timeout),
  ErrorAction: bareWord('Stop'),
});
