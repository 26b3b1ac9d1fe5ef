import { collectionOf } from '../../runtime/members/collection-methods.ts';
import type { Sink } from '../../runtime/pipeline/sink.ts';
import { closeType, findDefinition, knownType } from '../../runtime/types/types.ts';
import { ListObject } from '../../runtime/values/list-object.ts';
import type { Value } from '../../runtime/values/value.ts';

/** System.Management.Automation.PSDataCollection`1: what goes into a pipeline of the API, or comes out of it. */
export class DataCollection extends ListObject {
  isOpen = true;
}

/** A PSDataCollection of a type of System.Management.Automation. */
export function dataCollectionOf(elementName: string): DataCollection {
  const definition = findDefinition('System.Management.Automation.PSDataCollection`1')!;
  return new DataCollection(closeType(definition, [knownType(`System.Management.Automation.${elementName}`)]));
}

/** Takes all elements out (PSDataCollection.ReadAll). */
export function readAll(self: DataCollection): Value {
  return collectionOf(self.items.splice(0), self.elementType);
}

/** Puts what a stream gets into a collection. */
export const collectingSink = (collection: () => ListObject): Sink => ({
  write(value) {
    collection().items.push(value);
  },
});
