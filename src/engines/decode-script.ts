import type { Edition } from '../runtime/session.ts';

/**
 * The text of a script file as PowerShell reads it: a byte order mark decides; without one PowerShell 6 and later take UTF-8,
 * Windows PowerShell the ANSI code page (about_Character_Encoding), which here is Windows-1252.
 */
export function decodeScript(bytes: Uint8Array, edition: Edition): string {
  const [first, second, third] = bytes;
  // The decoders take a byte order mark of their own encoding off.
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (edition === '5.1' && bytes.some((byte) => byte > 0x7f)) return new TextDecoder('windows-1252').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
