import type { Command, Expression, Parameter, Statement } from '../../../syntax/ast/index.ts';
import type { Lowering } from '../lowering.ts';
import { completeScript } from './complete-script.ts';
import { convertToText } from './convert-to-text.ts';
import { writeFailure } from './write-failure.ts';

/** A PowerShell function of our own; it is written into the scripts that use it, and into no other. */
export interface Helper {
  /** What it is for, as a comment above it. */
  readonly comment: string;
  parameters(): Parameter[];
  body(lowering: Lowering): (Statement | Command | Expression)[];
}

/** The helpers by their PowerShell names. */
export const helpers = {
  'Write-Failure': writeFailure,
  'ConvertTo-Text': convertToText,
  'Complete-Script': completeScript,
} satisfies Record<string, Helper>;

/** Name of a helper. */
export type HelperName = keyof typeof helpers;
