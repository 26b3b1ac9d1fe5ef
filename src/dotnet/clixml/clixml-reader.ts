import { NotSimulated } from '../../base/not-simulated.ts';
import { convertTo } from '../../runtime/convert/convert-to.ts';
import { setTypeNames } from '../../runtime/members/type-names.ts';
import type { Session } from '../../runtime/session.ts';
import { invariantCulture } from '../../runtime/text/culture.ts';
import { dateTimeStyles, parseDate } from '../../runtime/text/parse-date.ts';
import { findDefinition, knownType, typeOfDefinition } from '../../runtime/types/types.ts';
import { ArrayList } from '../../runtime/values/array-list.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { ensureExtendedMembers, PSCustomObject, type PSMember, wrapForMembers } from '../../runtime/values/members.ts';
import { Char } from '../../runtime/values/numbers.ts';
import { TimeSpan } from '../../runtime/values/temporal.ts';
import type { Value } from '../../runtime/values/value.ts';
import { QueueObject } from '../collections/queue-object.ts';
import { byteArray } from '../text/byte-array.ts';
import { sessionZone } from '../time/session-zone.ts';
import { loadDocument } from '../xml/node-text.ts';
import { documentElement, XmlNode } from '../xml/xml-node.ts';

/** Types of the elements that hold one text. */
const primitiveTypes: Readonly<Record<string, string>> = {
  B: 'System.Boolean',
  By: 'System.Byte',
  SB: 'System.SByte',
  U16: 'System.UInt16',
  I16: 'System.Int16',
  U32: 'System.UInt32',
  I32: 'System.Int32',
  U64: 'System.UInt64',
  I64: 'System.Int64',
  Sg: 'System.Single',
  Db: 'System.Double',
  D: 'System.Decimal',
  G: 'System.Guid',
  URI: 'System.Uri',
  Version: 'System.Version',
  SemVer: 'System.Management.Automation.SemanticVersion',
  XD: 'System.Xml.XmlDocument',
};

const decoded = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** A duration of XML Schema as a TimeSpan; the inverse of what CLIXML writes. */
function readDuration(text: string): TimeSpan {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/.exec(text);
  if (!match) throw new NotSimulated('value', `the duration ${text}`);
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  const whole = ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  const ticks = whole * 10_000_000n + BigInt(fraction.slice(0, 7).padEnd(7, '0'));
  return new TimeSpan(sign ? -ticks : ticks);
}

/** Reads CLIXML: values as they were, collections as lists, and other objects as bags of what they held ([MS-PSRP] 2.2.5). */
export class ClixmlReader {
  readonly #session: Session;
  readonly #objects = new Map<string, Value>();
  readonly #typeNames = new Map<string, string[]>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The objects of a document; undefined where it is none. */
  read(text: string): Value[] | undefined {
    const document = new XmlNode('Document', null);
    loadDocument(document, text);
    const root = documentElement(document);
    return root?.localName === 'Objs' ? elementsOf(root).map((node) => this.#value(node)) : undefined;
  }

  #value(node: XmlNode): Value {
    const { localName: tag, innerText: text } = node;
    const type = primitiveTypes[tag];
    if (type) return convertTo(tag === 'XD' ? decoded(text) : text.trim(), knownType(type), this.#session);
    switch (tag) {
      case 'Nil':
        return null;
      // A script block does not become one again.
      case 'SBK':
      case 'S':
        return decoded(text);
      case 'C':
        return new Char(String.fromCharCode(Number(text)));
      case 'DT':
        return parseDate(text, { culture: invariantCulture, zone: sessionZone(this.#session), styles: dateTimeStyles.RoundtripKind });
      case 'TS':
        return readDuration(text);
      case 'BA':
        return byteArray(Buffer.from(text, 'base64'));
      case 'Ref':
        return this.#objects.get(attributeOf(node, 'RefId')) ?? null;
      case 'Obj':
        return this.#object(node);
      default:
        throw new NotSimulated('value', `the element ${tag} of CLIXML`);
    }
  }

  #object(node: XmlNode): Value {
    const id = attributeOf(node, 'RefId');
    const parts = new Map(elementsOf(node).map((child) => [child.localName, child]));
    const names = this.#namesOf(parts);
    const isEnum = names[1] === 'System.Enum' || names.includes('System.Enum');
    const content = elementsOf(node).find(({ localName }) => !['TN', 'TNRef', 'ToString', 'Props', 'MS'].includes(localName));
    const members = ['Props', 'MS'].flatMap((part) =>
      (parts.has(part) ? elementsOf(parts.get(part)!) : []).map((node) => ({ node, ofType: part === 'Props' })),
    );
    if (content) {
      const value = isContainer(content.localName) ? this.#container(content, names, id) : this.#value(content);
      if (names.length === 0 && members.length === 0) return this.#keep(id, value);
      const target = wrapForMembers(value);
      this.#keep(id, target as Value);
      if (names.length > 0 && !(value instanceof Dictionary && names[0] === value.typeName)) setTypeNames(target as Value, deserialized(names));
      for (const member of members) ensureExtendedMembers(target).add(this.#note(member));
      return isEnum || members.length > 0 || names.length > 0 ? (target as Value) : value;
    }
    const bag = new PSCustomObject();
    this.#keep(id, bag);
    const text = parts.get('ToString');
    if (text) bag.text = decoded(text.innerText);
    for (const member of members) bag.members.add(this.#note(member));
    setTypeNames(bag, deserialized(names));
    return bag;
  }

  #keep(id: string, value: Value): Value {
    if (id !== '') this.#objects.set(id, value);
    return value;
  }

  #note({ node, ofType }: { node: XmlNode; ofType: boolean }): PSMember {
    return { kind: 'NoteProperty', name: decoded(attributeOf(node, 'N')), value: this.#value(node), ...(ofType ? { ofType } : {}) };
  }

  #namesOf(parts: ReadonlyMap<string, XmlNode>): string[] {
    const list = parts.get('TN');
    if (list) {
      const names = elementsOf(list).map(({ innerText }) => decoded(innerText));
      this.#typeNames.set(attributeOf(list, 'RefId'), names);
      return names;
    }
    const reference = parts.get('TNRef');
    return (reference && this.#typeNames.get(attributeOf(reference, 'RefId'))) ?? [];
  }

  #container(node: XmlNode, names: readonly string[], id: string): Value {
    if (node.localName === 'DCT') {
      const isOrdered = names[0]?.endsWith('OrderedDictionary');
      const table = new Dictionary(isOrdered ? 'System.Collections.Specialized.OrderedDictionary' : 'System.Collections.Hashtable', true);
      this.#keep(id, table);
      for (const entry of elementsOf(node)) {
        const [key, value] = elementsOf(entry);
        table.set(this.#value(key), this.#value(value));
      }
      return table;
    }
    const items = elementsOf(node).map((child) => this.#value(child));
    const queue = { STK: 'System.Collections.Stack', QUE: 'System.Collections.Queue' }[node.localName];
    return queue ? new QueueObject(typeOfDefinition(findDefinition(queue)!), items) : new ArrayList(items);
  }
}

const isContainer = (tag: string) => tag === 'LST' || tag === 'IE' || tag === 'DCT' || tag === 'STK' || tag === 'QUE';
const elementsOf = (node: XmlNode) => node.children.filter(({ kind }) => kind === 'Element');
const attributeOf = (node: XmlNode, name: string) => node.attribute(name)?.data ?? '';

/** What comes back is not of the type any more: its names say so. */
const deserialized = (names: readonly string[]) => names.map((name) => (name.startsWith('Deserialized.') ? name : `Deserialized.${name}`));
