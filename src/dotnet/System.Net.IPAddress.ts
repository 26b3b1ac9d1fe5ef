import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumMember } from './enum-access.ts';
import { IpAddress, invalidAddress, parseIpAddress } from './net/ip-address.ts';
import { byteArray, bytesOf } from './text/byte-array.ts';

const own = 'System.Net.IPAddress';

const flag = (holds: (groups: readonly number[], self: IpAddress) => boolean): PropertyDefinition<IpAddress> => ({
  type: 'bool',
  get: (self) => !self.isV4 && holds(self.groups, self),
});

const constant = (text: string): PropertyDefinition<undefined> => ({ type: 'ipaddress', kind: 'Field', get: () => parseIpAddress(text)! });

function parse(text: string | null): IpAddress {
  if (text === null) throw argumentNull('ipString');
  const found = parseIpAddress(text);
  if (!found) throw invalidAddress();
  return found;
}

const number = (self: IpAddress) => BigInt(self.bytes[0] + self.bytes[1] * 256 + self.bytes[2] * 65_536 + self.bytes[3] * 16_777_216);

function ofNumber(address: bigint): IpAddress {
  if (address < 0n || address > 0xffff_ffffn) {
    throw new NetException('System.ArgumentOutOfRangeException', "Specified argument was out of the range of valid values. (Parameter 'newAddress')");
  }
  return new IpAddress([0n, 8n, 16n, 24n].map((shift) => Number((address >> shift) & 255n)));
}

function ofBytes(bytes: Value[] | null): IpAddress {
  if (bytes === null) throw argumentNull('address');
  if (bytes.length !== 4 && bytes.length !== 16) throw argument('An invalid IP address was specified.', 'address');
  return new IpAddress([...bytesOf(bytes)]);
}

const isLoopback = (self: IpAddress) => (self.isV4 ? self.bytes[0] === 127 : self.text === '::1' || self.text.startsWith('::ffff:127.'));

export default defineType<IpAddress>({
  name: own,
  kind: 'class',
  accelerators: ['ipaddress'],
  source: 'https://learn.microsoft.com/dotnet/api/system.net.ipaddress',
  properties: {
    AddressFamily: {
      type: 'System.Net.Sockets.AddressFamily',
      get: (self) => enumMember('System.Net.Sockets.AddressFamily', self.isV4 ? 'InterNetwork' : 'InterNetworkV6'),
    },
    ScopeId: { type: 'long', get: (self) => (self.isV4 ? null : BigInt(self.scopeId)) },
    IsIPv6Multicast: flag(([first]) => (first & 0xff00) === 0xff00),
    IsIPv6LinkLocal: flag(([first]) => (first & 0xffc0) === 0xfe80),
    IsIPv6SiteLocal: flag(([first]) => (first & 0xffc0) === 0xfec0),
    IsIPv6Teredo: flag(([first, second]) => first === 0x2001 && second === 0),
    IsIPv6UniqueLocal: { ...flag(([first]) => (first & 0xfe00) === 0xfc00), edition: '7.6' },
    IsIPv4MappedToIPv6: flag((groups) => groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff),
    Address: { type: 'long', get: (self) => (self.isV4 ? number(self) : null) },
  },
  extendedProperties: {
    IPAddressToString: { type: 'string', kind: 'ScriptProperty', definition: '$this.Tostring()', get: (self) => self.text },
  },
  methods: methodsOf<IpAddress>({
    'byte[] GetAddressBytes()': (self) => byteArray(self.bytes),
    'ipaddress MapToIPv4()': (self) => (self.isV4 ? self : new IpAddress(self.bytes.slice(12))),
    'ipaddress MapToIPv6()': (self) => (self.isV4 ? new IpAddress([...new Array<number>(10).fill(0), 255, 255, ...self.bytes]) : self),
    'string ToString()': (self) => self.text,
  }),
  constructors: constructorsOf({
    [`${own} new(long newAddress)`]: (_, [address]) => ofNumber(address),
    [`${own} new(byte[] address)`]: (_, [bytes]) => ofBytes(bytes),
    [`${own} new(byte[] address, long scopeid)`]: (_, [bytes, scope]) => new IpAddress(ofBytes(bytes).bytes, Number(scope)),
  }),
  staticProperties: {
    Any: constant('0.0.0.0'),
    Broadcast: constant('255.255.255.255'),
    IPv6Any: constant('::'),
    IPv6Loopback: constant('::1'),
    IPv6None: constant('::'),
    Loopback: constant('127.0.0.1'),
    None: constant('255.255.255.255'),
  },
  staticMethods: methodsOf<undefined>({
    'int HostToNetworkOrder(int host)': (_, [value]) => swap(value),
    'int NetworkToHostOrder(int network)': (_, [value]) => swap(value),
    'bool IsLoopback(ipaddress address)': (_, [address]) => {
      if (address === null) throw argumentNull('address');
      return isLoopback(address);
    },
    'ipaddress Parse(string ipString)': (_, [text]) => parse(text),
    'bool TryParse(string ipString, [ref] ipaddress address)': (_, [text, result]) => {
      const found = text === null ? undefined : parseIpAddress(text);
      result.value = found ?? null;
      return found !== undefined;
    },
  }),
  toText: (self) => self.text,
  equals: (self, other) => other instanceof IpAddress && other.text === self.text,
});

const swap = (value: number) => ((value & 255) << 24) | ((value & 0xff00) << 8) | ((value >> 8) & 0xff00) | (value >>> 24);
