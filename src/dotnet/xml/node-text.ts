import type { Session } from '../../runtime/session.ts';
import { invalidOperation } from '../argument-exceptions.ts';
import { detach, insertBefore, removeChildren } from './edit-tree.ts';
import { type ParseOptions, parseXml } from './parse-xml.ts';
import { adopt, XmlNode } from './xml-node.ts';

/** How XmlDocument itself reads: line ends stay as they are, entities of the document's own stay references. */
export const documentOptions = (document: XmlNode): ParseOptions => ({
  fragment: false,
  normalize: false,
  preserveWhitespace: document.preserveWhitespace,
  keepEntities: true,
});

/** Replaces what a document holds by what a text says. */
export function loadDocument(document: XmlNode, text: string, options: ParseOptions = documentOptions(document)): void {
  removeChildren(document);
  document.entities.clear();
  parseXml(text, document, options, (node) => void insertBefore(document, node, null));
}

/** XmlNode.InnerText = … */
export function setInnerText(node: XmlNode, text: string): void {
  if (node.kind === 'Document') throw invalidOperation("The 'InnerText' of a 'Document' node is read-only and cannot be set.");
  if (node.kind !== 'Element' && node.kind !== 'DocumentFragment') {
    node.data = text;
    return;
  }
  const [only] = node.children;
  if (node.children.length === 1 && only.kind === 'Text') {
    only.data = text;
    return;
  }
  removeChildren(node);
  adopt(node, new XmlNode('Text', node.owner, { data: text }));
}

/** XmlNode.InnerXml = … */
export function setInnerXml(node: XmlNode, text: string, _session: Session): void {
  if (node.kind === 'Document') return loadDocument(node, text);
  if (node.kind === 'Attribute') {
    const made = new XmlNode('DocumentFragment', node.owner);
    parseXml(text, node.document, { ...documentOptions(node.document), fragment: true, preserveWhitespace: true }, (each) => adopt(made, each));
    node.data = made.innerText;
    return;
  }
  if (node.kind !== 'Element' && node.kind !== 'DocumentFragment')
    throw invalidOperation('Cannot set the InnerXml for the current node because it is either read-only or cannot have children.');
  const nodes: XmlNode[] = [];
  parseXml(text, node.document, { ...documentOptions(node.document), fragment: true, context: node }, (each) => nodes.push(each));
  for (const child of [...node.children]) detach(child);
  for (const each of nodes) adopt(node, each);
}

/** XmlNode.Value = … */
export function setValue(node: XmlNode, text: string): void {
  const settable = node.kind === 'Attribute' || node.isCharacters || node.kind === 'Comment' || node.kind === 'ProcessingInstruction';
  if (!settable) throw invalidOperation(`Cannot set a value on node type '${node.kind}'.`);
  node.data = text;
}
