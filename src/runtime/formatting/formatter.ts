import { NotSimulated } from '../../base/not-simulated.ts';
import type { Session } from '../session.ts';
import { Dictionary } from '../values/dictionary.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { elementsOf, enumerationLimit } from './cell-text.ts';
import { CustomGenerator } from './custom-generator.ts';
import { defaultDisplayProperties } from './display-members.ts';
import { displayText } from './display-text.ts';
import { findOutOfBandView, findView, viewApplies } from './find-view.ts';
import { type Entry, type EntryStream, FormatEnd, FormatEntry, FormatObject, GroupEnd, type ShapeKind } from './format-objects.ts';
import { layoutOf } from './layout.ts';
import { ListGenerator } from './list-generator.ts';
import { displayedProperties, hasProperties } from './properties.ts';
import { consoleChoice, type ShapeRequest } from './shape-request.ts';
import { streamOf } from './stream-mark.ts';
import { TableGenerator } from './table-generator.ts';
import { isScalarName, typeNamesOf } from './type-names.ts';
import type { View } from './view.ts';
import { viewContext } from './view-context.ts';
import type { ViewGenerator } from './view-generator.ts';
import { WideGenerator } from './wide-generator.ts';

/** An object with more properties becomes a list when nothing else says how to show it. */
const mostTableProperties = 4;

const generators = { table: TableGenerator, list: ListGenerator, wide: WideGenerator, custom: CustomGenerator } satisfies Record<ShapeKind, unknown>;

/** A Hashtable that is not taken apart counts as an object without properties. */
const isHashtable = (value: Value) =>
  unwrap(value) instanceof Dictionary && (unwrap(value) as Dictionary).typeName === 'System.Collections.Hashtable';

const textEntry = (text: string) => new FormatEntry({ kind: 'text', text }, true);

/**
 * Turns objects into formatting objects: what Format-Table and its like do, and, without a request, what the console
 * does to what reaches it unformatted. The first object decides how all that follow are shown.
 */
export class Formatter {
  readonly #session: Session;
  readonly #request: ShapeRequest;
  readonly #write: (object: FormatObject) => void;
  #generator: ViewGenerator | undefined;
  /** `$FormatEnumerationLimit` when the first object came. */
  #limit: number | undefined;
  #inGroup = false;

  constructor(session: Session, request: ShapeRequest, write: (object: FormatObject) => void) {
    this.#session = session;
    this.#request = request;
    this.#write = write;
  }

  /** Formats an object, or the elements of a collection. */
  process(value: Value): void {
    if (value === null || value === undefined) return;
    this.#limit ??= enumerationLimit(this.#session);
    if (typeof value !== 'object' && !this.#request.force) return this.#write(textEntry(displayText(value, this.#session)));
    const elements = elementsOf(value);
    const { expand = 'EnumOnly' } = this.#request;
    if (!elements || expand === 'CoreOnly') return this.#object(value);
    const list = [...elements];
    if (expand === 'Both') this.#describe(value, list.length);
    for (const element of list) this.#object(element ?? '');
  }

  /** Ends the sequence; the next object begins a new one. */
  end(): void {
    if (this.#inGroup) this.#write(new GroupEnd());
    if (this.#generator) this.#write(new FormatEnd());
    this.#inGroup = false;
    this.#generator = undefined;
    this.#limit = undefined;
  }

  #object(value: Value): void {
    if (value instanceof FormatObject) return this.#write(value);
    const typeNames = typeNamesOf(value);
    const stream = streamOf(value);
    const mayStandAlone = this.#request.shape === undefined || !this.#request.force;
    if (mayStandAlone && this.#writeAlone(value, typeNames, stream, false)) return;
    if (!this.#generator) {
      this.#generator = this.#chooseGenerator(value, typeNames);
      this.#write(this.#generator.start(value));
    }
    const { view } = this.#generator;
    if (mayStandAlone && view && !viewApplies(view, typeNames) && this.#writeAlone(value, typeNames, stream, true)) return;
    const changed = this.#generator.entersGroup(value);
    if (this.#inGroup && changed) {
      if (!layoutOf(this.#session).classic) this.#write(new FormatEntry({ kind: 'custom', pieces: [] }, true));
      this.#write(new GroupEnd());
      this.#inGroup = false;
    }
    if (!this.#inGroup) {
      this.#write(this.#generator.groupStart(value));
      this.#inGroup = true;
    }
    this.#write(new FormatEntry(this.#generator.entry(value), false, stream));
  }

  /** -Expand Both: the collection itself in front of its elements. */
  #describe(value: Value, count: number): void {
    const comment = (text: string) => this.#write(textEntry(text));
    comment('The following object supports IEnumerable:');
    this.#writeAlone(value, typeNamesOf(value), 'output', true);
    const what = count === 0 ? 'contains no objects.' : count === 1 ? 'contains the following object:' : `contains the following ${count} objects:`;
    comment(`The IEnumerable ${what}`);
  }

  /**
   * Writes what stands outside sequences: objects with an out-of-band view, scalars, objects without properties, and,
   * as lists, those that do not fit the sequence at hand.
   */
  #writeAlone(value: Value, typeNames: string[], stream: EntryStream, asList: boolean): boolean {
    const session = this.#session;
    const view = findOutOfBandView(typeNames, session);
    const write = (entry: Entry, to: EntryStream) => this.#write(new FormatEntry(entry, true, to));
    if (view) write({ kind: 'custom', pieces: view.pieces(value, viewContext(session, this.#limit!)) }, stream);
    else if (isScalarName(typeNames) || isHashtable(value) || !hasProperties(value, session)) this.#write(textEntry(displayText(value, session)));
    else if (asList) write(new ListGenerator(session, consoleChoice, undefined, this.#limit!).entry(value), stream);
    else return false;
    return true;
  }

  #chooseGenerator(value: Value, typeNames: string[]): ViewGenerator {
    const { shape, properties, view: named } = this.#request;
    // The names of the views are not known, only what they show.
    if (named !== undefined) throw new NotSimulated('parameter', `Format-Table -View ${named}`);
    const view = properties.length > 0 ? undefined : findView(typeNames, shape, this.#session);
    if (view) return this.#make(view.kind, view);
    return this.#make(shape ?? this.#shapeByProperties(value), undefined);
  }

  #make(kind: ShapeKind, view: View | undefined): ViewGenerator {
    return new generators[kind](this.#session, this.#request, view, this.#limit!);
  }

  #shapeByProperties(value: Value): ShapeKind {
    const preferred = defaultDisplayProperties(value, this.#session);
    const count = preferred.length > 0 ? preferred.length : new Set(displayedProperties(value, this.#session).map((name) => name.toLowerCase())).size;
    return count <= mostTableProperties ? 'table' : 'list';
  }
}
