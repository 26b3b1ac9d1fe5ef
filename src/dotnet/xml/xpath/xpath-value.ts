import type { XmlNode } from '../xml-node.ts';

/** What an XPath expression gives: nodes in document order, or a number, string or boolean. */
export type XPathValue = XmlNode[] | number | string | boolean;

/** The string-value of a node (XPath 1.0, section 5). */
export function stringValue(node: XmlNode): string {
  if (node.kind !== 'Element' && node.kind !== 'Document' && node.kind !== 'DocumentFragment') return node.data;
  return node.innerText;
}

/** A number as XPath writes it: no exponent. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (Object.is(value, -0)) return '0';
  const text = String(value);
  return /e/.test(text) ? BigInt(Math.trunc(value)).toString() : text;
}

export function toXPathString(value: XPathValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return value.length > 0 ? stringValue(value[0]) : '';
}

export function toXPathNumber(value: XPathValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = toXPathString(value).trim();
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

export function toXPathBoolean(value: XPathValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return value.length > 0;
}
