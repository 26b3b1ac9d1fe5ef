import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { enumMember, enumNumber } from './enum-access.ts';
import { TextReaderObject } from './io/read-text.ts';
import { StreamObject } from './io/stream-object.ts';
import { decodeXml, readXmlFile } from './xml/read-document.ts';
import { innerXml, outerXml } from './xml/write-nodes.ts';
import { xmlException } from './xml/xml-exceptions.ts';
import { XmlReaderObject } from './xml/xml-reader.ts';

const own = 'System.Xml.Xml';

/** System.Xml.XmlReaderSettings. */
class XmlReaderSettings extends NetObject {
  readonly typeName = `${own}ReaderSettings`;
  values: Record<string, Value> = {
    Async: false,
    LineNumberOffset: 0,
    LinePositionOffset: 0,
    ConformanceLevel: enumMember('System.Xml.ConformanceLevel', 'Document'),
    CheckCharacters: true,
    MaxCharactersInDocument: 0n,
    MaxCharactersFromEntities: 10_000_000n,
    IgnoreWhitespace: false,
    IgnoreProcessingInstructions: false,
    IgnoreComments: false,
    DtdProcessing: enumMember('System.Xml.DtdProcessing', 'Prohibit'),
    CloseInput: false,
    ValidationType: enumMember('System.Xml.ValidationType', 'None'),
  };
}

const setting = (name: string, type: string): PropertyDefinition<XmlReaderSettings> => ({
  type,
  get: (self) => self.values[name],
  set: (self, value) => {
    self.values[name] = value;
  },
});

/** The text behind a source, read when the reader first needs it; files are opened at once. */
function textOf(source: Value, session: Session): () => string {
  if (source === null) throw argumentNull('input');
  if (source instanceof TextReaderObject) return () => source.readToEnd();
  if (source instanceof StreamObject) return () => decodeXml(source.read(source.length - source.position));
  const text = readXmlFile(session, source as string);
  return () => text;
}

function create(source: Value, settings: XmlReaderSettings | null, session: Session): XmlReaderObject {
  const { values } = settings ?? new XmlReaderSettings();
  const ignored = [
    ...(values.IgnoreComments ? (['Comment'] as const) : []),
    ...(values.IgnoreProcessingInstructions ? (['ProcessingInstruction'] as const) : []),
  ];
  const text = textOf(source, session);
  const checked = () => {
    const read = text();
    const at = enumNumber(values.DtdProcessing) === 0 ? /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/.exec(read) : null;
    if (at) {
      throw xmlException(
        'For security reasons DTD is prohibited in this XML document. To enable DTD processing set the DtdProcessing property on XmlReaderSettings to Parse and pass the settings into XmlReader.Create method.',
      );
    }
    return read;
  };
  const options = {
    fragment: enumNumber(values.ConformanceLevel) !== 2,
    normalize: true,
    preserveWhitespace: values.IgnoreWhitespace !== true,
    keepEntities: false,
    checkCharacters: values.CheckCharacters === true,
  };
  return new XmlReaderObject(`${own}TextReaderImpl`, checked, options, ignored, (each) => {
    if (values.CloseInput === true && (source instanceof TextReaderObject || source instanceof StreamObject)) source.close(each);
  });
}

const textReader = (source: Value, session: Session) =>
  new XmlReaderObject(`${own}TextReader`, textOf(source, session), {
    fragment: false,
    normalize: false,
    preserveWhitespace: true,
    keepEntities: true,
  });

const string = (get: (self: XmlReaderObject) => string): PropertyDefinition<XmlReaderObject> => ({ type: 'string', get });
const matches = (self: XmlReaderObject, name: string) => self.nodeType === 'Element' && self.current!.node.name === name;

function attributeAt(self: XmlReaderObject, find: (node: { name: string; localName: string; namespaceUri: string }) => boolean): boolean {
  const at = self.attributes.findIndex(find);
  if (at >= 0) self.attributeAt = at;
  return at >= 0;
}

/** ReadToDescendant: the next element of a name within the current one. */
function toDescendant(self: XmlReaderObject, name: string): boolean {
  const start = self.current;
  if (start && (start.node.kind !== 'Element' || start.node.isEmpty || start.isEnd)) return false;
  while (self.read()) {
    if (start && self.current?.node === start.node && self.current.isEnd) return false;
    if (matches(self, name)) return true;
  }
  return false;
}

function toSibling(self: XmlReaderObject, name: string): boolean {
  const depth = self.current?.depth ?? 0;
  while (self.skip()) {
    if (self.current!.depth < depth) return false;
    if (matches(self, name)) return true;
  }
  return false;
}

function innerText(self: XmlReaderObject, outer: boolean): string {
  const node = self.node;
  if (!node || self.current?.isEnd) return '';
  const text = outer ? outerXml(node) : innerXml(node);
  if (self.attributeAt < 0) self.skip();
  return text;
}

export default [
  {
    name: `${own}Reader`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlreader',
    properties: {
      NodeType: { type: `${own}NodeType`, get: (self) => enumMember(`${own}NodeType`, self.nodeType) },
      Name: string((self) => (self.node && !self.node.name.startsWith('#') ? self.node.name : '')),
      LocalName: string((self) => (self.node && !self.node.name.startsWith('#') ? self.node.localName : '')),
      NamespaceURI: string((self) => self.node?.namespaceUri ?? ''),
      Prefix: string((self) => self.node?.prefix ?? ''),
      Value: string((self) => self.value),
      Depth: { type: 'int', get: (self) => self.depth },
      BaseURI: string(() => ''),
      IsEmptyElement: { type: 'bool', get: (self) => self.nodeType === 'Element' && self.current!.node.isEmpty },
      ReadState: { type: 'System.Xml.ReadState', get: (self) => enumMember('System.Xml.ReadState', self.state) },
      EOF: { type: 'bool', get: (self) => self.state === 'EndOfFile' },
      NameTable: { type: `${own}NameTable`, get: () => new RecordObject('System.Xml.NameTable', {}) },
      AttributeCount: { type: 'int', get: (self) => self.attributes.length },
      HasValue: { type: 'bool', get: (self) => !['None', 'Element', 'EndElement', 'EntityReference'].includes(self.nodeType) },
      HasAttributes: { type: 'bool', get: (self) => self.attributes.length > 0 },
    },
    indexerDefinition: 'string Item(int i) {get;}, string Item(string name) {get;}, string Item(string name, string namespaceURI) {get;}',
    getIndex: (self, index) =>
      (typeof index === 'number' ? self.attributes[index]?.data : self.attributes.find(({ name }) => name === String(index))?.data) ?? null,
    methods: methodsOf<XmlReaderObject>({
      'bool Read()': (self) => self.read(),
      'void Close()': (self, _, session) => self.close(session),
      'void Dispose()': (self, _, session) => self.close(session),
      'void Skip()': (self) => void self.skip(),
      'string GetAttribute(string name)': (self, [name]) => self.attributes.find((each) => each.name === name)?.data ?? null,
      'string GetAttribute(string localName, string namespaceURI)': (self, [name, uri]) =>
        self.attributes.find((each) => each.localName === name && each.namespaceUri === uri)?.data ?? null,
      'string GetAttribute(int i)': (self, [at]) => self.attributes[at]?.data ?? null,
      'bool MoveToAttribute(string name)': (self, [name]) => attributeAt(self, (each) => each.name === name),
      'void MoveToAttribute(int i)': (self, [at]) => {
        self.attributeAt = at;
      },
      'bool MoveToFirstAttribute()': (self) => attributeAt(self, () => true),
      'bool MoveToNextAttribute()': (self) => {
        if (self.attributeAt + 1 >= self.attributes.length) return false;
        self.attributeAt++;
        return true;
      },
      'bool MoveToElement()': (self) => {
        const moved = self.attributeAt >= 0;
        self.attributeAt = -1;
        return moved;
      },
      'System.Xml.XmlNodeType MoveToContent()': (self) => enumMember(`${own}NodeType`, self.moveToContent()),
      'string ReadElementContentAsString()': (self) => self.readElementText(),
      'int ReadElementContentAsInt()': (self) => Number(self.readElementText()),
      'string ReadElementString()': (self) => {
        self.checkElement();
        return self.readElementText();
      },
      'string ReadElementString(string name)': (self, [name]) => {
        self.checkElement(name);
        return self.readElementText();
      },
      'string ReadContentAsString()': (self) => {
        const { value } = self;
        self.read();
        return value;
      },
      'string ReadString()': (self) => {
        if (self.nodeType === 'Element' && !self.current!.node.isEmpty) self.read();
        let text = '';
        while (self.node?.isCharacters) {
          text += self.value;
          self.read();
        }
        return text;
      },
      'void ReadStartElement()': (self) => {
        self.checkElement();
        self.read();
      },
      'void ReadStartElement(string name)': (self, [name]) => {
        self.checkElement(name);
        self.read();
      },
      'void ReadEndElement()': (self) => {
        const at = self.moveToContent();
        if (at !== 'EndElement') throw xmlException(`'${at}' is an invalid XmlNodeType.`);
        self.read();
      },
      'bool IsStartElement()': (self) => self.moveToContent() === 'Element',
      'bool IsStartElement(string name)': (self, [name]) => self.moveToContent() === 'Element' && matches(self, name),
      'bool ReadToFollowing(string name)': (self, [name]) => {
        while (self.read()) if (matches(self, name)) return true;
        return false;
      },
      'bool ReadToDescendant(string name)': (self, [name]) => toDescendant(self, name),
      'bool ReadToNextSibling(string name)': (self, [name]) => toSibling(self, name),
      'string ReadInnerXml()': (self) => innerText(self, false),
      'string ReadOuterXml()': (self) => innerText(self, true),
    }),
    staticMethods: methodsOf<undefined>({
      [`${own}Reader Create(string inputUri)`]: (_, [source], session) => create(source, null, session),
      [`${own}Reader Create(string inputUri, ${own}ReaderSettings settings)`]: (_, [source, settings], session) => create(source, settings, session),
      [`${own}Reader Create(System.IO.Stream input)`]: (_, [source], session) => create(source, null, session),
      [`${own}Reader Create(System.IO.Stream input, ${own}ReaderSettings settings)`]: (_, [source, settings], session) =>
        create(source, settings, session),
      [`${own}Reader Create(System.IO.TextReader input)`]: (_, [source], session) => create(source, null, session),
      [`${own}Reader Create(System.IO.TextReader input, ${own}ReaderSettings settings)`]: (_, [source, settings], session) =>
        create(source, settings, session),
    }),
    alsoHas: [
      'Settings',
      'XmlSpace',
      'XmlLang',
      'IsDefault',
      'QuoteChar',
      'CanResolveEntity',
      'CanReadBinaryContent',
      'CanReadValueChunk',
      'SchemaInfo',
      'ValueType',
      'LineNumber',
      'LinePosition',
      'LookupNamespace',
      'ReadAttributeValue',
      'ResolveEntity',
      'ReadSubtree',
      'ReadContentAsInt',
      'ReadContentAsBoolean',
      'ReadContentAsDateTime',
      'ReadElementContentAsBoolean',
      'ReadElementContentAsDateTime',
      'ReadElementContentAsDouble',
      'ReadElementContentAsLong',
      'ReadElementContentAsDecimal',
    ],
  } satisfies NetType<XmlReaderObject>,
  { name: `${own}TextReaderImpl`, kind: 'class', base: `${own}Reader`, abstract: true },
  {
    name: `${own}TextReader`,
    kind: 'class',
    base: `${own}Reader`,
    constructors: constructorsOf({
      [`${own}TextReader new(string url)`]: (_, [source], session) => textReader(source, session),
      [`${own}TextReader new(System.IO.TextReader input)`]: (_, [source], session) => textReader(source, session),
      [`${own}TextReader new(System.IO.Stream input)`]: (_, [source], session) => textReader(source, session),
    }),
    alsoHas: ['WhitespaceHandling', 'Normalization', 'Namespaces', 'EntityHandling', 'ProhibitDtd'],
  },
  {
    name: `${own}ReaderSettings`,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlreadersettings',
    properties: {
      Async: setting('Async', 'bool'),
      XmlResolver: { type: `${own}Resolver`, get: () => null, set: () => {} },
      LineNumberOffset: setting('LineNumberOffset', 'int'),
      LinePositionOffset: setting('LinePositionOffset', 'int'),
      ConformanceLevel: setting('ConformanceLevel', 'System.Xml.ConformanceLevel'),
      CheckCharacters: setting('CheckCharacters', 'bool'),
      MaxCharactersInDocument: setting('MaxCharactersInDocument', 'long'),
      MaxCharactersFromEntities: setting('MaxCharactersFromEntities', 'long'),
      IgnoreWhitespace: setting('IgnoreWhitespace', 'bool'),
      IgnoreProcessingInstructions: setting('IgnoreProcessingInstructions', 'bool'),
      IgnoreComments: setting('IgnoreComments', 'bool'),
      DtdProcessing: setting('DtdProcessing', 'System.Xml.DtdProcessing'),
      CloseInput: setting('CloseInput', 'bool'),
      ValidationType: { type: 'System.Xml.ValidationType', get: (self) => self.values.ValidationType },
    },
    methods: methodsOf<XmlReaderSettings>({
      'void Reset()': (self) => {
        self.values = new XmlReaderSettings().values;
      },
      [`${own}ReaderSettings Clone()`]: (self) => {
        const copy = new XmlReaderSettings();
        copy.values = { ...self.values };
        return copy;
      },
    }),
    alsoHas: ['NameTable', 'Schemas', 'ValidationFlags', 'ProhibitDtd', 'add_ValidationEventHandler'],
    constructors: constructorsOf({ [`${own}ReaderSettings new()`]: () => new XmlReaderSettings() }),
  } satisfies NetType<XmlReaderSettings>,
] as NetType<any>[];
