import type { NumericTypeName, RedirectionStream } from '../ast/index.ts';
import type { TokenKind } from './token-kind.ts';

/** A number literal's type and value, as the tree has them. */
export interface NumberLiteral {
  type: NumericTypeName;
  value: number | bigint | string;
}

/** A `$( … )` inside a string, found but not parsed yet. */
export interface UnscannedSubExpression {
  /** In the whole text. */
  start: number;
  end: number;
  /** In the text that is being scanned, which is another one inside a string with doubled quotes. */
  localStart: number;
  localEnd: number;
  /** The text with doubled quotes made single; undefined where nothing was doubled. */
  collapsed: string | undefined;
  /** Offsets in the whole text of the units that `collapsed` leaves out. */
  skipped: number[];
}

/** A piece of a double-quoted string or of a word in command mode. */
export type StringPart = string | Token | UnscannedSubExpression;

export interface RedirectionDetail {
  fromStream: RedirectionStream;
  toStream?: RedirectionStream;
  append: boolean;
}

/** One token. One shape for all kinds keeps the parser's property loads monomorphic. */
export class Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Bits of `traitsOf[kind]`. */
  traits: number;
  /** A string's or word's value, a variable's path, a parameter's, label's name. */
  value: string;
  /** Pieces of a string or word that has something to expand in it. */
  parts: StringPart[] | undefined;
  number: NumberLiteral | undefined;
  redirection: RedirectionDetail | undefined;
  /** A parameter that ends in a colon. */
  usedColon: boolean;

  constructor(kind: TokenKind, start: number, end: number, traits: number, value: string) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.traits = traits;
    this.value = value;
    this.parts = undefined;
    this.number = undefined;
    this.redirection = undefined;
    this.usedColon = false;
  }
}
