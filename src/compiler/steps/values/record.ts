import { convert, hashtable } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `{ name: value }`: an object of data that nobody changes. */
export interface RecordValue extends Origin {
  readonly kind: 'record';
  readonly entries: readonly { readonly name: string; readonly value: Value }[];
}

/** `[pscustomobject]` keeps the order, and has no members of its own that a name could meet (about_PSCustomObject). */
export const lowerRecord = ({ entries }: RecordValue, lowering: Lowering): Expression =>
  convert('pscustomobject', hashtable(Object.fromEntries(entries.map(({ name, value }) => [name, lowerExpression(value, lowering)]))));
