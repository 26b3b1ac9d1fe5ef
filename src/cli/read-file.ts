import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { CommandFailure } from './command-failure.ts';
import { WK4005, WK4006 } from './diagnostics.ts';
import { exitCodes } from './exit-code.ts';
import { reasonOf } from './system-error.ts';

/** The bytes of a file; a file that cannot be read ends the command. `name` stands in the message. */
export function readBytes(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandFailure(exitCodes.inputOutput, WK4006.at(undefined, { path: name, reason: reasonOf(error) }));
  }
}

/** The text of bytes that must be UTF-8, without a byte order mark. */
export function decodeUtf8(bytes: Buffer, name: string, exitCode: number = exitCodes.usage): string {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    // What decoding could not keep differs from the bytes at the first fault.
    const again = Buffer.from(text, 'utf8');
    let offset = 0;
    while (bytes[offset] === again[offset]) offset++;
    const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
    throw new CommandFailure(exitCode, WK4005.at(undefined, { file: name, offset, line }));
  }
  return text.replace(/^\uFEFF/, '');
}
