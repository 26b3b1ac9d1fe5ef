import { xmlNamespace } from '../xml-namespaces.ts';
import type { XmlNode } from '../xml-node.ts';
import { xpathException } from './tokenize-xpath.ts';
import { stringValue, toXPathBoolean, toXPathNumber, toXPathString, type XPathValue } from './xpath-value.ts';

/** Where an expression is evaluated. */
export interface XPathContext {
  node: XmlNode;
  position: number;
  size: number;
  /** The namespace of a prefix; undefined when it is not declared. */
  resolve: ((prefix: string) => string | undefined) | undefined;
}

interface XPathFunction {
  least: number;
  most: number;
  call: (args: XPathValue[], context: XPathContext) => XPathValue;
}

const nodeSetOf = (value: XPathValue): XmlNode[] => {
  if (!Array.isArray(value)) throw xpathException('Expression must evaluate to a node-set.');
  return value;
};

const firstNode = (args: XPathValue[], { node }: XPathContext): XmlNode | undefined => (args.length === 0 ? node : nodeSetOf(args[0])[0]);
const textOf = (args: XPathValue[], { node }: XPathContext): string => (args.length === 0 ? stringValue(node) : toXPathString(args[0]));

const nameless = new Set(['Text', 'CDATA', 'Comment', 'Document', 'DocumentFragment', 'Whitespace', 'SignificantWhitespace']);
const named = (node: XmlNode | undefined, read: (node: XmlNode) => string) => (node && !nameless.has(node.kind) ? read(node) : '');

function translate(text: string, from: string, to: string): string {
  return [...text]
    .map((character) => {
      const at = from.indexOf(character);
      return at < 0 ? character : (to[at] ?? '');
    })
    .join('');
}

/** The half nearest to positive infinity. */
const round = (value: number) => (Number.isFinite(value) ? Math.floor(value + 0.5) : value);

function substring(text: string, start: number, length: number | undefined): string {
  const first = round(start);
  const last = length === undefined ? Number.POSITIVE_INFINITY : first + round(length);
  let result = '';
  for (let at = 1; at <= text.length; at++) if (at >= first && at < last) result += text[at - 1];
  return result;
}

function hasLanguage(wanted: string, start: XmlNode): boolean {
  for (let node: XmlNode | null = start; node; node = node.parent) {
    const found = node.attributeNs('lang', xmlNamespace)?.data.toLowerCase();
    if (found !== undefined) return found === wanted.toLowerCase() || found.startsWith(`${wanted.toLowerCase()}-`);
  }
  return false;
}

/** The core function library (XPath 1.0, section 4). */
export const xpathFunctions: Record<string, XPathFunction> = {
  last: { least: 0, most: 0, call: (_, { size }) => size },
  position: { least: 0, most: 0, call: (_, { position }) => position },
  count: { least: 1, most: 1, call: ([nodes]) => nodeSetOf(nodes).length },
  id: { least: 1, most: 1, call: () => [] },
  'local-name': { least: 0, most: 1, call: (args, context) => named(firstNode(args, context), ({ localName }) => localName) },
  'namespace-uri': { least: 0, most: 1, call: (args, context) => named(firstNode(args, context), ({ namespaceUri }) => namespaceUri) },
  name: { least: 0, most: 1, call: (args, context) => named(firstNode(args, context), ({ name }) => name) },
  string: { least: 0, most: 1, call: textOf },
  concat: { least: 2, most: Number.POSITIVE_INFINITY, call: (args) => args.map(toXPathString).join('') },
  'starts-with': { least: 2, most: 2, call: ([text, start]) => toXPathString(text).startsWith(toXPathString(start)) },
  contains: { least: 2, most: 2, call: ([text, part]) => toXPathString(text).includes(toXPathString(part)) },
  'substring-before': {
    least: 2,
    most: 2,
    call: ([text, part]) => {
      const whole = toXPathString(text);
      return whole.slice(0, Math.max(0, whole.indexOf(toXPathString(part))));
    },
  },
  'substring-after': {
    least: 2,
    most: 2,
    call: ([text, part]) => {
      const whole = toXPathString(text);
      const mark = toXPathString(part);
      const at = whole.indexOf(mark);
      return at < 0 ? '' : whole.slice(at + mark.length);
    },
  },
  substring: {
    least: 2,
    most: 3,
    call: ([text, start, length]) => substring(toXPathString(text), toXPathNumber(start), length === undefined ? undefined : toXPathNumber(length)),
  },
  'string-length': { least: 0, most: 1, call: (args, context) => textOf(args, context).length },
  'normalize-space': {
    least: 0,
    most: 1,
    call: (args, context) =>
      textOf(args, context)
        .replace(/[ \t\r\n]+/g, ' ')
        .replace(/^ | $/g, ''),
  },
  translate: { least: 3, most: 3, call: ([text, from, to]) => translate(toXPathString(text), toXPathString(from), toXPathString(to)) },
  boolean: { least: 1, most: 1, call: ([value]) => toXPathBoolean(value) },
  not: { least: 1, most: 1, call: ([value]) => !toXPathBoolean(value) },
  true: { least: 0, most: 0, call: () => true },
  false: { least: 0, most: 0, call: () => false },
  lang: { least: 1, most: 1, call: ([language], { node }) => hasLanguage(toXPathString(language), node) },
  number: { least: 0, most: 1, call: (args, { node }) => toXPathNumber(args.length === 0 ? stringValue(node) : args[0]) },
  sum: { least: 1, most: 1, call: ([nodes]) => nodeSetOf(nodes).reduce((total, node) => total + toXPathNumber(stringValue(node)), 0) },
  floor: { least: 1, most: 1, call: ([value]) => Math.floor(toXPathNumber(value)) },
  ceiling: { least: 1, most: 1, call: ([value]) => Math.ceil(toXPathNumber(value)) },
  round: { least: 1, most: 1, call: ([value]) => round(toXPathNumber(value)) },
};

/** The namespace of a prefix in an expression. */
export function resolvePrefix(prefix: string, { resolve }: XPathContext): string {
  if (prefix === '') return '';
  if (!resolve) throw xpathException('Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.');
  const found = resolve(prefix);
  if (found === undefined) throw xpathException(`Namespace prefix '${prefix}' is not defined.`);
  return found;
}
