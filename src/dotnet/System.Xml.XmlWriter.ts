import { NotSimulated } from '../base/not-simulated.ts';
import { toText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Char } from '../runtime/values/numbers.ts';
import type { TextEncoding } from '../runtime/values/text-encoding.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { enumMember, enumNumber, enumValue } from './enum-access.ts';
import { encodingOf } from './text/encodings.ts';
import { writeNode } from './xml/write-nodes.ts';
import { plainOutput } from './xml/xml-output.ts';
import { XmlReaderObject } from './xml/xml-reader.ts';
import { xmlText } from './xml/xml-text.ts';
import { XmlWriterObject, xmlTarget } from './xml/xml-writer.ts';

const own = 'System.Xml.Xml';

/** System.Xml.XmlWriterSettings. */
class XmlWriterSettings extends NetObject {
  readonly typeName = `${own}WriterSettings`;
  encoding: TextEncoding = encodingOf('utf8BOM');
  values: Record<string, Value>;

  constructor(session: Session) {
    super();
    this.values = {
      OmitXmlDeclaration: false,
      NewLineHandling: enumMember('System.Xml.NewLineHandling', 'Replace'),
      NewLineChars: session.platform === 'windows' ? '\r\n' : '\n',
      Indent: false,
      IndentChars: '  ',
      NewLineOnAttributes: false,
      CloseOutput: false,
      ConformanceLevel: enumMember('System.Xml.ConformanceLevel', 'Document'),
      CheckCharacters: true,
      Async: false,
      WriteEndDocumentOnClose: true,
      DoNotEscapeUriAttributes: false,
    };
  }
}

const setting = (name: string, type: string): PropertyDefinition<XmlWriterSettings> => ({
  type,
  get: (self) => self.values[name],
  set: (self, value) => {
    self.values[name] = value;
  },
});

function create(output: Value, settings: XmlWriterSettings | null, session: Session): XmlWriterObject {
  const { values, encoding } = settings ?? new XmlWriterSettings(session);
  const isFile = typeof output === 'string';
  const conformance = enumNumber(values.ConformanceLevel);
  const indents = values.Indent === true;
  return new XmlWriterObject(`${own}WellFormedWriter`, xmlTarget(output, encoding, session, isFile ? 'outputFileName' : 'output'), {
    indent: indents,
    indentChars: values.IndentChars as string,
    newLine: values.NewLineChars as string,
    newLineOnAttributes: indents && values.NewLineOnAttributes === true,
    style: 'create',
    omitDeclaration: values.OmitXmlDeclaration === true,
    closesTarget: isFile || values.CloseOutput === true,
    declares: conformance === 2,
  });
}

/** An XmlTextWriter; its settings are properties that can be set until it writes. */
const textWriter = (output: Value, encoding: TextEncoding | null, session: Session) =>
  new XmlWriterObject(`${own}TextWriter`, xmlTarget(output, encoding ?? undefined, session), {
    ...plainOutput,
    newLine: session.platform === 'windows' ? '\r\n' : '\n',
    omitDeclaration: false,
    closesTarget: true,
    declares: false,
  });

type Write = (self: XmlWriterObject, args: any[], session: Session) => void;

/** A text writer gives each piece to its target at once; the others keep it until they are flushed. */
const writing =
  (write: Write): Write =>
  (self, args, session) => {
    write(self, args, session);
    if (self.typeName === `${own}TextWriter`) self.flush(session);
  };

const all = (methods: Record<string, Write>): Record<string, Write> =>
  Object.fromEntries(Object.entries(methods).map(([signature, write]) => [signature, writing(write)]));

function elementString(self: XmlWriterObject, prefix: string, name: string, uri: string | undefined, value: string | null): void {
  self.startElement(prefix, name, uri);
  if (value) self.string(value);
  self.endElement();
}

function attributeString(self: XmlWriterObject, prefix: string, name: string, uri: string, value: string | null): void {
  self.startAttribute(prefix, name, uri);
  self.string(value ?? '');
  self.endAttribute();
}

const reading = (self: XmlWriterObject, reader: unknown): void => {
  if (!(reader instanceof XmlReaderObject)) throw new NotSimulated('member', `${own}Writer.WriteNode of a navigator`);
  if (reader.state === 'Initial') reader.read();
  const node = reader.current?.node;
  if (node) self.content((output) => writeNode(node, output));
  reader.skip();
};

export default [
  {
    name: `${own}Writer`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlwriter',
    properties: {
      WriteState: { type: 'System.Xml.WriteState', get: (self) => enumMember('System.Xml.WriteState', self.state) },
      XmlSpace: { type: 'System.Xml.XmlSpace', get: () => enumValue('System.Xml.XmlSpace', 0) },
      XmlLang: { type: 'string', get: () => null },
    },
    methods: methodsOf<XmlWriterObject>({
      ...all({
        'void WriteStartDocument()': (self) => self.startDocument(),
        'void WriteStartDocument(bool standalone)': (self, [standalone]) => self.startDocument(standalone),
        'void WriteEndDocument()': (self) => self.endDocument(),
        'void WriteDocType(string name, string pubid, string sysid, string subset)': (self, [name, publicId, systemId, subset]) =>
          self.content((output) => output.documentType(name, publicId || null, systemId || null, subset || null)),
        'void WriteStartElement(string prefix, string localName, string ns)': (self, [prefix, name, uri]) =>
          self.startElement(prefix ?? '', name, uri ?? undefined),
        'void WriteStartElement(string localName, string ns)': (self, [name, uri]) => self.startElement('', name, uri ?? undefined),
        'void WriteStartElement(string localName)': (self, [name]) => self.startElement('', name, undefined),
        'void WriteEndElement()': (self) => self.endElement(),
        'void WriteFullEndElement()': (self) => self.endElement(true),
        'void WriteStartAttribute(string prefix, string localName, string namespaceName)': (self, [prefix, name, uri]) =>
          self.startAttribute(prefix ?? '', name, uri ?? ''),
        'void WriteStartAttribute(string localName, string ns)': (self, [name, uri]) => self.startAttribute('', name, uri ?? ''),
        'void WriteStartAttribute(string localName)': (self, [name]) => self.startAttribute('', name, ''),
        'void WriteEndAttribute()': (self) => self.endAttribute(),
        'void WriteCData(string text)': (self, [text]) => self.content((output) => output.cdata(text ?? '')),
        'void WriteComment(string text)': (self, [text]) => self.content((output) => output.comment(text ?? '')),
        'void WriteProcessingInstruction(string name, string text)': (self, [name, text]) =>
          self.content((output) => output.instruction(name, text ?? '')),
        'void WriteEntityRef(string name)': (self, [name]) => self.content((output) => output.raw(`&${name};`)),
        'void WriteCharEntity(char ch)': (self, [character]) =>
          self.content((output) => output.raw(`&#x${(character as Char).value.charCodeAt(0).toString(16).toUpperCase()};`)),
        'void WriteWhitespace(string ws)': (self, [text]) => self.content((output) => output.whitespace(text ?? '')),
        'void WriteString(string text)': (self, [text]) => self.string(text ?? ''),
        'void WriteRaw(string data)': (self, [text]) => self.raw(text ?? ''),
        'void WriteValue(bool value)': (self, [value]) => self.string(xmlText(value)),
        'void WriteValue(datetime value)': (self, [value]) => self.string(xmlText(value)),
        'void WriteValue(double value)': (self, [value]) => self.string(xmlText(value)),
        'void WriteValue(decimal value)': (self, [value]) => self.string(xmlText(value)),
        'void WriteValue(int value)': (self, [value]) => self.string(xmlText(value)),
        'void WriteValue(long value)': (self, [value]) => self.string(xmlText(value)),
        'void WriteValue(string value)': (self, [value]) => self.string(value ?? ''),
        'void WriteValue(System.Object value)': (self, [value]) => self.string(xmlText(value) ?? toText(value)),
        'void WriteAttributeString(string localName, string ns, string value)': (self, [name, uri, value]) =>
          attributeString(self, '', name, uri ?? '', value),
        'void WriteAttributeString(string localName, string value)': (self, [name, value]) => attributeString(self, '', name, '', value),
        'void WriteAttributeString(string prefix, string localName, string ns, string value)': (self, [prefix, name, uri, value]) =>
          attributeString(self, prefix ?? '', name, uri ?? '', value),
        'void WriteElementString(string localName, string value)': (self, [name, value]) => elementString(self, '', name, undefined, value),
        'void WriteElementString(string localName, string ns, string value)': (self, [name, uri, value]) =>
          elementString(self, '', name, uri ?? undefined, value),
        'void WriteElementString(string prefix, string localName, string ns, string value)': (self, [prefix, name, uri, value]) =>
          elementString(self, prefix ?? '', name, uri ?? undefined, value),
        [`void WriteNode(${own}Reader reader, bool defattr)`]: (self, [reader]) => reading(self, reader),
      }),
      'void Close()': (self, _, session) => self.close(session),
      'void Dispose()': (self, _, session) => self.close(session),
      'void Flush()': (self, _, session) => self.flush(session),
      'string LookupPrefix(string ns)': (self, [uri]) => self.output.prefixOf(uri) ?? null,
    }),
    staticMethods: methodsOf<undefined>({
      [`${own}Writer Create(string outputFileName)`]: (_, [output], session) => create(output, null, session),
      [`${own}Writer Create(string outputFileName, ${own}WriterSettings settings)`]: (_, [output, settings], session) =>
        create(output, settings, session),
      [`${own}Writer Create(System.IO.Stream output)`]: (_, [output], session) => create(output, null, session),
      [`${own}Writer Create(System.IO.Stream output, ${own}WriterSettings settings)`]: (_, [output, settings], session) =>
        create(output, settings, session),
      [`${own}Writer Create(System.IO.TextWriter output)`]: (_, [output], session) => create(output, null, session),
      [`${own}Writer Create(System.IO.TextWriter output, ${own}WriterSettings settings)`]: (_, [output, settings], session) =>
        create(output, settings, session),
      [`${own}Writer Create(System.Text.StringBuilder output)`]: (_, [output], session) => create(output, null, session),
      [`${own}Writer Create(System.Text.StringBuilder output, ${own}WriterSettings settings)`]: (_, [output, settings], session) =>
        create(output, settings, session),
    }),
    alsoHas: [
      'Settings',
      'WriteChars',
      'WriteBase64',
      'WriteBinHex',
      'WriteSurrogateCharEntity',
      'WriteQualifiedName',
      'WriteNmToken',
      'WriteName',
      'WriteAttributes',
    ],
  } satisfies NetType<XmlWriterObject>,
  { name: `${own}WellFormedWriter`, kind: 'class', base: `${own}Writer`, abstract: true },
  {
    name: `${own}TextWriter`,
    kind: 'class',
    base: `${own}Writer`,
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmltextwriter',
    properties: {
      Formatting: {
        type: 'System.Xml.Formatting',
        get: (self) => enumValue('System.Xml.Formatting', self.output.options.indent ? 1 : 0),
        set: (self, value) => {
          self.output.options.indent = enumNumber(value) === 1;
        },
      },
      Indentation: {
        type: 'int',
        get: (self) => self.output.options.indentChars.length,
        set: (self, value) => {
          const { options } = self.output;
          options.indentChars = (options.indentChars[0] ?? ' ').repeat(value as number);
        },
      },
      IndentChar: {
        type: 'char',
        get: (self) => new Char(self.output.options.indentChars[0] ?? ' '),
        set: (self, value) => {
          const { options } = self.output;
          options.indentChars = (value as Char).value.repeat(options.indentChars.length);
        },
      },
    },
    constructors: constructorsOf({
      [`${own}TextWriter new(System.IO.Stream w, System.Text.Encoding encoding)`]: (_, [output, encoding], session) =>
        textWriter(output, encoding, session),
      [`${own}TextWriter new(string filename, System.Text.Encoding encoding)`]: (_, [output, encoding], session) =>
        textWriter(output, encoding, session),
      [`${own}TextWriter new(System.IO.TextWriter w)`]: (_, [output], session) => textWriter(output, null, session),
    }),
    alsoHas: ['BaseStream', 'Namespaces', 'QuoteChar'],
  } satisfies NetType<XmlWriterObject>,
  {
    name: `${own}WriterSettings`,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlwritersettings',
    properties: {
      Async: setting('Async', 'bool'),
      Encoding: {
        type: 'System.Text.Encoding',
        get: (self) => self.encoding,
        set: (self, value) => {
          self.encoding = value as TextEncoding;
        },
      },
      OmitXmlDeclaration: setting('OmitXmlDeclaration', 'bool'),
      NewLineHandling: setting('NewLineHandling', 'System.Xml.NewLineHandling'),
      NewLineChars: setting('NewLineChars', 'string'),
      Indent: setting('Indent', 'bool'),
      IndentChars: setting('IndentChars', 'string'),
      NewLineOnAttributes: setting('NewLineOnAttributes', 'bool'),
      CloseOutput: setting('CloseOutput', 'bool'),
      ConformanceLevel: setting('ConformanceLevel', 'System.Xml.ConformanceLevel'),
      CheckCharacters: setting('CheckCharacters', 'bool'),
      WriteEndDocumentOnClose: setting('WriteEndDocumentOnClose', 'bool'),
      DoNotEscapeUriAttributes: setting('DoNotEscapeUriAttributes', 'bool'),
    },
    methods: methodsOf<XmlWriterSettings>({
      'void Reset()': (self, _, session) => {
        self.values = new XmlWriterSettings(session).values;
        self.encoding = encodingOf('utf8BOM');
      },
      [`${own}WriterSettings Clone()`]: (self, _, session) => {
        const copy = new XmlWriterSettings(session);
        copy.values = { ...self.values };
        copy.encoding = self.encoding;
        return copy;
      },
    }),
    alsoHas: ['NamespaceHandling', 'OutputMethod'],
    constructors: constructorsOf({ [`${own}WriterSettings new()`]: (_, __, session) => new XmlWriterSettings(session) }),
  } satisfies NetType<XmlWriterSettings>,
] as NetType<any>[];
