import type { Value } from '../values/value.ts';
import { type Association, askedProperties, ownProperties } from './associations.ts';
import { cellText } from './cell-text.ts';
import { displayNameProperty } from './display-members.ts';
import { type Entry, FormatStart } from './format-objects.ts';
import { PropertyExpression } from './property-expression.ts';
import { typeNamesOf } from './type-names.ts';
import { itemValue } from './view-context.ts';
import { ViewGenerator } from './view-generator.ts';

export class WideGenerator extends ViewGenerator {
  start(): FormatStart {
    const { autoSize } = this;
    return new FormatStart({ kind: 'wide', columns: autoSize ? 0 : (this.request.columns ?? 0) }, autoSize);
  }

  entry(object: Value): Entry {
    const { session, view, context, limit } = this;
    if (view?.kind === 'wide') {
      const names = new Set(typeNamesOf(object));
      const { item } = view.special?.find(({ types }) => types.some((type) => names.has(type))) ?? view;
      return { kind: 'wide', text: cellText(itemValue(item, object, context), { limit, format: item.format }, session) };
    }
    const [shown] = this.#candidates(object);
    const [result] = shown?.expression.values(object, session) ?? [];
    return { kind: 'wide', text: result && !result.error ? cellText(result.value, { limit, format: shown.asked?.formatString }, session) : '' };
  }

  #candidates(object: Value): Association[] {
    const { session, request } = this;
    if (request.properties.length > 0) return askedProperties(request.properties, object, session, false);
    const name = displayNameProperty(object, session);
    return name === undefined ? ownProperties(object, session) : [{ expression: new PropertyExpression(name, true) }];
  }
}
