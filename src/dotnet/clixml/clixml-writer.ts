import { NotSimulated } from '../../base/not-simulated.ts';
import { enumerate } from '../../runtime/convert/enumerate.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import type { MemberDescription } from '../../runtime/members/member-info.ts';
import { membersOf } from '../../runtime/members/members-of.ts';
import { typeNamesOf } from '../../runtime/members/type-names.ts';
import type { Session } from '../../runtime/session.ts';
import { invariantCulture } from '../../runtime/text/culture.ts';
import { formatDate } from '../../runtime/text/format-date.ts';
import { isInstanceOf, knownType, typeOf } from '../../runtime/types/types.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { EnumValue } from '../../runtime/values/enum-value.ts';
import { TerminatingError } from '../../runtime/values/errors.ts';
import { extendedMembersOf, PSCustomObject, unwrap } from '../../runtime/values/members.ts';
import { Char } from '../../runtime/values/numbers.ts';
import { DateTime, TimeSpan } from '../../runtime/values/temporal.ts';
import type { Value } from '../../runtime/values/value.ts';
import { QueueObject } from '../collections/queue-object.ts';
import { bytesOf } from '../text/byte-array.ts';
import { sessionZone } from '../time/session-zone.ts';
import { xmlText } from '../xml/xml-text.ts';

const clixmlNamespace = 'http://schemas.microsoft.com/powershell/2004/04';

/** Elements of the types that are written as one text ([MS-PSRP] 2.2.5.1). */
const primitiveTags: ReadonlyMap<string, string> = new Map(
  Object.entries({
    String: 'S',
    Char: 'C',
    Boolean: 'B',
    DateTime: 'DT',
    TimeSpan: 'TS',
    Byte: 'By',
    SByte: 'SB',
    UInt16: 'U16',
    Int16: 'I16',
    UInt32: 'U32',
    Int32: 'I32',
    UInt64: 'U64',
    Int64: 'I64',
    Single: 'Sg',
    Double: 'Db',
    Decimal: 'D',
    'Byte[]': 'BA',
    Guid: 'G',
    Uri: 'URI',
    Version: 'Version',
    'Management.Automation.SemanticVersion': 'SemVer',
    'Xml.XmlDocument': 'XD',
    'Management.Automation.ScriptBlock': 'SBK',
  }).map(([name, tag]) => [`System.${name}`, tag] as const),
);

/** A TimeSpan as XML Schema writes a duration. */
export function durationText(span: TimeSpan): string {
  const ticks = span.ticks < 0n ? -span.ticks : span.ticks;
  const [days, hours, minutes] = [ticks / 864_000_000_000n, (ticks / 36_000_000_000n) % 24n, (ticks / 600_000_000n) % 60n];
  const seconds = (ticks / 10_000_000n) % 60n;
  const fraction = String(ticks % 10_000_000n)
    .padStart(7, '0')
    .replace(/0+$/, '');
  const second = fraction ? `${seconds}.${fraction}S` : seconds ? `${seconds}S` : '';
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${second}`;
  const text = `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
  return `${span.ticks < 0n ? '-' : ''}${text === 'P' ? 'PT0S' : text}`;
}

/** Control characters and what looks like such an escape become `_x000A_`. */
const encoded = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]|_(?=[xX])/g,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attributeText = (text: string): string => escaped(encoded(text)).replaceAll('"', '&quot;');

/** Writes objects as CLIXML, which Export-Clixml and ConvertTo-CliXml give out ([MS-PSRP] 2.2.5). */
export class ClixmlWriter {
  readonly #session: Session;
  readonly #depth: number;
  readonly #references = new Map<object, number>();
  readonly #typeNames = new Map<string, number>();
  readonly #lines: string[] = [`<Objs Version="1.1.0.1" xmlns="${clixmlNamespace}">`];
  #indent = 1;

  constructor(depth: number, session: Session) {
    this.#depth = depth;
    this.#session = session;
  }

  write(value: Value): void {
    this.#object(value, '', this.#depth);
  }

  /** The whole document, with the newline of the system between its lines. */
  finish(newline: string): string {
    return [...this.#lines, '</Objs>'].join(newline);
  }

  #line(text: string): void {
    this.#lines.push(' '.repeat(2 * this.#indent) + text);
  }

  /** An element with others in it. */
  #element(start: string, tag: string, content: () => void): void {
    const at = this.#lines.length;
    this.#line(`<${start}>`);
    this.#indent++;
    content();
    this.#indent--;
    if (this.#lines.length === at + 1) this.#lines[at] = `${' '.repeat(2 * this.#indent)}<${start} />`;
    else this.#line(`</${tag}>`);
  }

  #object(wrapped: Value, name: string, depth: number): void {
    const value = unwrap(wrapped) ?? null;
    if (value === null) return this.#line(`<Nil${name} />`);
    const tag = primitiveTags.get(typeOf(value)!.fullName);
    if (tag !== undefined) return this.#primitive(tag, value, wrapped, name, depth);
    const identity = value as object;
    const known = this.#references.get(identity);
    if (known !== undefined) return this.#line(`<Ref${name} RefId="${known}" />`);
    if (this.#container(value, name, depth, identity)) return;
    if (depth === 0) return this.#line(`<S${name}>${escaped(encoded(toText(value, this.#session)))}</S>`);
    this.#complex(wrapped, value, name, depth, identity);
  }

  #reference(identity: object): number {
    const id = this.#references.size;
    this.#references.set(identity, id);
    return id;
  }

  #primitive(tag: string, value: Value, wrapped: Value, name: string, depth: number): void {
    const text = this.#primitiveText(tag, value);
    const notes = wrapped === value ? undefined : extendedMembersOf(wrapped);
    if (!notes?.size) return this.#line(`<${tag}${name}>${text}</${tag}>`);
    this.#element(`Obj${name} RefId="${this.#reference(wrapped as object)}"`, 'Obj', () => {
      this.#line(`<${tag}>${text}</${tag}>`);
      this.#members(
        membersOf(wrapped, this.#session).filter(({ isInstance }) => isInstance),
        'MS',
        depth,
      );
    });
  }

  #primitiveText(tag: string, value: Value): string {
    if (value instanceof Char) return String(value.value.charCodeAt(0));
    if (value instanceof TimeSpan) return durationText(value);
    if (value instanceof DateTime) return formatDate(value, 'yyyy-MM-ddTHH:mm:ss.FFFFFFFK', invariantCulture, sessionZone(this.#session));
    if (tag === 'BA') return Buffer.from(bytesOf(value as Value[])).toString('base64');
    if (tag === 'XD') throw new NotSimulated('value', 'an XML document as CLIXML');
    return escaped(encoded(xmlText(value)));
  }

  #typeNamesElement(value: Value): void {
    const names = typeNamesOf(value);
    const key = names.join('\0');
    const known = this.#typeNames.get(key);
    if (known !== undefined) return this.#line(`<TNRef RefId="${known}" />`);
    const id = this.#typeNames.size;
    this.#typeNames.set(key, id);
    this.#element(`TN RefId="${id}"`, 'TN', () => {
      for (const name of names) this.#line(`<T>${escaped(encoded(name))}</T>`);
    });
  }

  /** Dictionaries, lists and other collections: their elements, whatever the depth. */
  #container(value: Value, name: string, depth: number, identity: object): boolean {
    const elements = value instanceof Dictionary ? undefined : enumerate(value);
    if (!(value instanceof Dictionary) && !elements) return false;
    const rest = depth > 0 ? depth - 1 : 0;
    this.#element(`Obj${name} RefId="${this.#reference(identity)}"`, 'Obj', () => {
      this.#typeNamesElement(value);
      if (value instanceof Dictionary) {
        this.#element('DCT', 'DCT', () => {
          for (const [key, each] of value.entries()) {
            this.#element('En', 'En', () => {
              this.#object(key, ' N="Key"', rest);
              this.#object(each, ' N="Value"', rest);
            });
          }
        });
      } else {
        const tag = containerTag(value);
        this.#element(tag, tag, () => {
          for (const element of elements!) this.#object(element, '', rest);
        });
        if (tag === 'IE' && depth > 0) this.#properties(value, depth);
      }
      if (depth > 0) {
        this.#members(
          membersOf(value, this.#session).filter(({ isInstance }) => isInstance),
          'MS',
          depth,
        );
      }
    });
    return true;
  }

  #complex(wrapped: Value, value: Value, name: string, depth: number, identity: object): void {
    if (/SecureString|PSCredential/.test(typeOf(value)!.fullName)) throw new NotSimulated('value', `${typeOf(value)!.fullName} as CLIXML`);
    this.#element(`Obj${name} RefId="${this.#reference(identity)}"`, 'Obj', () => {
      this.#typeNamesElement(wrapped);
      const isBag = value instanceof PSCustomObject;
      const text = value instanceof PSCustomObject ? value.text : toText(value, this.#session);
      if (text !== undefined) this.#line(`<ToString>${escaped(encoded(text))}</ToString>`);
      if (value instanceof EnumValue) this.#object(value.value, '', depth);
      else if (!isBag) this.#properties(value, depth);
      this.#members(
        membersOf(wrapped, this.#session).filter(({ isProperty, isInstance, memberType }) => isProperty && (isInstance || memberType !== 'Property')),
        'MS',
        depth,
      );
    });
  }

  /** The properties that the type has by itself. */
  #properties(value: Value, depth: number): void {
    this.#members(
      membersOf(value, this.#session).filter(({ memberType, isInstance }) => memberType === 'Property' && !isInstance),
      'Props',
      depth,
    );
  }

  #members(members: readonly MemberDescription[], tag: 'Props' | 'MS', depth: number): void {
    const values: [MemberDescription, Value][] = [];
    for (const member of members) {
      if (!member.isProperty) continue;
      try {
        values.push([member, member.get()]);
      } catch (thrown) {
        // What cannot be read is left out.
        if (!(thrown instanceof TerminatingError)) throw thrown;
      }
    }
    if (values.length === 0) return;
    this.#element(tag, tag, () => {
      for (const [{ name, isInstance }, value] of values)
        this.#object(value, ` N="${attributeText(name)}"`, isInstance ? depth : Math.max(depth - 1, 0));
    });
  }
}

function containerTag(value: Value): 'LST' | 'QUE' | 'STK' | 'IE' {
  if (value instanceof QueueObject) {
    if (value.typeName.includes('Stack')) return 'STK';
    if (value.typeName.includes('Queue')) return 'QUE';
  }
  return Array.isArray(value) || isInstanceOf(value, knownType('System.Collections.IList')) ? 'LST' : 'IE';
}
