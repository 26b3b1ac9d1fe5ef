import { closeType, findDefinition, knownType } from '../types/types.ts';
import { ListObject } from './list-object.ts';
import type { Value } from './value.ts';

/** A Collection[psobject] of objects, as cmdlets give it out (GroupInfo.Group). */
export function makeCollection(objects: readonly Value[]): ListObject {
  const definition = findDefinition('System.Collections.ObjectModel.Collection`1')!;
  return new ListObject(closeType(definition, [knownType('System.Object')]), [...objects]);
}
