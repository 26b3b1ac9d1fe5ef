// XML 1.0 (fifth edition), productions 2 to 5; names without colons as in Namespaces in XML, productions 4 and 5.
const startRanges =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const nameStart = new RegExp(`[${startRanges}]`);
const nameRest = new RegExp(`[${startRanges}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]`);
const wholeName = new RegExp(`^[${startRanges}][${startRanges}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`);

/** Whether a character can begin a name without a colon. */
export const startsName = (character: string): boolean => nameStart.test(character);

/** Whether a character can stand inside a name without a colon. */
export const continuesName = (character: string): boolean => nameRest.test(character);

/** Whether a text is a name without a colon. */
export const isPlainName = (text: string): boolean => wholeName.test(text);

/** Blank, tab, carriage return, line feed. */
export const isXmlSpace = (character: string): boolean => character === ' ' || character === '\t' || character === '\n' || character === '\r';

export const isAllXmlSpace = (text: string): boolean => /^[ \t\r\n]*$/.test(text);

/** Whether a UTF-16 unit may stand in a document; surrogates are not looked at as pairs. */
export function isXmlCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x20 ? code < 0xfffe : code === 9 || code === 10 || code === 13;
}
