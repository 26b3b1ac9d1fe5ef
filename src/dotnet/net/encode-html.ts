const named: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  deg: '°',
  plusmn: '±',
  middot: '·',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
};

/** WebUtility.HtmlEncode: the four signs and the apostrophe, and Latin-1's upper half as numbers. */
export function encodeHtml(text: string): string {
  return [...text]
    .map((character) => {
      switch (character) {
        case '<':
          return '&lt;';
        case '>':
          return '&gt;';
        case '"':
          return '&quot;';
        case "'":
          return '&#39;';
        case '&':
          return '&amp;';
      }
      const code = character.codePointAt(0)!;
      return (code >= 160 && code < 256) || code > 0xffff ? `&#${code};` : character;
    })
    .join('');
}

/** WebUtility.HtmlDecode; names that are not known stay. */
export function decodeHtml(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return Object.hasOwn(named, body) ? named[body] : whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? whole : String.fromCodePoint(code);
  });
}

/** Form encoding: letters, digits and `-_.!*()` stay, a blank is a plus sign. */
export function encodeForm(bytes: Uint8Array, digits: 'upper' | 'lower'): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-_.!*()]/.test(character)) return character;
    if (byte === 32) return '+';
    const text = byte.toString(16).padStart(2, '0');
    return `%${digits === 'upper' ? text.toUpperCase() : text}`;
  }).join('');
}

/** The bytes of a form-encoded text. */
export function decodeForm(text: string, encode: (part: string) => Uint8Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === '%' ? /^[0-9a-f]{2}/i.exec(text.slice(at + 1, at + 3)) : null;
    if (hex) {
      bytes.push(Number.parseInt(hex[0], 16));
      at += 2;
    } else if (text[at] === '+') bytes.push(32);
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      bytes.push(...encode(character));
      at += character.length - 1;
    }
  }
  return Uint8Array.from(bytes);
}
