import type { Value } from '../values/value.ts';
import { askedProperties, ownProperties } from './associations.ts';
import { cellText } from './cell-text.ts';
import { type Entry, FormatStart, type ListField } from './format-objects.ts';
import { typeNamesOf } from './type-names.ts';
import type { ListView } from './view.ts';
import { itemValue } from './view-context.ts';
import { ViewGenerator } from './view-generator.ts';

export class ListGenerator extends ViewGenerator {
  start(): FormatStart {
    return new FormatStart({ kind: 'list' }, this.autoSize);
  }

  entry(object: Value): Entry {
    return { kind: 'list', fields: this.view?.kind === 'list' ? this.#viewFields(this.view, object) : this.#propertyFields(object) };
  }

  #viewFields(view: ListView, object: Value): ListField[] {
    const { session, context, limit } = this;
    const names = new Set(typeNamesOf(object));
    const { fields } = view.special?.find(({ types }) => types.some((type) => names.has(type))) ?? view;
    return fields.map((item) => ({
      label: item.label ?? item.property ?? '',
      text: cellText(itemValue(item, object, context), { limit, format: item.format }, session),
    }));
  }

  #propertyFields(object: Value): ListField[] {
    const { session, request, limit } = this;
    const asked = request.properties;
    const shown = asked.length > 0 ? askedProperties(asked, object, session, false) : ownProperties(object, session);
    return shown.map(({ expression, asked: how }) => {
      const [result] = expression.values(object, session);
      return {
        label: how?.label ?? expression.text,
        text: result && !result.error ? cellText(result.value, { limit, format: how?.formatString }, session) : '',
      };
    });
  }
}
