import { toText } from '../../runtime/convert/to-text.ts';
import type { Session } from '../../runtime/session.ts';
import type { AdaptedProperty, TypeAdapter } from '../../runtime/types/net-type.ts';
import { hierarchyOf, knownType } from '../../runtime/types/types.ts';
import { runtimeError } from '../../runtime/values/errors.ts';
import type { Value } from '../../runtime/values/value.ts';
import { setInnerText } from './node-text.ts';
import { childNodes, XmlNode } from './xml-node.ts';

/** What a node is as a property: the text of one that holds nothing else, or the node itself. */
function valueOf(node: XmlNode): Value {
  if (node.kind === 'Text' || node.kind === 'Attribute') return node.data;
  if (node.attributes.length > 0) return node;
  if (node.children.length === 0) return node.innerText;
  return node.children.length === 1 && node.children[0].kind === 'Text' ? node.innerText : node;
}

function isSettable(nodes: readonly XmlNode[]): boolean {
  if (nodes.length !== 1) return false;
  const [node] = nodes;
  if (node.kind === 'Text' || node.kind === 'Attribute') return true;
  if (node.attributes.length > 0) return false;
  return node.children.length === 0 || (node.children.length === 1 && node.children[0].kind === 'Text');
}

const refused = (id: string, name: string) =>
  runtimeError(id, `Cannot set "${name}" because only strings can be used as values to set XmlNode properties.`, {
    category: 'NotSpecified',
    exception: 'System.Management.Automation.SetValueException',
  });

function assign(nodes: readonly XmlNode[], name: string, value: Value, session: Session): void {
  const text = toText(value, session);
  if (nodes.length > 1) throw refused('XmlNodeSetRestrictionsMoreThanOneNode', name);
  const [node] = nodes;
  if (node.kind !== 'Text' && node.attributes.length > 0) throw refused('XmlNodeSetRestrictionsNodeWithAttributes', name);
  if (!isSettable(nodes)) throw refused('XmlNodeSetRestrictionsUnknownNodeType', name);
  setInnerText(node, text);
}

/** Attributes and children by local name, in that order; ignorable white space is none. */
function groups(node: XmlNode): Map<string, XmlNode[]> {
  const found = new Map<string, XmlNode[]>();
  for (const each of [...node.attributes, ...childNodes(node)]) {
    if (each.kind === 'Whitespace') continue;
    const key = each.localName.toLowerCase();
    const group = found.get(key);
    if (group) group.push(each);
    else found.set(key, [each]);
  }
  return found;
}

function propertyOf(nodes: XmlNode[]): AdaptedProperty {
  const name = nodes[0].localName;
  const value = nodes.length === 1 ? valueOf(nodes[0]) : nodes.map(valueOf);
  const type = Array.isArray(value) ? 'Object[]' : value instanceof XmlNode ? value.typeName : 'string';
  // The text below an attribute is the attribute's own.
  const owner = nodes[0].parent;
  if (owner?.kind === 'Attribute') return { name, type, value, set: (changed, session) => void (owner.data = toText(changed, session)) };
  return {
    name,
    type,
    value,
    set: (changed, session) => assign(nodes, name, changed, session),
    isReadOnly: !isSettable(nodes),
  };
}

/** XML nodes show their attributes and children as properties (about_Types.ps1xml; the XML adapter of the Extended Type System). */
export const nodeAdapter: TypeAdapter<XmlNode> = {
  find: (self, name) => {
    const key = name.toLowerCase();
    const nodes = [...self.attributes, ...childNodes(self)].filter((each) => each.kind !== 'Whitespace' && each.localName.toLowerCase() === key);
    return nodes.length > 0 ? propertyOf(nodes) : undefined;
  },
  // The indexer of the node's own type has the name Item, which hides a property of that name from lists.
  list: (self) => [...groups(self)].filter(([name]) => name !== 'item').map(([, nodes]) => propertyOf(nodes)),
  typeNames: (self) => {
    const names = [...hierarchyOf(knownType(self.typeName))].map(({ fullName }) => fullName);
    return self.namespaceUri ? [`${self.typeName}#${self.namespaceUri}#${self.localName}`, ...names] : names;
  },
};
