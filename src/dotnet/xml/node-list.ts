import { NetObject } from '../../runtime/values/value.ts';
import type { XmlNode } from './xml-node.ts';

/** System.Xml.XmlNodeList: children, what an XPath expression selected, elements of a name. Those of a living tree follow its changes. */
export class XmlNodeList extends NetObject {
  readonly typeName: 'System.Xml.XmlChildNodes' | 'System.Xml.XPathNodeList' | 'System.Xml.XmlElementList';
  readonly read: () => XmlNode[];

  constructor(typeName: XmlNodeList['typeName'], read: () => XmlNode[]) {
    super();
    this.typeName = typeName;
    this.read = read;
  }
}

/** System.Xml.XmlAttributeCollection of an element. */
export class XmlAttributeCollection extends NetObject {
  readonly typeName = 'System.Xml.XmlAttributeCollection';
  readonly element: XmlNode;

  constructor(element: XmlNode) {
    super();
    this.element = element;
  }
}

/** The elements below a node that match, in document order. */
export function elementsBelow(node: XmlNode, matches: (element: XmlNode) => boolean): XmlNode[] {
  return node.children.flatMap((child) =>
    child.kind === 'Element' ? [...(matches(child) ? [child] : []), ...elementsBelow(child, matches)] : elementsBelow(child, matches),
  );
}
