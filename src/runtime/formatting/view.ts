import type { Edition, Platform, Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import type { Alignment, CustomPiece } from './format-objects.ts';

/** What a view's functions may use besides the object. */
export interface ViewContext {
  readonly session: Session;
  /** `$FormatEnumerationLimit` as it was when the sequence began. */
  readonly limit: number;
  /** A property of an object; null when it has none of that name. */
  get(object: Value, name: string): Value;
  /** A value's text, as a property shows it. */
  text(value: Value): string;
}

export type ViewValue = (object: Value, context: ViewContext) => Value;

/** What a column, field or group shows: a property by name, or a value that is worked out. */
export interface ViewItem {
  property?: string;
  value?: ViewValue;
  /** The property's name when left out. */
  label?: string;
  /** Format string for the value. */
  format?: string;
}

export interface ViewColumn extends ViewItem {
  /** As wide as there is room, or as the content, when left out. */
  width?: number;
  alignment?: Alignment;
}

export interface ViewGroup {
  property?: string;
  value?: ViewValue;
  label?: string;
  /** The heading, where it is more than label and value. */
  heading?: (object: Value, context: ViewContext) => CustomPiece[];
}

interface AnyView {
  /** Full names of the types that it is for; objects of derived types and with such a name in PSTypeNames have it too. */
  types: readonly string[];
  groupBy?: ViewGroup;
  /** Of this edition or platform only. */
  edition?: Edition;
  platform?: Platform;
}

export interface TableView extends AnyView {
  kind: 'table';
  columns: readonly ViewColumn[];
  /** Cells that are too long go on below. */
  wrap?: boolean;
  autoSize?: boolean;
}

export interface ListView extends AnyView {
  kind: 'list';
  fields: readonly ViewItem[];
  /** Other fields for objects of these types. */
  special?: readonly { types: readonly string[]; fields: readonly ViewItem[] }[];
}

export interface WideView extends AnyView {
  kind: 'wide';
  item: ViewItem;
  special?: readonly { types: readonly string[]; item: ViewItem }[];
}

export interface CustomView extends AnyView {
  kind: 'custom';
  /** Its objects stand for themselves in any sequence, as strings do. */
  outOfBand?: boolean;
  pieces: (object: Value, context: ViewContext) => CustomPiece[];
}

/** How objects of some types are shown: what the format.ps1xml files of PowerShell say (about_Format.ps1xml). */
export type View = TableView | ListView | WideView | CustomView;

/** Defines the views of a type or a family of types, in the order in which they are tried; the default export of its file. */
export function defineViews(...views: View[]): readonly View[] {
  return views;
}

/** Columns or fields that show properties under their own names. */
export function properties(names: string): { property: string }[] {
  return names.split(' ').map((property) => ({ property }));
}
