import { ByteCollection } from '../dotnet/Microsoft.PowerShell.Commands.ByteCollection.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { encodeText } from '../runtime/providers/encode-text.ts';
import { encodingOf, encodingParameter } from '../runtime/providers/encoding-parameter.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { sessionRandom } from '../runtime/random.ts';
import { typeOf } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import { unwrap } from '../runtime/values/members.ts';
import { Char, Double, Single, SmallInteger, UInt64 } from '../runtime/values/numbers.ts';
import { elementTypeOf, type Value } from '../runtime/values/value.ts';

const perLine = 16;

const sizes: Readonly<Record<string, number>> = { 'System.Byte': 1, 'System.SByte': 1, 'System.Int16': 2, 'System.UInt16': 2 };

/** The bytes of a number as it lies in memory; undefined for what is none. */
function bytesOfNumber(value: Value): Uint8Array | undefined {
  const view = new DataView(new ArrayBuffer(8));
  const take = (size: number) => new Uint8Array(view.buffer.slice(0, size));
  if (typeof value === 'boolean' || typeof value === 'number' || value instanceof EnumValue) {
    view.setInt32(0, value instanceof EnumValue ? Number(value.value) : Number(value), true);
    return take(4);
  }
  if (typeof value === 'bigint' || value instanceof UInt64) {
    view.setBigUint64(0, BigInt.asUintN(64, BigInt(typeof value === 'bigint' ? value : value.value)), true);
    return take(8);
  }
  if (value instanceof SmallInteger) {
    view.setUint32(0, value.value >>> 0, true);
    return take(sizes[value.typeName] ?? 4);
  }
  if (value instanceof Char) return Uint8Array.of(value.value.charCodeAt(0) & 0xff);
  if (value instanceof Double) {
    view.setFloat64(0, value.value, true);
    return take(8);
  }
  if (value instanceof Single) {
    view.setFloat32(0, value.value, true);
    return take(4);
  }
  return undefined;
}

interface State {
  buffer: number[];
  /** Type of the numbers that are in the buffer. */
  type: { name: string; fullName: string } | undefined;
}

function writeLines(bytes: Uint8Array, label: string, path: string | null, start: number, host: CmdletHost): void {
  for (let at = 0; at < bytes.length; at += perLine) host.write(new ByteCollection(start + at, bytes.slice(at, at + perLine), label, path));
}

/** Groups of bytes that are not of a file are told apart by a number of chance. */
const labelOf = ({ name, fullName }: { name: string; fullName: string }, host: CmdletHost) =>
  `${name} (${fullName}) <${sessionRandom(host.session).next().toString(16).toUpperCase().padStart(8, '0')}>`;

export default defineCmdlet({
  name: 'Format-Hex',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.FormatHex',
  aliases: ['fhx'],
  edition: '7.6',
  parameters: {
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0 } }, validate: { notNullOrEmpty: true }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true } }, validate: { notNullOrEmpty: true } },
    InputObject: { type: 'psobject', sets: { ByInputObject: { mandatory: true, pipeline: true } } },
    Encoding: { ...encodingParameter, sets: ['ByInputObject'] },
    Count: { type: 'long', validate: { rangeKind: 'Positive' } },
    Offset: { type: 'long', validate: { rangeKind: 'NonNegative' } },
    Raw: { type: 'switch', sets: ['ByInputObject'], notSimulated: true },
  },
  state: (): State => ({ buffer: [], type: undefined }),
  process({ Path, LiteralPath, InputObject, Encoding, Count, Offset }, host, state) {
    const { session } = host;
    const start = Number(Offset ?? 0n);
    const part = (bytes: Uint8Array) => bytes.slice(start, Count === undefined ? undefined : start + Number(Count));
    const showFile = (path: string) => {
      const bytes = session.endpoint.files.read(path);
      if (bytes) writeLines(part(bytes), path, path, start, host);
    };
    for (const given of LiteralPath ?? Path ?? []) {
      reporting(host, () => {
        const { providers } = session;
        for (const place of LiteralPath || !hasWildcards(given) ? [providers.unresolved(given, LiteralPath !== undefined)] : providers.glob(given)) {
          if (providers.exists(place)) showFile(place.path);
          else {
            host.error({
              id: 'FileNotFound',
              message: `Cannot find path '${place.qualified}' because it does not exist.`,
              category: 'ObjectNotFound',
              target: given,
              exception: 'System.Management.Automation.ItemNotFoundException',
            });
          }
        }
      });
    }
    if (InputObject === undefined || InputObject === null) return;
    const object = unwrap(InputObject);
    const flush = () => flushBuffer(state, part, host);
    if (object instanceof FileSystemObject) {
      flush();
      showFile(object.fullName);
    } else if (typeof object === 'string') {
      flush();
      const asked = encodingOf(Encoding) ?? 'utf8';
      const bytes = encodeText(object, asked === 'byte' ? 'utf8' : asked);
      writeLines(part(bytes), labelOf({ name: 'String', fullName: 'System.String' }, host), null, 0, host);
    } else if (Array.isArray(object)) {
      flush();
      const pieces = object.map((each) => bytesOfNumber(unwrap(each)));
      const element = elementTypeOf(object);
      if (!element || pieces.includes(undefined)) return refuse(object, host);
      state.buffer.push(...pieces.flatMap((piece) => [...piece!]));
      state.type = { name: `${element.name}[]`, fullName: `${element.fullName}[]` };
      flush();
    } else {
      const bytes = bytesOfNumber(object);
      if (!bytes) return refuse(object, host);
      const type = object instanceof EnumValue ? { name: 'Int32', fullName: 'System.Int32' } : typeOf(object)!;
      if (state.type && state.type.fullName !== type.fullName) flush();
      state.type = type;
      state.buffer.push(...bytes);
    }
  },
  end({ Count, Offset }, host, state) {
    const start = Number(Offset ?? 0n);
    flushBuffer(state, (bytes) => bytes.slice(start, Count === undefined ? undefined : start + Number(Count)), host);
  },
  outputTypes: ['Microsoft.PowerShell.Commands.ByteCollection'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-hex',
  examples: [{ script: "('Hi!' | Format-Hex).HexBytes; (1, 2 | Format-Hex).HexBytes", stdout: '48 69 21\n01 00 00 00 02 00 00 00\n' }],
});

function flushBuffer(state: State, part: (bytes: Uint8Array) => Uint8Array, host: CmdletHost): void {
  if (state.buffer.length > 0) writeLines(part(Uint8Array.from(state.buffer)), labelOf(state.type!, host), null, 0, host);
  state.buffer = [];
  state.type = undefined;
}

function refuse(object: Value, host: CmdletHost): void {
  host.error({
    id: 'FormatHexTypeNotSupported',
    message: `Cannot convert input of type '${toText(typeOf(object)?.fullName ?? '')}' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.`,
    category: 'InvalidArgument',
    exception: 'System.ArgumentException',
  });
}
