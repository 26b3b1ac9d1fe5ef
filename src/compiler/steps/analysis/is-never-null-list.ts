import type { Value } from '../value.ts';
import { holds, type Rule } from './holds.ts';

const made: Rule = (value) =>
  value.kind === 'list' ||
  value.kind === 'listMethod' ||
  value.kind === 'textMethod' ||
  value.kind === 'listSessions' ||
  (value.kind === 'queryCim' && value.take === 'all');

/** Whether a list was made by the script; a CIM property is `$null` where the provider has NULL, which reads as an empty list. */
export const isNeverNullList = (value: Value): boolean => value.kind !== 'nothing' && holds(made, value);
