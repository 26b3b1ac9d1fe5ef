import { bareWord, command, member, paren } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `files.sha256(path)`. */
export interface HashFile extends Origin {
  readonly kind: 'hashFile';
  readonly path: Value;
}

/** The errors of Get-FileHash are non-terminating unless told. */
export function lowerHashFile({ path }: HashFile, lowering: Lowering): Expression {
  lowering.standIn({ kind: 'command', command: 'Get-FileHash', parameters: ['LiteralPath', 'Algorithm', 'ErrorAction'] });
  const get = command('Get-FileHash', { LiteralPath: lowerExpression(path, lowering), Algorithm: bareWord('SHA256'), ErrorAction: bareWord('Stop') });
  return member(paren(get), 'Hash');
}
