import type { XmlNode } from './xml-node.ts';

/** What the prefixes `xml` and `xmlns` always stand for (Namespaces in XML 1.0, section 3). */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** The namespace that a prefix has at a node; undefined when none is declared. */
export function namespaceOfPrefix(node: XmlNode, prefix: string): string | undefined {
  if (prefix === 'xml') return xmlNamespace;
  if (prefix === 'xmlns') return xmlnsNamespace;
  const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let current: XmlNode | null = node; current; current = current.parent) {
    const found = current.attribute(wanted);
    if (found) return found.data;
    if (current.kind === 'Element' && current.prefix === prefix && current.namespaceUri !== '') return current.namespaceUri;
  }
  return undefined;
}

/** A prefix that stands for a namespace at a node; undefined when there is none. */
export function prefixOfNamespace(node: XmlNode, namespaceUri: string): string | undefined {
  if (namespaceUri === xmlNamespace) return 'xml';
  if (namespaceUri === xmlnsNamespace) return 'xmlns';
  for (let current: XmlNode | null = node; current; current = current.parent) {
    for (const attribute of current.attributes) {
      if (attribute.data !== namespaceUri) continue;
      if (attribute.prefix === 'xmlns') return attribute.localName;
      if (attribute.prefix === '' && attribute.localName === 'xmlns') return '';
    }
    if (current.kind === 'Element' && current.namespaceUri === namespaceUri) return current.prefix;
  }
  return undefined;
}
