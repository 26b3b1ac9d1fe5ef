/** A .NET regular expression, parsed. `ignoreCase` stands at what it matters for, as options change inside a pattern. */
export type RegexNode =
  | { kind: 'Empty' }
  | { kind: 'Character'; unit: string; ignoreCase: boolean }
  | { kind: 'Set'; set: CharacterSet; ignoreCase: boolean }
  | { kind: 'Anchor'; anchor: Anchor }
  | { kind: 'Reference'; group: number; ignoreCase: boolean }
  /** A group that captures; `group` is .NET's number. */
  | { kind: 'Capture'; group: number; node: RegexNode }
  /** `(?<group-pops>…)`: takes back what the other group captured last; captures what lies between. */
  | { kind: 'Balance'; group: number | undefined; pops: number; node: RegexNode }
  /** Whether a group has captured: the condition of `(?(name)yes|no)`. */
  | { kind: 'Captured'; group: number }
  | { kind: 'Group'; node: RegexNode }
  | { kind: 'Atomic'; node: RegexNode }
  | { kind: 'Look'; behind: boolean; negative: boolean; node: RegexNode }
  /** `(?(expression)yes|no)` */
  | { kind: 'Conditional'; condition: RegexNode; yes: RegexNode; no: RegexNode }
  | { kind: 'Repeat'; node: RegexNode; least: number; most: number; lazy: boolean }
  | { kind: 'Sequence'; nodes: RegexNode[] }
  | { kind: 'Alternatives'; nodes: RegexNode[] };

/** Where a match may stand. `end` is before a last line feed too, `veryEnd` is not. */
export type Anchor =
  | 'begin'
  | 'lineBegin'
  | 'end'
  | 'lineEnd'
  | 'veryEnd'
  | 'boundary'
  | 'noBoundary'
  | 'asciiBoundary'
  | 'noAsciiBoundary'
  | 'searchBegin';

export interface CharacterSet {
  negated: boolean;
  items: CharacterSetItem[];
  /** `[a-z-[aeiou]]` */
  except: CharacterSet | undefined;
}

export type CharacterSetItem =
  | { kind: 'range'; first: string; last: string }
  /** `d`, `w`, `s`, or a Unicode category or block behind \p; a letter of any case where the case is ignored. */
  | { kind: 'class'; name: CharacterClassName; negated: boolean };

export type CharacterClassName = 'digit' | 'word' | 'space' | 'asciiDigit' | 'asciiWord' | 'asciiSpace' | 'casedLetter' | { property: string };

/** The options that change inside a pattern. */
export interface RegexOptions {
  ignoreCase: boolean;
  multiline: boolean;
  singleline: boolean;
  explicitCapture: boolean;
  ignoreWhitespace: boolean;
  ecmaScript: boolean;
}

/** System.Text.RegularExpressions.RegexOptions. */
export const regexOptions = {
  None: 0,
  IgnoreCase: 1,
  Multiline: 2,
  ExplicitCapture: 4,
  Compiled: 8,
  Singleline: 16,
  IgnorePatternWhitespace: 32,
  RightToLeft: 64,
  ECMAScript: 256,
  CultureInvariant: 512,
  NonBacktracking: 1024,
} as const;
