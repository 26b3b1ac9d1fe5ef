import type { Session } from '../../runtime/session.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { writeChildren, writeNode } from './write-nodes.ts';
import type { XmlNode } from './xml-node.ts';
import { XmlWriterObject } from './xml-writer.ts';

function checked(writer: unknown): XmlWriterObject {
  if (!(writer instanceof XmlWriterObject)) {
    throw new NetException('System.NullReferenceException', 'Object reference not set to an instance of an object.');
  }
  return writer;
}

/** XmlNode.WriteTo: what has been written reaches the writer's target when it is flushed; text writers get it at once. */
export function writeNodeTo(node: XmlNode, value: unknown, session: Session): void {
  const writer = checked(value);
  writer.content((output) => writeNode(node, output));
  pass(writer, session);
}

/** XmlNode.WriteContentTo. */
export function writeContentTo(node: XmlNode, value: unknown, session: Session): void {
  const writer = checked(value);
  writer.content((output) => writeChildren(node, output));
  pass(writer, session);
}

/** XmlDocument.Save of a writer: a declaration of the writer's own stands in front. */
export function saveTo(document: XmlNode, value: unknown, session: Session): void {
  const writer = checked(value);
  const [first] = document.children;
  if (!first) return;
  const isDeclared = first.kind === 'XmlDeclaration';
  if (writer.state === 'Start') writer.startDocument(isDeclared && first.declaration.standalone ? first.declaration.standalone === 'yes' : undefined);
  for (const child of isDeclared ? document.children.slice(1) : document.children) writer.content((output) => writeNode(child, output));
  writer.flush(session);
}

function pass(writer: XmlWriterObject, session: Session): void {
  if (writer.typeName === 'System.Xml.XmlTextWriter') writer.flush(session);
}
