import { NotSimulated } from '../../base/not-simulated.ts';
import { decodeBytes, detectByteOrderMark } from '../../runtime/providers/decode-text.ts';
import type { Session } from '../../runtime/session.ts';
import { argument } from '../argument-exceptions.ts';
import { access, checkUse, readBytes } from '../io/file-stream.ts';
import { fullPath } from '../io/full-path.ts';
import { encodingByName } from '../text/encodings.ts';
import { xmlException } from './xml-exceptions.ts';

/** The text of a file that an XML reader is given by name. */
export function readXmlFile(session: Session, name: string): string {
  if (name === '') throw argument('The URL cannot be empty.', 'url');
  if (/^https?:|^ftp:/i.test(name)) throw new NotSimulated('member', 'System.Xml.XmlDocument.Load of an address');
  const local = name.replace(/^file:\/\/\/?(?=[a-z]:)|^file:\/\//i, '');
  const path = fullPath(session, local);
  checkUse(session, path, access.read);
  return decodeXml(readBytes(session, path));
}

/** Bytes as text: by their mark, or by what the declaration says (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array): string {
  const mark = detectByteOrderMark(bytes);
  if (mark) return decodeBytes(bytes.subarray(mark.length), mark.encoding);
  if (bytes[0] === 0x3c && bytes[1] === 0) return decodeBytes(bytes, 'unicode');
  if (bytes[0] === 0 && bytes[1] === 0x3c) return decodeBytes(bytes, 'bigendianunicode');
  const head = decodeBytes(bytes.subarray(0, 200), 'latin1');
  const name = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  if (name === undefined || /^utf-?8$/i.test(name)) return decodeBytes(bytes, 'utf8');
  if (/^(utf-16|unicode|ucs-2|utf-32)/i.test(name)) {
    throw xmlException('There is no Unicode byte order mark. Cannot switch to Unicode.', { line: 1, position: head.indexOf(name) + 1 });
  }
  return decodeBytes(bytes, encodingByName(name).encoding);
}
