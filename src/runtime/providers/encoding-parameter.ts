import type { ParameterDefinition } from '../commands/parameter.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { NetException } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { TextEncoding } from '../values/text-encoding.ts';
import type { Value } from '../values/value.ts';
import { type ContentEncoding, findEncoding } from './content-encoding.ts';

/** What -Encoding was given as: a name, a code page, or a System.Text.Encoding. */
function transform(wrapped: Value, session: Session): Value {
  const value = unwrap(wrapped);
  if (value instanceof TextEncoding) return value.contentEncoding;
  const name = toText(value, session);
  const found = findEncoding(name, session.edition);
  if (found) return found;
  if (session.isWindowsPowerShell) {
    throw new NetException(
      'System.ArgumentException',
      `Unable to match the identifier name ${name} to a valid enumerator name. Specify one of the following enumerator names and try again:\nUnknown, String, Unicode, Byte, BigEndianUnicode, UTF8, UTF7, UTF32, Ascii, Default, Oem, BigEndianUTF32`,
    );
  }
  throw new NetException(
    'System.ArgumentException',
    `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')`,
  );
}

/** -Encoding of the cmdlets that read and write files. */
export const encodingParameter = {
  type: 'System.Text.Encoding',
  validate: { notNullOrEmpty: true },
  transform,
} as const satisfies ParameterDefinition;

/** The value that the parameter's transformation gives. */
export const encodingOf = (value: Value): ContentEncoding | undefined => (typeof value === 'string' ? (value as ContentEncoding) : undefined);
