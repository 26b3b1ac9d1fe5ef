import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import type { Char } from '../runtime/values/numbers.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull, checkIndex } from './argument-exceptions.ts';
import { SecureString, splitUserName } from './security/secure-string.ts';

/** System.Management.Automation.PSCredential. */
class Credential extends NetObject {
  readonly typeName = 'System.Management.Automation.PSCredential';
  readonly userName: string | null;
  readonly password: SecureString;

  constructor(userName: string | null, password: SecureString) {
    super();
    this.userName = userName;
    this.password = password;
  }
}

/** System.Net.NetworkCredential. */
class NetworkCredential extends NetObject {
  readonly typeName = 'System.Net.NetworkCredential';
  userName: string;
  password: string;
  domain: string;

  constructor(userName: string, password: string, domain = '') {
    super();
    this.userName = userName;
    this.password = password;
    this.domain = domain;
  }
}

function credential(userName: string | null, password: SecureString | null): Credential {
  if (userName === null || userName === '') throw invalidArgument('userName');
  if (password === null) {
    throw new NetException(
      'System.Management.Automation.PSArgumentNullException',
      'Cannot process argument because the value of argument "password" is null. Change the value of argument "password" to a non-null value.',
    );
  }
  return new Credential(userName, password);
}

const invalidArgument = (name: string) =>
  new NetException(
    'System.Management.Automation.PSArgumentException',
    `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
  );

function toNetwork(self: Credential): NetworkCredential {
  const { domain, name } = splitUserName(self.userName ?? '');
  return new NetworkCredential(name, self.password.text, domain);
}

const secure = 'System.Security.SecureString';
const automation = 'System.Management.Automation';
const network = 'System.Net.NetworkCredential';
const textOf = (value: Value) => (value instanceof SecureString ? value.text : ((value as string | null) ?? ''));

export default [
  {
    name: secure,
    kind: 'class',
    accelerators: ['securestring'],
    interfaces: ['System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.security.securestring',
    properties: { Length: { type: 'int', get: (self) => self.text.length } },
    methods: methodsOf<SecureString>({
      'void AppendChar(char c)': (self, [character]) => self.change(self.text + (character as Char).value),
      'void Clear()': (self) => self.change(''),
      'securestring Copy()': (self) => new SecureString(self.text),
      'void Dispose()': () => {},
      'void InsertAt(int index, char c)': (self, [at, character]) => {
        checkIndex(at, self.text.length + 1);
        self.change(self.text.slice(0, at) + (character as Char).value + self.text.slice(at));
      },
      'bool IsReadOnly()': (self) => self.isReadOnly,
      'void MakeReadOnly()': (self) => {
        self.isReadOnly = true;
      },
      'void RemoveAt(int index)': (self, [at]) => {
        checkIndex(at, self.text.length);
        self.change(self.text.slice(0, at) + self.text.slice(at + 1));
      },
      'void SetAt(int index, char c)': (self, [at, character]) => {
        checkIndex(at, self.text.length);
        self.change(self.text.slice(0, at) + (character as Char).value + self.text.slice(at + 1));
      },
    }),
    constructors: constructorsOf({ [`${secure} new()`]: () => new SecureString() }),
  } satisfies NetType<SecureString>,
  {
    name: `${automation}.PSCredential`,
    kind: 'class',
    accelerators: ['pscredential'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pscredential',
    properties: {
      UserName: { type: 'string', get: (self) => self.userName },
      Password: { type: 'securestring', get: (self) => self.password },
    },
    methods: methodsOf<Credential>({ [`${network} GetNetworkCredential()`]: toNetwork }),
    constructors: constructorsOf({
      [`${automation}.PSCredential new(string userName, securestring password)`]: (_, [userName, password]) => credential(userName, password),
    }),
    staticProperties: { Empty: { type: 'pscredential', get: () => new Credential(null, new SecureString()) } },
    alsoHas: ['GetObjectData', `${automation}.PSCredential new(psobject pso)`, 'static GetSymmetricEncryptionKey'],
  } satisfies NetType<Credential>,
  {
    name: network,
    kind: 'class',
    interfaces: ['System.Net.ICredentials'],
    source: 'https://learn.microsoft.com/dotnet/api/system.net.networkcredential',
    properties: {
      Domain: {
        type: 'string',
        get: (self) => self.domain,
        set: (self, value) => {
          self.domain = (value as string | null) ?? '';
        },
      },
      Password: {
        type: 'string',
        get: (self) => self.password,
        set: (self, value) => {
          self.password = (value as string | null) ?? '';
        },
      },
      SecurePassword: {
        type: 'securestring',
        get: (self) => new SecureString(self.password, true),
        set: (self, value) => {
          self.password = textOf(value);
        },
      },
      UserName: {
        type: 'string',
        get: (self) => self.userName,
        set: (self, value) => {
          self.userName = (value as string | null) ?? '';
        },
      },
    },
    methods: methodsOf<NetworkCredential>({
      [`${network} GetCredential(uri uri, string authType)`]: (self) => self,
      [`${network} GetCredential(string host, int port, string authenticationType)`]: (self) => self,
    }),
    constructors: constructorsOf({
      [`${network} new()`]: () => new NetworkCredential('', ''),
      [`${network} new(string userName, string password)`]: (_, [name, password]) => new NetworkCredential(name ?? '', password ?? ''),
      [`${network} new(string userName, securestring password)`]: (_, [name, password]) => new NetworkCredential(name ?? '', textOf(password)),
      [`${network} new(string userName, string password, string domain)`]: (_, [name, password, domain]) =>
        new NetworkCredential(name ?? '', password ?? '', domain ?? ''),
      [`${network} new(string userName, securestring password, string domain)`]: (_, [name, password, domain]) =>
        new NetworkCredential(name ?? '', textOf(password), domain ?? ''),
    }),
  } satisfies NetType<NetworkCredential>,
  {
    name: 'System.Runtime.InteropServices.Marshal',
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.marshal',
    staticMethods: methodsOf<undefined>({
      'System.IntPtr SecureStringToBSTR(securestring s)': (_, [text]) => pointerTo(text),
      'System.IntPtr SecureStringToGlobalAllocUnicode(securestring s)': (_, [text]) => pointerTo(text),
      'System.IntPtr SecureStringToCoTaskMemUnicode(securestring s)': (_, [text]) => pointerTo(text),
      'string PtrToStringBSTR(System.IntPtr ptr)': (_, [pointer]) => read(pointer),
      'string PtrToStringUni(System.IntPtr ptr)': (_, [pointer]) => read(pointer),
      // On other systems than Windows this reads UTF-8, which ends at the zero byte of the first letter.
      'string PtrToStringAuto(System.IntPtr ptr)': (_, [pointer], { platform }) =>
        platform === 'windows' ? read(pointer) : read(pointer).slice(0, 1),
      'void ZeroFreeBSTR(System.IntPtr s)': (_, [pointer]) => forget(pointer),
      'void ZeroFreeGlobalAllocUnicode(System.IntPtr s)': (_, [pointer]) => forget(pointer),
      'void ZeroFreeCoTaskMemUnicode(System.IntPtr s)': (_, [pointer]) => forget(pointer),
      'void FreeBSTR(System.IntPtr ptr)': (_, [pointer]) => forget(pointer),
    }),
    alsoHas: [
      ...[
        'AllocHGlobal',
        'FreeHGlobal',
        'Copy',
        'SizeOf',
        'PtrToStructure',
        'StructureToPtr',
        'PtrToStringAnsi',
        'ReleaseComObject',
        'GetActiveObject',
      ],
      ...['GetLastWin32Error', 'ReadInt32', 'WriteInt32', 'StringToHGlobalUni', 'FinalReleaseComObject', 'GetHRForException', 'ReadByte'],
    ],
  },
  {
    name: 'System.IntPtr',
    kind: 'struct',
    methods: methodsOf<Pointer>({ 'long ToInt64()': (self) => BigInt(self.number), 'string ToString()': (self) => String(self.number) }),
    staticProperties: { Zero: { type: 'System.IntPtr', kind: 'Field', get: () => new Pointer(0) }, Size: { type: 'int', get: () => 8 } },
    constructors: constructorsOf({ 'System.IntPtr new(long value)': (_, [value]) => new Pointer(Number(value)) }),
    defaultValue: () => new Pointer(0),
    toText: (self) => String(self.number),
    equals: (self, other) => other instanceof Pointer && other.number === self.number,
    alsoHas: ['ToInt32', 'ToPointer', 'Add', 'Subtract', 'MaxValue', 'MinValue'],
  } satisfies NetType<Pointer>,
] as NetType<any>[];

/** System.IntPtr: an address; what lies there is known of texts only. */
class Pointer extends NetObject {
  readonly typeName = 'System.IntPtr';
  readonly number: number;
  text: string | undefined;

  constructor(number: number, text?: string) {
    super();
    this.number = number;
    this.text = text;
  }

  get equalityKey() {
    return this.number;
  }
}

let next = 0x2000_0000;

function pointerTo(text: SecureString | null): Pointer {
  if (text === null) throw argumentNull('s');
  next += 0x40 + text.text.length * 2;
  return new Pointer(next, text.text);
}

function read(pointer: Pointer): string {
  if (pointer.text === undefined) {
    throw new NetException(
      'System.AccessViolationException',
      'Attempted to read or write protected memory. This is often an indication that other memory is corrupt.',
    );
  }
  return pointer.text;
}

function forget(pointer: Pointer): void {
  pointer.text = undefined;
}
