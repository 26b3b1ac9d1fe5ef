const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#xA;', '\r': '&#xD;', '\t': '&#x9;' };

/** Characters that XML 1.0 cannot hold, as the pictures that Unicode has of them (U+2400), which Pester writes too. */
function withoutControls(text: string): string {
  return text
    .replace(/[\u0001-\u0008\u000B\u000C\u000E-\u001F]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/[\u0000\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** A text as it may stand in an attribute. */
export function escapeXml(text: string): string {
  return withoutControls(text).replace(/[&<>"\n\r\t]/g, (character) => entities[character]);
}

/** A text as it may stand in an element. */
export function escapeText(text: string): string {
  return withoutControls(text).replace(/[&<>\r]/g, (character) => entities[character]);
}

/** A text as a CDATA section; the characters that would end it stand apart. */
export function cdata(text: string): string {
  return `<![CDATA[${withoutControls(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** ` name="value"` of each, those without a value left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
