import { command, integer, quoted } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `programs.run(name, args, { timeout })`. */
export interface RunProgram extends Origin {
  readonly kind: 'runProgram';
  /** A file of System32 with its extension, or a full path. */
  readonly name: string;
  readonly arguments: Value;
  /** In seconds. */
  readonly timeout: number;
}

const constantText = (value: Value): string | undefined => (value.kind === 'text' ? value.text : undefined);

export function lowerRunProgram({ name, arguments: given, timeout }: RunProgram, lowering: Lowering): Command {
  const known = given.kind === 'list' ? given.items.map(constantText) : undefined;
  lowering.standIn({ kind: 'program', command: 'Start-Process', program: name, ...(known ? { arguments: known } : {}) });
  return command(lowering.helper('Invoke-Program'), {
    Name: quoted(name),
    ArgumentList: known?.length === 0 ? undefined : lowerExpression(given, lowering),
    TimeoutSec: integer(timeout),
  });
}
