// biome-ignore-all lint: these are the names and shapes that TypeScript asks of a library
/**
 * The library that worklets are checked against, instead of TypeScript's own: what a worklet may use of JavaScript and no
 * more. A use of anything else (`Math`, `console`, `JSON`, `Promise`, …) is red in the editor, as the compiler refuses it.
 */

type Object = {};
type Function = {};
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
type IArguments = {};
type RegExp = {};
type Boolean = {};

type Number = {};

interface String {
  /** The number of UTF-16 units. */
  readonly length: number;
  /** Whether the text occurs in this one, letter for letter. */
  includes(text: string): boolean;
  startsWith(text: string): boolean;
  endsWith(text: string): boolean;
  /** Where the text first occurs, counted from 0; -1 where it does not. */
  indexOf(text: string): number;
  toUpperCase(): string;
  toLowerCase(): string;
  /** Without white space at both ends. */
  trim(): string;
  trimStart(): string;
  trimEnd(): string;
  /** The parts between the separators; the separator is not empty. */
  split(separator: string): string[];
  /** With every occurrence of a text replaced. */
  replaceAll(text: string, replacement: string): string;
}

interface ReadonlyArray<Item> {
  readonly length: number;
  readonly [index: number]: Item;
  [Symbol.iterator](): Iterator<Item>;
  /** Whether an item equals the value. */
  includes(value: Item): boolean;
  /** The items as one text, with the separator between them. */
  join(separator?: string): string;
  /** The items for which the test holds. */
  filter(test: (item: Item) => boolean): Item[];
  /** The results of the function, one for each item. */
  map<Result>(make: (item: Item) => Result): Result[];
  /** Whether the test holds for one item at least. */
  some(test: (item: Item) => boolean): boolean;
  /** Whether the test holds for all items. */
  every(test: (item: Item) => boolean): boolean;
}

interface Array<Item> extends ReadonlyArray<Item> {
  [index: number]: Item;
  /** Adds an item at the end. */
  push(item: Item): number;
}

interface Error {
  readonly name: string;
  readonly message: string;
}

interface ErrorConstructor {
  new (message: string): Error;
  readonly prototype: Error;
}

declare const Error: ErrorConstructor;

/** The value as a text, as a template literal writes it. */
declare function String(value: unknown): string;

// What `for…of` asks of an array.
interface SymbolConstructor {
  readonly iterator: unique symbol;
}
declare const Symbol: SymbolConstructor;
interface Iterator<Item> {
  next(): IteratorResult<Item>;
}
interface IteratorResult<Item> {
  readonly done: boolean;
  readonly value: Item;
}
interface Iterable<Item> {
  [Symbol.iterator](): Iterator<Item>;
}

// The types of types.
type Partial<Type> = { [Key in keyof Type]?: Type[Key] };
type Required<Type> = { [Key in keyof Type]-?: Type[Key] };
type Readonly<Type> = { readonly [Key in keyof Type]: Type[Key] };
type Pick<Type, Key extends keyof Type> = { [Name in Key]: Type[Name] };
type Record<Key extends keyof any, Type> = { [Name in Key]: Type };
type Exclude<Type, Excluded> = Type extends Excluded ? never : Type;
type Extract<Type, Union> = Type extends Union ? Type : never;
type Omit<Type, Key extends keyof any> = Pick<Type, Exclude<keyof Type, Key>>;
type NonNullable<Type> = Type & {};
type Lowercase<Text extends string> = intrinsic;
type Parameters<Type extends (...args: any) => any> = Type extends (...args: infer Given) => any ? Given : never;
type ReturnType<Type extends (...args: any) => any> = Type extends (...args: any) => infer Result ? Result : any;
