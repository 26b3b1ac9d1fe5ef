import { NetException } from '../../../runtime/values/errors.ts';
import { continuesName, startsName } from '../name-characters.ts';

export type XPathToken =
  | { kind: 'name'; prefix: string; localName: string }
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'sign'; text: string }
  | { kind: 'end' };

export const xpathException = (message: string) => new NetException('System.Xml.XPath.XPathException', message);

const signs = ['//', '..', '::', '!=', '<=', '>=', '(', ')', '[', ']', '.', '@', ',', '/', '|', '+', '-', '=', '<', '>', '*', '$'];

/** The tokens of an XPath 1.0 expression (section 3.7). */
export function tokenizeXPath(text: string): XPathToken[] {
  const tokens: XPathToken[] = [];
  let at = 0;
  const readName = () => {
    const start = at;
    while (at < text.length && continuesName(text[at])) at++;
    return text.slice(start, at);
  };
  while (at < text.length) {
    const character = text[at];
    if (/\s/.test(character)) {
      at++;
    } else if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      if (end < 0) throw xpathException('This is an unclosed string.');
      tokens.push({ kind: 'string', value: text.slice(at + 1, end) });
      at = end + 1;
    } else if (/^\.?\d/.test(text.slice(at, at + 2))) {
      const [number] = /^(\d+(\.\d*)?|\.\d+)/.exec(text.slice(at))!;
      tokens.push({ kind: 'number', value: Number(number) });
      at += number.length;
    } else if (startsName(character)) {
      const first = readName();
      if (text[at] === ':' && text[at + 1] === '*') {
        at += 2;
        tokens.push({ kind: 'name', prefix: first, localName: '*' });
      } else if (text[at] === ':' && text[at + 1] !== ':' && startsName(text[at + 1] ?? '')) {
        at++;
        tokens.push({ kind: 'name', prefix: first, localName: readName() });
      } else if (text[at] === ':' && text[at + 1] !== ':') throw xpathException(`'${text}' has an invalid qualified name.`);
      else tokens.push({ kind: 'name', prefix: '', localName: first });
    } else {
      const sign = signs.find((each) => text.startsWith(each, at));
      if (!sign) throw xpathException(`'${text}' has an invalid token.`);
      tokens.push({ kind: 'sign', text: sign });
      at += sign.length;
    }
  }
  tokens.push({ kind: 'end' });
  return tokens;
}
