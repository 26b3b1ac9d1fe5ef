import type { Value } from '../values/value.ts';
import { type Association, allProperties, askedProperties } from './associations.ts';
import { cellText } from './cell-text.ts';
import { defaultDisplayProperties } from './display-members.ts';
import { type Alignment, type Entry, FormatStart, type TableColumn } from './format-objects.ts';
import { PropertyExpression } from './property-expression.ts';
import { isScalarName, typeNamesOf } from './type-names.ts';
import type { TableView } from './view.ts';
import { itemValue } from './view-context.ts';
import { ViewGenerator } from './view-generator.ts';

/** A table without a view has no more columns of itself. */
const mostOwnColumns = 10;

export class TableGenerator extends ViewGenerator {
  #columns: Association[] = [];

  get #table(): TableView | undefined {
    return this.view?.kind === 'table' ? this.view : undefined;
  }

  start(first: Value): FormatStart {
    const table = this.#table;
    let columns: TableColumn[];
    if (table) {
      columns = table.columns.map(({ label, property, width = 0, alignment }) => ({ label: label ?? property ?? '', width, alignment }));
    } else {
      this.#columns = this.#ownColumns(first);
      columns = this.#columns.map(({ expression, asked }) => ({
        label: asked?.label ?? expression.text,
        width: asked?.width ?? 0,
        alignment: asked?.alignment ?? this.#alignmentOf(first, expression),
      }));
    }
    const { hideHeaders = false, repeatHeader } = this.request;
    return new FormatStart({ kind: 'table', columns, hideHeader: hideHeaders, repeatHeader }, this.autoSize);
  }

  #ownColumns(first: Value): Association[] {
    const { session, request } = this;
    if (request.properties.length > 0) return askedProperties(request.properties, first, session, true);
    const preferred = defaultDisplayProperties(first, session);
    if (preferred.length > 0) return preferred.map((name) => ({ expression: new PropertyExpression(name) }));
    return allProperties(first, session).slice(0, mostOwnColumns);
  }

  /** Numbers, Booleans, enums and the like stand right; the first object decides. */
  #alignmentOf(first: Value, expression: PropertyExpression): Alignment {
    const [result] = expression.values(first, this.session);
    if (!result || result.error || result.value === null || result.value === undefined) return 'left';
    const names = typeNamesOf(result.value);
    return names[0] !== 'System.String' && isScalarName(names) ? 'right' : 'left';
  }

  entry(object: Value): Entry {
    const { session, context, request, limit } = this;
    const table = this.#table;
    if (table) {
      const cells = table.columns.map((column) => ({
        text: cellText(itemValue(column, object, context), { limit, format: column.format }, session),
      }));
      return { kind: 'row', cells, wrap: request.wrap ?? table.wrap ?? false };
    }
    const cells = this.#columns.map(({ expression, asked }) => {
      const [result] = expression.values(object, session);
      const format = asked?.formatString;
      return { text: result && !result.error ? cellText(result.value, { limit, format, inTable: format === undefined }, session) : '' };
    });
    return { kind: 'row', cells, wrap: request.wrap ?? false };
  }
}
