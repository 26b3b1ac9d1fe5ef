import { defineType } from '../runtime/types/net-type.ts';
import { SmallInteger, UInt64 } from '../runtime/values/numbers.ts';
import { NetObject } from '../runtime/values/value.ts';
import { byteArray } from './text/byte-array.ts';

const isControl = (code: number) => code < 0x20 || (code >= 0x7f && code <= 0x9f);

/** Bytes of one line that Format-Hex gives. */
export class ByteCollection extends NetObject {
  readonly typeName = 'Microsoft.PowerShell.Commands.ByteCollection';
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly path: string | null;

  constructor(offset: number, bytes: Uint8Array, label: string, path: string | null) {
    super();
    this.offset = offset;
    this.bytes = bytes;
    this.label = label;
    this.path = path;
  }

  get hexOffset(): string {
    return this.offset.toString(16).toUpperCase().padStart(16, '0');
  }

  get hexBytes(): string {
    return [...this.bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
  }

  get ascii(): string {
    return [...this.bytes].map((byte) => (byte === 0 ? ' ' : isControl(byte) ? '\ufffd' : String.fromCharCode(byte))).join('');
  }

  get text(): string {
    const line = `${this.hexOffset}   ${`${this.hexBytes} `.padEnd(48)} ${this.ascii.padEnd(16)}`;
    return this.bytes.length === 16 && this.path === null ? `${line}\n` : line;
  }
}

export default defineType<ByteCollection>({
  name: 'Microsoft.PowerShell.Commands.ByteCollection',
  kind: 'class',
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-hex',
  properties: {
    Offset: { type: 'uint', get: (self) => new SmallInteger('System.UInt32', self.offset) },
    Offset64: { type: 'ulong', get: (self) => new UInt64(BigInt(self.offset)) },
    Bytes: { type: 'byte[]', get: (self) => byteArray(self.bytes) },
    Path: { type: 'string', get: (self) => self.path },
    HexOffset: { type: 'string', get: (self) => self.hexOffset },
    Label: { type: 'string', get: (self) => self.label },
    HexBytes: { type: 'string', get: (self) => self.hexBytes },
    Ascii: { type: 'string', get: (self) => self.ascii },
  },
  toText: (self) => self.text,
});
