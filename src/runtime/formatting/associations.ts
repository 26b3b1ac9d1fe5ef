import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import type { CalculatedProperty } from './calculated-property.ts';
import { defaultDisplayProperties } from './display-members.ts';
import { displayedProperties } from './properties.ts';
import { PropertyExpression } from './property-expression.ts';

/** One column or field: the property that it shows, and what the caller said about it. */
export interface Association {
  expression: PropertyExpression;
  asked?: CalculatedProperty;
}

/** The properties that a caller asked for, as the object has them. A table keeps a column for a name that the object lacks. */
export function askedProperties(asked: readonly CalculatedProperty[], object: Value, session: Session, keepMissing: boolean): Association[] {
  return asked.flatMap((each) => {
    const resolved = each.expression.resolve(object, session);
    if (resolved.length === 0 && keepMissing && !each.expression.hasWildcards) return [{ expression: each.expression, asked: each }];
    return resolved.map((expression) => ({ expression, asked: each }));
  });
}

/** All properties of an object in the order in which a table or list shows them: those of its type, then those added to it. */
export function allProperties(object: Value, session: Session): Association[] {
  const names = new Map(displayedProperties(object, session).map((name) => [name.toLowerCase(), name]));
  return [...names.values()].map((name) => ({ expression: new PropertyExpression(name, true) }));
}

/** What an object shows when nothing was asked for: its default display properties, or all. */
export function ownProperties(object: Value, session: Session): Association[] {
  const preferred = defaultDisplayProperties(object, session);
  return preferred.length > 0 ? preferred.map((name) => ({ expression: new PropertyExpression(name) })) : allProperties(object, session);
}
