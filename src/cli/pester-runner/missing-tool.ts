import { ToolMissing } from '../../engines/pwsh/tool-missing.ts';
import { CommandFailure } from '../command-failure.ts';
import { exitCodes } from '../exit-code.ts';
import { WK7009 } from './diagnostics.ts';

/** A tool that is missing is a finding about this computer, with what to install; any other error stays what it is. */
export function missingTool(error: unknown): unknown {
  if (!(error instanceof ToolMissing)) return error;
  return new CommandFailure(exitCodes.toolMissing, WK7009.at(undefined, { problem: error.message, install: error.fix }));
}
