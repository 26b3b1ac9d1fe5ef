import { loadDocument } from '../dotnet/xml/node-text.ts';
import { XmlNode } from '../dotnet/xml/xml-node.ts';
import { plainOutput, XmlOutput } from '../dotnet/xml/xml-output.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { netText } from '../runtime/convert/net-text.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { propertiesOf } from '../runtime/members/members-of.ts';
import type { Session } from '../runtime/session.ts';
import { typeOf } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { extendedMembersOf, unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

/** Types whose objects are written as their text. */
const primitives = new Set(
  `String Char Boolean DateTime TimeSpan Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal Guid Uri Version Byte[]
   Xml.XmlDocument Management.Automation.ScriptBlock Management.Automation.SemanticVersion Security.SecureString`
    .split(/\s+/)
    .map((name) => `System.${name}`),
);

class ObjectWriter {
  readonly output: XmlOutput;
  readonly #withTypes: boolean;
  readonly #session: Session;

  constructor(output: XmlOutput, withTypes: boolean, session: Session) {
    this.output = output;
    this.#withTypes = withTypes;
    this.#session = session;
  }

  /** An object below the root has the tag Object, one inside another Property. */
  write(wrapped: Value, tag: 'Object' | 'Property', name: string | undefined, depth: number): void {
    const value = unwrap(wrapped ?? null);
    if (value === null || value === undefined) return this.#start(tag, name, name === undefined ? undefined : 'System.Object', () => {});
    const type = typeOf(value)!.fullName;
    if (primitives.has(type)) return this.#start(tag, name, type, () => this.#text(netText(value, this.#session)));
    const elements = value instanceof Dictionary ? undefined : enumerate(value);
    if (value instanceof Dictionary) return this.#start(tag, name, type, () => this.#entries(value, depth));
    if (elements) {
      return this.#start(tag, name, type, () => {
        for (const element of elements) this.write(element, 'Property', undefined, depth);
        for (const member of extendedMembersOf(wrapped) ?? []) {
          if (member.kind === 'NoteProperty') this.write(member.value, 'Property', member.name, depth);
        }
      });
    }
    if (depth === 0 || value instanceof EnumValue) return this.#start(tag, name, type, () => this.#text(toText(value, this.#session)));
    this.#start(tag, name, type, () => {
      for (const property of propertiesOf(wrapped, this.#session)) this.write(property.get(), 'Property', property.name, depth - 1);
    });
  }

  #entries(dictionary: Dictionary, depth: number): void {
    for (const [key, value] of dictionary.entries()) {
      this.write(key, 'Property', 'Key', depth);
      this.write(value, 'Property', 'Value', depth);
    }
  }

  #text(text: string): void {
    if (text !== '') this.output.string(text);
  }

  #start(tag: string, name: string | undefined, type: string | undefined, content: () => void): void {
    this.output.startElement('', tag, '');
    if (name !== undefined) this.output.attribute('', 'Name', '', name);
    if (type !== undefined && this.#withTypes) this.output.attribute('', 'Type', '', type);
    content();
    this.output.endElement();
  }
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

export default defineCmdlet({
  name: 'ConvertTo-Xml',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Depth: { type: 'int', validate: { range: [1, 2147483647] } },
    InputObject: { type: 'psobject', position: 0, mandatory: true, pipeline: true, validate: { allowNull: true } },
    NoTypeInformation: { type: 'switch' },
    As: { type: 'string', validate: { notNullOrEmpty: true, set: ['Stream', 'String', 'Document'] } },
  },
  state: () => ({ objects: [] as Value[] }),
  begin({ As }, host) {
    if (!/^stream$/i.test(As ?? '')) return;
    host.write(declaration);
    host.write('<Objects>');
  },
  process({ InputObject, As, Depth = 1, NoTypeInformation }, host, state) {
    if (!/^stream$/i.test(As ?? '')) {
      state.objects.push(InputObject ?? null);
      return;
    }
    const output = newOutput(host.session);
    new ObjectWriter(output, !NoTypeInformation, host.session).write(InputObject ?? null, 'Object', undefined, Depth);
    host.write(output.text);
  },
  end({ As = 'Document', Depth = 1, NoTypeInformation }, host, state) {
    if (/^stream$/i.test(As)) {
      host.write('</Objects>');
      return;
    }
    const output = newOutput(host.session);
    output.instruction('xml', 'version="1.0" encoding="utf-8"');
    output.startElement('', 'Objects', '');
    const writer = new ObjectWriter(output, !NoTypeInformation, host.session);
    for (const object of state.objects) writer.write(object, 'Object', undefined, Depth);
    output.endElement();
    if (/^string$/i.test(As)) {
      host.write(output.text);
      return;
    }
    const document = new XmlNode('Document', null);
    loadDocument(document, output.text);
    host.write(document);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-xml',
  examples: [
    {
      script: '(1 | ConvertTo-Xml -NoTypeInformation).OuterXml',
      stdout: '<?xml version="1.0" encoding="utf-8"?><Objects><Object>1</Object></Objects>\n',
    },
  ],
});

const newOutput = ({ platform }: Session) =>
  new XmlOutput({ ...plainOutput, indent: true, style: 'create', newLine: platform === 'windows' ? '\r\n' : '\n' });
