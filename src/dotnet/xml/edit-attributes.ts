import { argument } from '../argument-exceptions.ts';
import type { XmlNode } from './xml-node.ts';

/** Takes an attribute from its element. */
export function removeAttribute(element: XmlNode, attribute: XmlNode): XmlNode {
  element.attributes.splice(element.attributes.indexOf(attribute), 1);
  attribute.parent = null;
  return attribute;
}

/** Puts an attribute in the place of the one of its name, or at a place; the one that it replaces is given back. */
export function setAttributeNode(element: XmlNode, attribute: XmlNode, at = element.attributes.length): XmlNode | null {
  if (attribute.document !== element.document) throw argument('The named node is from a different document context.');
  const old = element.attributeNs(attribute.localName, attribute.namespaceUri);
  let place = at;
  if (old) {
    place = element.attributes.indexOf(old);
    removeAttribute(element, old);
  }
  element.attributes.splice(place, 0, attribute);
  attribute.parent = element;
  return old ?? null;
}
