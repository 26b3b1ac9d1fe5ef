/** A parameter in a signature. */
export interface SignatureParameter {
  name: string;
  /** As written: `int`, `System.Collections.Generic.IEnumerable[T]`, `char[]`. */
  type: string;
  /** Takes the rest of the arguments (`params`). */
  rest: boolean;
  /** `[ref]`, `ref` or `out`. */
  byReference: boolean;
  /** The text behind `=`; undefined for a parameter that must be given. */
  defaultText: string | undefined;
}

/** What a method's signature says. */
export interface Signature {
  returns: string;
  name: string;
  /** Type parameters of the method itself: `[T]`. */
  typeParameters: string[];
  parameters: SignatureParameter[];
  hasRest: boolean;
  /** How many arguments there must be at least. */
  required: number;
}

const known = new Map<string, Signature>();

/** Splits at the commas that stand in no brackets. */
export function splitTypes(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let position = 0; position < text.length; position++) {
    const unit = text[position];
    if (unit === '[' || unit === '<') depth++;
    else if (unit === ']' || unit === '>') depth--;
    else if (unit === ',' && depth === 0) {
      parts.push(text.slice(start, position).trim());
      start = position + 1;
    }
  }
  const last = text.slice(start).trim();
  if (last || parts.length) parts.push(last);
  return parts;
}

function parseParameter(text: string): SignatureParameter {
  let rest = text;
  let isRest = false;
  let byReference = false;
  const modifier = /^(params|\[ref\]|ref|out)\s+/i.exec(rest);
  if (modifier) {
    rest = rest.slice(modifier[0].length);
    if (/^params$/i.test(modifier[1])) isRest = true;
    else byReference = true;
  }
  const equals = rest.indexOf(' = ');
  const defaultText = equals < 0 ? undefined : rest.slice(equals + 3).trim();
  if (equals >= 0) rest = rest.slice(0, equals);
  const space = rest.lastIndexOf(' ');
  if (space < 0) throw new Error(`a parameter needs type and name: ${text}`);
  return { name: rest.slice(space + 1), type: rest.slice(0, space).trim(), rest: isRest, byReference, defaultText };
}

/** Parses `string Substring(int startIndex, int length)`; each text once. */
export function parseSignature(text: string): Signature {
  let signature = known.get(text);
  if (!signature) {
    const match = /^(.+?)\s+([\w.]+)(?:\[([^\]]*)\])?\((.*)\)$/s.exec(text.trim());
    if (!match) throw new Error(`this is no signature: ${text}`);
    const parameters = splitTypes(match[4]).map(parseParameter);
    const required = parameters.findIndex((parameter) => parameter.rest || parameter.defaultText !== undefined);
    signature = {
      returns: match[1],
      name: match[2],
      typeParameters: match[3] ? match[3].split(',').map((name) => name.trim()) : [],
      parameters,
      hasRest: parameters.at(-1)?.rest ?? false,
      required: required < 0 ? parameters.length : required,
    };
    known.set(text, signature);
  }
  return signature;
}
