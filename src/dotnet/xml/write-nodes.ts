import { declarationText, type XmlNode } from './xml-node.ts';
import { plainOutput, XmlOutput } from './xml-output.ts';

/** XmlNode.WriteTo. */
export function writeNode(node: XmlNode, output: XmlOutput): void {
  switch (node.kind) {
    case 'Document':
    case 'DocumentFragment':
      return writeChildren(node, output);
    case 'Element':
      output.startElement(node.prefix, node.localName, node.namespaceUri);
      for (const { prefix, localName, namespaceUri, data } of node.attributes) output.attribute(prefix, localName, namespaceUri, data);
      if (node.isEmpty) return output.endElement();
      writeChildren(node, output);
      return output.endElement(true);
    case 'Attribute':
      return output.raw(attributeText(node));
    case 'Text':
      return output.string(node.data);
    case 'Whitespace':
    case 'SignificantWhitespace':
      return output.whitespace(node.data);
    case 'CDATA':
      return output.cdata(node.data);
    case 'Comment':
      return output.comment(node.data);
    case 'ProcessingInstruction':
      return output.instruction(node.localName, node.data);
    case 'XmlDeclaration':
      return output.instruction('xml', declarationText(node));
    case 'EntityReference':
      return output.raw(`&${node.localName};`);
    case 'DocumentType':
      return output.documentType(node.localName, node.publicId, node.systemId, node.data);
  }
}

export function writeChildren(node: XmlNode, output: XmlOutput): void {
  for (const child of node.children) writeNode(child, output);
}

function attributeText({ name, data }: XmlNode): string {
  const output = new XmlOutput(plainOutput);
  output.startElement('', 'a', undefined);
  output.attribute('', name, '', data);
  return output.text.slice(3);
}

/** XmlNode.OuterXml. */
export function outerXml(node: XmlNode): string {
  if (node.kind === 'Attribute') return attributeText(node);
  const output = new XmlOutput(plainOutput);
  writeNode(node, output);
  return output.text;
}

/** XmlNode.InnerXml. */
export function innerXml(node: XmlNode): string {
  switch (node.kind) {
    case 'Attribute': {
      const text = attributeText(node);
      return text.slice(text.indexOf('=') + 2, -1);
    }
    case 'Element':
    case 'Document':
    case 'DocumentFragment':
    case 'EntityReference': {
      const output = new XmlOutput(plainOutput);
      // Declarations of the node itself are in force, but stand not in its inner text.
      writeChildren(node, output);
      return output.text;
    }
    default:
      return '';
  }
}
