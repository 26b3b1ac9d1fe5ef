import type { BinaryOperator } from '../ast/index.ts';

export type Punctuator =
  | '('
  | ')'
  | '{'
  | '}'
  | '['
  | ']'
  | '@('
  | '@{'
  | '$('
  | ';'
  | ','
  | '&'
  | '|'
  | '&&'
  | '||'
  | '::'
  | '.'
  | '?.'
  | '?['
  | ':'
  | '?';

export type Keyword =
  | 'elseif'
  | 'if'
  | 'else'
  | 'switch'
  | 'foreach'
  | 'from'
  | 'in'
  | 'for'
  | 'while'
  | 'until'
  | 'do'
  | 'try'
  | 'catch'
  | 'finally'
  | 'trap'
  | 'data'
  | 'return'
  | 'continue'
  | 'break'
  | 'exit'
  | 'throw'
  | 'begin'
  | 'process'
  | 'end'
  | 'dynamicparam'
  | 'function'
  | 'filter'
  | 'param'
  | 'class'
  | 'define'
  | 'var'
  | 'using'
  | 'workflow'
  | 'parallel'
  | 'sequence'
  | 'inlinescript'
  | 'configuration'
  | 'public'
  | 'private'
  | 'static'
  | 'interface'
  | 'enum'
  | 'namespace'
  | 'module'
  | 'type'
  | 'assembly'
  | 'command'
  | 'hidden'
  | 'base'
  | 'default'
  | 'clean';

export type AssignmentToken = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '??=';

/** Operators are named as in the tree; the postfix forms of `++` and `--` are the parser's matter. */
export type OperatorToken = BinaryOperator | 'not' | '!' | 'bnot' | '++' | '--';

export type TokenKind =
  | 'Unknown'
  | 'Variable'
  | 'SplattedVariable'
  | 'Parameter'
  | 'Number'
  | 'Label'
  | 'Identifier'
  | 'Generic'
  | 'NewLine'
  | 'EndOfInput'
  | 'StringLiteral'
  | 'StringExpandable'
  | 'HereStringLiteral'
  | 'HereStringExpandable'
  | 'SubExpression'
  | 'Redirection'
  | 'RedirectInStd'
  | Punctuator
  | Keyword
  | AssignmentToken
  | OperatorToken;

/** The low four bits of a kind's traits: the precedence of a binary operator (about_Operator_Precedence). */
export const precedenceMask = 0x0f;
export const keywordTrait = 0x10;
/** `begin`, `process`, `end`, `clean`, `dynamicparam`. */
export const blockNameTrait = 0x20;
export const binaryTrait = 0x40;
export const unaryTrait = 0x80;
export const assignmentTrait = 0x100;
/** Scanned alike in every mode, so that a change of mode need not scan it again. */
export const invariantTrait = 0x200;
/** A statement that may not have attributes before it. */
export const noAttributesTrait = 0x400;

const logical = binaryTrait | 1;
const bitwise = binaryTrait | 2;
const comparison = binaryTrait | 5;
const coalesce = binaryTrait | 7;
const additive = binaryTrait | 9;
const multiplicative = binaryTrait | 10;
const format = binaryTrait | 12;
const range = binaryTrait | 13;
const statement = keywordTrait | noAttributesTrait;
const block = keywordTrait | blockNameTrait;

export const traitsOf = {
  Unknown: 0,
  Variable: 0,
  SplattedVariable: 0,
  Parameter: 0,
  Number: 0,
  Label: 0,
  Identifier: 0,
  Generic: 0,
  SubExpression: 0,
  NewLine: invariantTrait,
  EndOfInput: invariantTrait,
  StringLiteral: invariantTrait,
  StringExpandable: invariantTrait,
  HereStringLiteral: invariantTrait,
  HereStringExpandable: invariantTrait,
  Redirection: 0,
  RedirectInStd: invariantTrait,
  '(': invariantTrait,
  ')': invariantTrait,
  '{': invariantTrait,
  '}': invariantTrait,
  '[': 0,
  ']': invariantTrait,
  '@(': invariantTrait,
  '@{': invariantTrait,
  '$(': invariantTrait,
  ';': invariantTrait,
  '&&': invariantTrait,
  '||': invariantTrait,
  '&': invariantTrait,
  '|': invariantTrait,
  ',': invariantTrait | unaryTrait,
  '::': 0,
  '.': 0,
  '?.': 0,
  '?[': 0,
  ':': 0,
  '?': 0,
  '=': assignmentTrait,
  '+=': assignmentTrait,
  '-=': assignmentTrait,
  '*=': assignmentTrait,
  '/=': assignmentTrait,
  '%=': assignmentTrait,
  '??=': assignmentTrait,
  '++': unaryTrait,
  '--': unaryTrait,
  '!': unaryTrait,
  not: unaryTrait,
  bnot: unaryTrait,
  '+': additive | unaryTrait,
  '-': additive | unaryTrait,
  '*': multiplicative,
  '/': multiplicative,
  '%': multiplicative,
  '..': range,
  format,
  and: logical,
  or: logical,
  xor: logical,
  band: bitwise,
  bor: bitwise,
  bxor: bitwise,
  '??': coalesce,
  join: comparison | unaryTrait,
  isplit: comparison | unaryTrait,
  csplit: comparison | unaryTrait,
  shl: comparison,
  shr: comparison,
  is: comparison,
  isnot: comparison,
  as: comparison,
  ieq: comparison,
  ine: comparison,
  ige: comparison,
  igt: comparison,
  ilt: comparison,
  ile: comparison,
  ilike: comparison,
  inotlike: comparison,
  imatch: comparison,
  inotmatch: comparison,
  ireplace: comparison,
  icontains: comparison,
  inotcontains: comparison,
  iin: comparison,
  inotin: comparison,
  ceq: comparison,
  cne: comparison,
  cge: comparison,
  cgt: comparison,
  clt: comparison,
  cle: comparison,
  clike: comparison,
  cnotlike: comparison,
  cmatch: comparison,
  cnotmatch: comparison,
  creplace: comparison,
  ccontains: comparison,
  cnotcontains: comparison,
  cin: comparison,
  cnotin: comparison,
  begin: block,
  process: block,
  end: block,
  dynamicparam: block,
  clean: block,
  break: statement,
  continue: statement,
  data: statement,
  define: statement,
  do: statement,
  exit: statement,
  filter: statement,
  for: statement,
  foreach: statement,
  from: statement,
  function: statement,
  if: statement,
  return: statement,
  switch: statement,
  throw: statement,
  trap: statement,
  try: statement,
  using: statement,
  var: statement,
  while: statement,
  workflow: statement,
  parallel: statement,
  sequence: statement,
  inlinescript: statement,
  catch: keywordTrait,
  class: keywordTrait,
  else: keywordTrait,
  elseif: keywordTrait,
  finally: keywordTrait,
  in: keywordTrait,
  param: keywordTrait,
  until: keywordTrait,
  configuration: keywordTrait,
  public: keywordTrait,
  private: keywordTrait,
  static: keywordTrait,
  interface: keywordTrait,
  enum: keywordTrait,
  namespace: keywordTrait,
  module: keywordTrait,
  type: keywordTrait,
  assembly: keywordTrait,
  command: keywordTrait,
  hidden: keywordTrait,
  base: keywordTrait,
  default: keywordTrait,
} as const satisfies Record<TokenKind, number>;

/** The words that are keywords, in lower case. */
export const keywords: ReadonlyMap<string, Keyword> = new Map(
  (Object.keys(traitsOf) as TokenKind[]).filter((kind): kind is Keyword => (traitsOf[kind] & keywordTrait) !== 0).map((kind) => [kind, kind]),
);

/** The words behind a dash that are operators, in lower case; without `i` or `c` before it a comparison ignores case. */
export const dashOperators: ReadonlyMap<string, OperatorToken> = makeDashOperators();

function makeDashOperators(): Map<string, OperatorToken> {
  const table = new Map<string, OperatorToken>([['f', 'format']]);
  for (const name of ['not', 'bnot', 'and', 'or', 'xor', 'band', 'bor', 'bxor', 'join', 'shl', 'shr', 'is', 'isnot', 'as'] as const) {
    table.set(name, name);
  }
  for (const kind of Object.keys(traitsOf) as TokenKind[]) {
    if (!/^i[a-z]+$/.test(kind) || !Object.hasOwn(traitsOf, `c${kind.slice(1)}`)) continue;
    table.set(kind, kind as OperatorToken);
    table.set(kind.slice(1), kind as OperatorToken);
    table.set(`c${kind.slice(1)}`, `c${kind.slice(1)}` as OperatorToken);
  }
  return table;
}

/** How messages spell a kind: `-ilike`, `-eq`, `{`, `switch`. */
export function kindText(kind: TokenKind): string {
  if (kind === 'format') return '-f';
  if (/^i(eq|ne|ge|gt|lt|le)$/.test(kind)) return `-${kind.slice(1)}`;
  const traits: number = traitsOf[kind];
  if (/^[a-z]+$/.test(kind) && (traits & keywordTrait) === 0) return `-${kind}`;
  return kind;
}
