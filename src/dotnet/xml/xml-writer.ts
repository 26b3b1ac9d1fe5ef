import { NotSimulated } from '../../base/not-simulated.ts';
import { byteOrderMark, encodeText } from '../../runtime/providers/encode-text.ts';
import type { Session } from '../../runtime/session.ts';
import type { TextEncoding } from '../../runtime/values/text-encoding.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import { argumentNull, invalidOperation } from '../argument-exceptions.ts';
import { access, openFile } from '../io/file-stream.ts';
import { StreamObject } from '../io/stream-object.ts';
import { TextWriterObject } from '../io/write-text.ts';
import { StringBuilder } from '../System.Text.StringBuilder.ts';
import { encodingFacts, encodingOf } from '../text/encodings.ts';
import { checkPlainName } from './qualified-name.ts';
import { xmlnsNamespace } from './xml-namespaces.ts';
import { XmlOutput, type XmlOutputOptions } from './xml-output.ts';

/** Where a writer's text goes. */
export interface XmlTarget {
  /** Its name stands in the declaration; undefined: the declaration names none. */
  encoding: TextEncoding | undefined;
  write: (text: string, session: Session) => void;
  close: (session: Session) => void;
}

/** The target that a constructor's argument stands for: a text writer, string builder, stream or the name of a file. */
export function xmlTarget(value: Value, encoding: TextEncoding | undefined, session: Session, parameter = 'output'): XmlTarget {
  if (value === null) throw argumentNull(parameter);
  if (value instanceof TextWriterObject) {
    return { encoding: value.encoding, write: (text, each) => value.write(text, each), close: (each) => value.close(each) };
  }
  if (value instanceof StringBuilder) return { encoding: encodingOf('unicode'), write: (text, each) => value.append(text, each), close: () => {} };
  const stream = value instanceof StreamObject ? value : openFile(session, value as string, 2, access.write);
  const used = encoding ?? encodingOf('utf8');
  let begun = stream.position > 0;
  return {
    encoding,
    write: (text, each) => {
      if (!begun && used.hasMark) stream.write(Uint8Array.from(byteOrderMark(used.contentEncoding)), each);
      begun = true;
      stream.write(encodeText(text, used.encoding), each);
      stream.flush(each);
    },
    close: (each) => stream.close(each),
  };
}

export interface XmlWriterOptions extends XmlOutputOptions {
  omitDeclaration: boolean;
  closesTarget: boolean;
  /** A declaration is written in front of the first node when the script has not asked for one. */
  declares: boolean;
}

/** System.Xml.XmlWriter, one of XmlWriter.Create or an XmlTextWriter. */
export class XmlWriterObject extends NetObject {
  readonly typeName: string;
  readonly output: XmlOutput;
  readonly options: XmlWriterOptions;
  readonly target: XmlTarget;
  /** As XmlWriter.WriteState names them. */
  state: 'Start' | 'Prolog' | 'Element' | 'Attribute' | 'Content' | 'Closed' = 'Start';
  #attribute: { prefix: string; localName: string; namespaceUri: string; value: string } | undefined;
  #written = 0;

  constructor(typeName: string, target: XmlTarget, options: XmlWriterOptions) {
    super();
    this.typeName = typeName;
    this.target = target;
    this.options = options;
    this.output = new XmlOutput(options);
    this.output.takesPrefixes = true;
  }

  #begin(): void {
    if (this.state === 'Closed') throw invalidOperation('The XmlWriter is closed or in error state.');
    if (this.state === 'Start' && this.options.declares) this.startDocument();
  }

  startDocument(standalone?: boolean): void {
    if (this.state !== 'Start') {
      throw invalidOperation(
        this.typeName === 'System.Xml.XmlTextWriter'
          ? 'WriteStartDocument needs to be the first call.'
          : `Token StartDocument in state ${this.state === 'Prolog' ? 'Document' : 'Element Content'} would result in an invalid XML document.`,
      );
    }
    this.state = 'Prolog';
    if (this.options.omitDeclaration) return;
    const { encoding } = this.target;
    const name = encoding ? ` encoding="${encodingFacts[encoding.encoding].webName}"` : '';
    this.output.instruction('xml', `version="1.0"${name}${standalone === undefined ? '' : ` standalone="${standalone ? 'yes' : 'no'}"`}`);
  }

  endDocument(): void {
    this.#endAttribute();
    this.output.endAll();
    this.state = 'Start';
  }

  startElement(prefix: string, localName: string, namespaceUri: string | undefined): void {
    this.#endAttribute();
    this.#begin();
    checkPlainName(localName);
    this.output.startElement(prefix, localName, namespaceUri);
    this.state = 'Element';
  }

  endElement(full = false): void {
    this.#endAttribute();
    if (this.output.depth === 0) throw invalidOperation('There was no XML start tag open.');
    this.output.endElement(full);
    this.state = this.output.depth > 0 ? 'Content' : 'Prolog';
  }

  startAttribute(prefix: string, localName: string, namespaceUri: string): void {
    this.#endAttribute();
    if (!this.output.isTagOpen) {
      throw invalidOperation(
        `Token StartAttribute in state ${this.output.depth > 0 ? 'Element Content' : 'Document'} would result in an invalid XML document.`,
      );
    }
    checkPlainName(localName);
    const own = prefix === 'xmlns' || localName === 'xmlns' ? xmlnsNamespace : namespaceUri;
    this.#attribute = { prefix, localName, namespaceUri: own, value: '' };
    this.state = 'Attribute';
  }

  endAttribute(): void {
    if (!this.#attribute) throw invalidOperation('Token EndAttribute in state Element Content would result in an invalid XML document.');
    this.#endAttribute();
  }

  #endAttribute(): void {
    const attribute = this.#attribute;
    if (!attribute) return;
    this.#attribute = undefined;
    this.output.attribute(attribute.prefix, attribute.localName, attribute.namespaceUri, attribute.value);
    this.state = 'Element';
  }

  string(text: string): void {
    if (this.#attribute) this.#attribute.value += text;
    else this.content((output) => output.string(text));
  }

  /** Writes what is no element, behind the attributes. */
  content(write: (output: XmlOutput) => void): void {
    this.#endAttribute();
    this.#begin();
    write(this.output);
    if (this.output.depth > 0) this.state = 'Content';
    else if (this.state === 'Start') this.state = 'Prolog';
  }

  raw(text: string): void {
    if (this.#attribute) throw new NotSimulated('member', 'System.Xml.XmlWriter.WriteRaw in an attribute');
    this.content((output) => output.raw(text));
  }

  flush(session: Session): void {
    const { text } = this.output;
    if (text.length > this.#written) this.target.write(text.slice(this.#written), session);
    this.#written = text.length;
  }

  close(session: Session): void {
    if (this.state === 'Closed') return;
    this.#endAttribute();
    this.output.endAll();
    this.flush(session);
    this.state = 'Closed';
    if (this.options.closesTarget) this.target.close(session);
  }
}
