import { NetException } from '../../runtime/values/errors.ts';

/** The place in a text, counted from 1. */
export interface XmlPlace {
  line: number;
  position: number;
}

/** System.Xml.XmlException: the place stands behind the message. */
export function xmlException(message: string, place?: XmlPlace): NetException {
  const text = place ? `${message} Line ${place.line}, position ${place.position}.` : message;
  return new NetException('System.Xml.XmlException', text, { LineNumber: place?.line ?? 0, LinePosition: place?.position ?? 0, SourceUri: null });
}

/** A character as XmlException shows it: `'$' character, hexadecimal value 0x24`. */
export const hexadecimal = (character: string): string => `0x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** `Name cannot begin with …` or `The … character … cannot be included in a name.` */
export function badName(character: string, first: boolean, place?: XmlPlace): NetException {
  return xmlException(
    first
      ? `Name cannot begin with the '${character}' character, hexadecimal value ${hexadecimal(character)}.`
      : `The '${character}' character, hexadecimal value ${hexadecimal(character)}, cannot be included in a name.`,
    place,
  );
}
