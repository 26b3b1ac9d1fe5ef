// Colours and styles, cursor modes, hyperlinks (about_ANSI_Terminals).
const sequence = /\x1b\[\d*(?:;\d+)*m|\x1b\[\?\d+[hl]|\x1b\]8;;.*?\x1b\\/g;

/** A text without the escape sequences of terminals. */
export function plainText(text: string): string {
  return text.includes('\x1b') ? text.replace(sequence, '') : text;
}
