import { convertTo } from '../runtime/convert/convert-to.ts';
import type { Session } from '../runtime/session.ts';
import { invariantCulture } from '../runtime/text/culture.ts';
import { formatDate } from '../runtime/text/format-date.ts';
import { parseDate } from '../runtime/text/parse-date.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import type { DateTime } from '../runtime/values/temporal.ts';
import { formatException } from './argument-exceptions.ts';
import { sessionZone } from './time/session-zone.ts';
import { continuesName, startsName } from './xml/name-characters.ts';
import { xmlText } from './xml/xml-text.ts';

const code = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Characters that a name cannot hold, and what looks like such an escape, become `_x0020_`. */
function encodeName(name: string, local: boolean): string {
  return [...name]
    .map((character, at) => {
      if (character === '_' && /^_x[0-9a-f]{4}_/i.test(name.slice(at))) return code('_');
      if (character === ':' && !local) return character;
      return (at === 0 ? startsName(character) : continuesName(character)) ? character : code(character);
    })
    .join('');
}

const decodeName = (name: string) => name.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const convert = (text: string, type: string, session: Session) => convertTo(text.trim(), knownType(type), session);

export default defineType({
  name: 'System.Xml.XmlConvert',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlconvert',
  staticMethods: methodsOf<undefined>({
    'string DecodeName(string name)': (_, [name]) => (name === null ? null : decodeName(name)),
    'string EncodeName(string name)': (_, [name]) => (name === null ? null : encodeName(name, false)),
    'string EncodeLocalName(string name)': (_, [name]) => (name === null ? null : encodeName(name, true)),
    'bool ToBoolean(string s)': (_, [text]) => {
      if (/^\s*(true|1)\s*$/.test(text)) return true;
      if (/^\s*(false|0)\s*$/.test(text)) return false;
      throw formatException(`The string '${text}' is not a valid Boolean value.`);
    },
    'datetime ToDateTime(string s)': (_, [text], session) => parseDate(text, { culture: invariantCulture, zone: sessionZone(session) }),
    'double ToDouble(string s)': (_, [text], session) => convert(text, 'System.Double', session),
    'int ToInt32(string s)': (_, [text], session) => convert(text, 'System.Int32', session),
    'long ToInt64(string s)': (_, [text], session) => convert(text, 'System.Int64', session),
    'string ToString(bool value)': (_, [value]) => xmlText(value),
    'string ToString(int value)': (_, [value]) => xmlText(value),
    'string ToString(long value)': (_, [value]) => xmlText(value),
    'string ToString(double value)': (_, [value]) => xmlText(value),
    'string ToString(decimal value)': (_, [value]) => xmlText(value),
    'string ToString(guid value)': (_, [value]) => xmlText(value),
    'string ToString(datetime value)': (_, [value]) => xmlText(value),
    'string ToString(datetime value, string format)': (_, [value, format], session) =>
      formatDate(value as DateTime, format, invariantCulture, sessionZone(session)),
  }),
  alsoHas: ['ToTimeSpan', 'ToDateTimeOffset', 'ToGuid', 'ToDecimal', 'VerifyName', 'VerifyNCName', 'VerifyXmlChars', 'IsXmlChar', 'ToByte', 'ToChar'],
});
