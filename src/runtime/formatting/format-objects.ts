import { NetObject } from '../values/value.ts';

// The objects that Format-Table and its like put into the pipeline (namespace Microsoft.PowerShell.Commands.Internal.Format).
// Each is opaque to scripts; the Out-* commands turn their sequence into lines.

export type Alignment = 'left' | 'center' | 'right';

export interface TableColumn {
  label: string;
  /** Zero: as the content or the room asks. */
  width: number;
  alignment: Alignment | undefined;
}

/** The shape of one formatting sequence, and what is the same for all its entries. */
export type Shape =
  | { kind: 'table'; columns: TableColumn[]; hideHeader: boolean; repeatHeader?: boolean }
  | { kind: 'list' }
  | { kind: 'wide'; columns: number }
  | { kind: 'custom' };

export type ShapeKind = Shape['kind'];

/** One piece of a custom view's text. */
export type CustomPiece =
  | { kind: 'text'; text: string }
  | { kind: 'newline' }
  | { kind: 'frame'; leftIndent: number; rightIndent: number; firstLine: number; pieces: CustomPiece[] };

export interface ListField {
  label: string;
  text: string;
}

/** What one object became. */
export type Entry =
  | { kind: 'row'; cells: { text: string; alignment?: Alignment }[]; wrap: boolean }
  | { kind: 'list'; fields: ListField[] }
  | { kind: 'wide'; text: string }
  | { kind: 'custom'; pieces: CustomPiece[] }
  | { kind: 'text'; text: string };

/** The stream whose colour and prefix a line of the console gets. */
export type EntryStream = 'output' | 'error' | 'warning' | 'verbose' | 'debug';

const namespace = 'Microsoft.PowerShell.Commands.Internal.Format';

/** What all formatting objects have in common. */
export abstract class FormatObject extends NetObject {}

/** Begins a sequence. */
export class FormatStart extends FormatObject {
  readonly typeName = `${namespace}.FormatStartData`;
  readonly shape: Shape;
  /** -AutoSize, or a view that asks for it: all entries of a group are looked at before the first is written. */
  readonly autoSize: boolean;
  constructor(shape: Shape, autoSize: boolean) {
    super();
    this.shape = shape;
    this.autoSize = autoSize;
  }
}

/** Begins a group of entries that share a header. */
export class GroupStart extends FormatObject {
  readonly typeName = `${namespace}.GroupStartData`;
  /** The text above the group, of -GroupBy and of views that group. */
  readonly heading: CustomPiece[] | undefined;
  constructor(heading?: CustomPiece[]) {
    super();
    this.heading = heading;
  }
}

/** One object's text. */
export class FormatEntry extends FormatObject {
  readonly typeName = `${namespace}.FormatEntryData`;
  readonly entry: Entry;
  /** Stands outside the sequence: strings, numbers, error records and objects that the view at hand does not fit. */
  readonly outOfBand: boolean;
  readonly stream: EntryStream;
  constructor(entry: Entry, outOfBand = false, stream: EntryStream = 'output') {
    super();
    this.entry = entry;
    this.outOfBand = outOfBand;
    this.stream = stream;
  }
}

export class GroupEnd extends FormatObject {
  readonly typeName = `${namespace}.GroupEndData`;
}

export class FormatEnd extends FormatObject {
  readonly typeName = `${namespace}.FormatEndData`;
}
