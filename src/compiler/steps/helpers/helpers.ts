import type { Command, Expression, Parameter, Statement } from '../../../syntax/ast/index.ts';
import type { Lowering } from '../lowering.ts';
import { completeScript } from './complete-script.ts';
import { confirmSystemProgram } from './confirm-system-program.ts';
import { convertToText } from './convert-to-text.ts';
import { getProgramPath } from './get-program-path.ts';
import { getSessionRow } from './get-session-row.ts';
import { invokeLogOff } from './invoke-log-off.ts';
import { invokeProgram } from './invoke-program.ts';
import { sendSessionMessage } from './send-session-message.ts';
import { writeFailure } from './write-failure.ts';

/** A PowerShell function of our own; it is written into the scripts that use it, and into no other. */
export interface Helper {
  /** What it is for, as a comment above it. */
  readonly comment: string;
  parameters(): Parameter[];
  body(lowering: Lowering): (Statement | Command | Expression)[];
}

/** Name of a helper. */
export type HelperName =
  | 'Write-Failure'
  | 'ConvertTo-Text'
  | 'Complete-Script'
  | 'Get-ProgramPath'
  | 'Invoke-Program'
  | 'Get-SessionRow'
  | 'Send-SessionMessage'
  | 'Invoke-LogOff'
  | 'Confirm-SystemProgram';

/** The helpers by their PowerShell names, in the order in which they stand in scripts. */
export const helpers = {
  'Write-Failure': writeFailure,
  'ConvertTo-Text': convertToText,
  'Complete-Script': completeScript,
  'Get-ProgramPath': getProgramPath,
  'Invoke-Program': invokeProgram,
  'Get-SessionRow': getSessionRow,
  'Send-SessionMessage': sendSessionMessage,
  'Invoke-LogOff': invokeLogOff,
  'Confirm-SystemProgram': confirmSystemProgram,
} satisfies Record<HelperName, Helper>;
