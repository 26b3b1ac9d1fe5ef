import type { Session } from '../session.ts';
import type { ShapeKind } from './format-objects.ts';
import type { CustomView, View } from './view.ts';
import units from './views/index.generated.ts';

/** Views by the lower-case name of each type that they are for, in their order. */
const byType = new Map<string, View[]>();

for (const views of units) {
  for (const view of views) {
    for (const type of view.types) {
      const key = type.toLowerCase();
      const list = byType.get(key);
      if (list) list.push(view);
      else byType.set(key, [view]);
    }
  }
}

const isOutOfBand = (view: View): view is CustomView => view.kind === 'custom' && view.outOfBand === true;

function search(typeNames: readonly string[], session: Session, suits: (view: View) => boolean): View | undefined {
  for (const name of typeNames) {
    const found = byType
      .get(name.toLowerCase())
      ?.find(
        (view) =>
          (view.edition === undefined || view.edition === session.edition) &&
          (view.platform === undefined || view.platform === session.platform) &&
          suits(view),
      );
    if (found) return found;
  }
  return undefined;
}

/** The view for objects of these type names: of the nearest type that has one; of a given shape, or the first of any. */
export function findView(typeNames: readonly string[], shape: ShapeKind | undefined, session: Session): View | undefined {
  return search(typeNames, session, (view) => !isOutOfBand(view) && (shape === undefined || view.kind === shape));
}

/** The view of objects that are shown outside any sequence: error records, script blocks. */
export function findOutOfBandView(typeNames: readonly string[], session: Session): CustomView | undefined {
  return search(typeNames, session, isOutOfBand) as CustomView | undefined;
}

/** Whether a view is for objects of these type names. */
export function viewApplies(view: View, typeNames: readonly string[]): boolean {
  const names = new Set(view.types.map((name) => name.toLowerCase()));
  return typeNames.some((name) => names.has(name.toLowerCase()));
}
