/**
 * What a UTF-16 unit means to PowerShell's tokenizer (language specification 2.2 and 2.3). ASCII is answered from a
 * table of bits; the rest by Unicode category, remembered once asked.
 */
const identifierStart = 0x01;
const digit = 0x02;
const hexDigit = 0x04;
const variableStart = 0x08;
const whitespace = 0x10;
const startsToken = 0x20;
const startsTokenAfterNumber = 0x40;
const startsTokenInAssemblyName = 0x80;
const typeSuffix = 0x100;
const multiplier = 0x200;

const traits = makeTraits();

function makeTraits(): Uint16Array {
  const table = new Uint16Array(128);
  const mark = (characters: string, bits: number) => {
    for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] |= bits;
  };
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  mark(`${letters}_`, identifierStart | variableStart);
  mark('0123456789', digit | hexDigit | variableStart);
  mark('ABCDEFabcdef', hexDigit);
  mark('$:?^', variableStart);
  mark('\t\v\f ', whitespace | startsToken | startsTokenInAssemblyName);
  mark('\0\r\n', startsToken | startsTokenInAssemblyName);
  mark('&(),;{|}', startsToken);
  mark(',=]', startsTokenInAssemblyName);
  mark('!#%*+-./<=>]', startsTokenAfterNumber);
  mark('DLNSUYdlnsuy', typeSuffix);
  mark('GKMPTgkmpt', multiplier);
  return table;
}

const letterCategory = 1;
const digitCategory = 2;
const separatorCategory = 3;
const otherCategory = 4;
let categories: Uint8Array | undefined;

/** The Unicode category of a unit past ASCII, as far as the tokenizer asks; halves of surrogate pairs are none of them. */
function categoryOf(code: number): number {
  categories ??= new Uint8Array(0x10000);
  const known = categories[code];
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  let category = otherCategory;
  if (/^\p{L}$/u.test(character)) category = letterCategory;
  else if (/^\p{Nd}$/u.test(character)) category = digitCategory;
  else if (/^\p{Z}$/u.test(character)) category = separatorCategory;
  categories[code] = category;
  return category;
}

export const isLetter = (code: number): boolean =>
  code < 128 ? (traits[code] & identifierStart) !== 0 && code !== 0x5f : categoryOf(code) === letterCategory;

export const isLetterOrDigit = (code: number): boolean => {
  if (code < 128) return (traits[code] & (identifierStart | digit)) !== 0 && code !== 0x5f;
  const category = categoryOf(code);
  return category === letterCategory || category === digitCategory;
};

/** A digit of any script, as .NET's `char.IsDigit`. */
export const isDigit = (code: number): boolean => (code < 128 ? (traits[code] & digit) !== 0 : categoryOf(code) === digitCategory);

export const isHexDigit = (code: number): boolean => code < 128 && (traits[code] & hexDigit) !== 0;

export const isIdentifierStart = (code: number): boolean =>
  code < 128 ? (traits[code] & identifierStart) !== 0 : categoryOf(code) === letterCategory;

export const isIdentifierFollow = (code: number): boolean => (code < 128 ? (traits[code] & (identifierStart | digit)) !== 0 : isLetterOrDigit(code));

export const isVariableStart = (code: number): boolean => (code < 128 ? (traits[code] & variableStart) !== 0 : isLetterOrDigit(code));

/** White space within a line; no-break space (A0), next line (85) and the Unicode separators belong to it. */
export const isWhitespace = (code: number): boolean => {
  if (code < 128) return (traits[code] & whitespace) !== 0;
  if (code <= 0x100) return code === 0xa0 || code === 0x85;
  return categoryOf(code) === separatorCategory;
};

/** White space and line ends, as .NET's `char.IsWhiteSpace`. */
export const isWhitespaceOrNewline = (code: number): boolean => code === 0x0a || code === 0x0d || isWhitespace(code);

/** `-`, en dash, em dash, horizontal bar. */
export const isDash = (code: number): boolean => code === 0x2d || (code >= 0x2013 && code <= 0x2015);

/** `'` and the curly single quotes U+2018..U+201B. */
export const isSingleQuote = (code: number): boolean => code === 0x27 || (code >= 0x2018 && code <= 0x201b);

/** `"` and the curly double quotes U+201C..U+201E. */
export const isDoubleQuote = (code: number): boolean => code === 0x22 || (code >= 0x201c && code <= 0x201e);

/** Ends whatever token is being scanned, in any mode. */
export const forcesNewToken = (code: number): boolean => (code < 128 ? (traits[code] & startsToken) !== 0 : isWhitespace(code));

/** Ends a number in expression mode; `?` and `:` too where a ternary expression may stand. */
export const forcesNewTokenAfterNumber = (code: number, ternary: boolean): boolean => {
  if (code >= 128) return isDash(code);
  return (traits[code] & startsTokenAfterNumber) !== 0 || (ternary && (code === 0x3f || code === 0x3a));
};

export const endsAssemblyName = (code: number): boolean => (code < 128 ? (traits[code] & startsTokenInAssemblyName) !== 0 : isWhitespace(code));

export const isTypeSuffix = (code: number): boolean => code < 128 && (traits[code] & typeSuffix) !== 0;

export const isMultiplierStart = (code: number): boolean => code < 128 && (traits[code] & multiplier) !== 0;
