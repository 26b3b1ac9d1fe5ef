import { decodeBytes } from '../runtime/providers/decode-text.ts';
import { encodeText } from '../runtime/providers/encode-text.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { NameValueCollection } from './collections/name-value-collection.ts';
import { decodeForm, decodeHtml, encodeForm, encodeHtml } from './net/encode-html.ts';

const bytes = (text: string) => encodeText(text, 'utf8');
const decoded = (text: string) => decodeBytes(decodeForm(text, bytes), 'utf8');
const orNull =
  (convert: (text: string) => string) =>
  (_: undefined, [text]: any[]) =>
    text === null ? null : convert(text);

/** HttpUtility.ParseQueryString. */
function parseQuery(text: string): NameValueCollection {
  const found = new NameValueCollection('System.Web.HttpQSCollection', (self) =>
    self.keys
      .flatMap((name) =>
        (self.values(name) ?? []).map(
          (value) => `${name === null ? '' : `${encodeForm(bytes(name), 'lower')}=`}${encodeForm(bytes(value ?? ''), 'lower')}`,
        ),
      )
      .join('&'),
  );
  for (const part of text.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    found.add(at < 0 ? '' : decoded(part.slice(0, at)), decoded(part.slice(at + 1)));
  }
  return found;
}

export default [
  {
    name: 'System.Net.WebUtility',
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.net.webutility',
    staticMethods: methodsOf<undefined>({
      'string HtmlDecode(string value)': orNull(decodeHtml),
      'string HtmlEncode(string value)': orNull(encodeHtml),
      'string UrlDecode(string encodedValue)': orNull(decoded),
      'string UrlEncode(string value)': orNull((text) => encodeForm(bytes(text), 'upper')),
    }),
    alsoHas: ['UrlDecodeToBytes', 'UrlEncodeToBytes'],
  },
  {
    name: 'System.Web.HttpUtility',
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.web.httputility',
    staticMethods: methodsOf<undefined>({
      'string HtmlDecode(string s)': orNull(decodeHtml),
      'string HtmlEncode(string s)': orNull(encodeHtml),
      'string HtmlAttributeEncode(string s)': orNull((text) =>
        text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;'),
      ),
      'string UrlDecode(string str)': orNull(decoded),
      'string UrlEncode(string str)': orNull((text) => encodeForm(bytes(text), 'lower')),
      'string UrlPathEncode(string str)': orNull((text) => encodeURI(text)),
      'System.Collections.Specialized.NameValueCollection ParseQueryString(string query)': (_, [text]) => parseQuery(text ?? ''),
    }),
    alsoHas: ['JavaScriptStringEncode', 'UrlEncodeToBytes', 'UrlDecodeToBytes', 'UrlEncodeUnicode'],
  },
  {
    name: 'System.Web.HttpQSCollection',
    kind: 'class',
    base: 'System.Collections.Specialized.NameValueCollection',
    abstract: true,
  },
] as NetType<any>[];
