import { accountName } from '../endpoint/stores/account.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumMember, enumName, enumNumber } from './enum-access.ts';
import { accountNumbers, groupSidsOf, nameOfSid, sidOfName, sidsByKind } from './principal/accounts.ts';
import { checkWindows, IdentityReference } from './principal/identity-reference.ts';

const own = 'System.Security.Principal';
const administrators = 'S-1-5-32-544';

/** WindowsIdentity of the process. */
class WindowsIdentity extends NetObject {
  readonly typeName = `${own}.WindowsIdentity`;
}

/** WindowsPrincipal. */
class WindowsPrincipal extends NetObject {
  readonly typeName = `${own}.WindowsPrincipal`;
  readonly identity: WindowsIdentity;

  constructor(identity: WindowsIdentity) {
    super();
    this.identity = identity;
  }
}

const sid = (value: string) => new IdentityReference('SecurityIdentifier', value);

function parseSid(text: string | null): IdentityReference {
  if (text === null) throw argumentNull('sddlForm');
  // Two letters stand for some SIDs in SDDL.
  const letters: Record<string, string> = {
    BA: administrators,
    BU: 'S-1-5-32-545',
    SY: 'S-1-5-18',
    WD: 'S-1-1-0',
    AU: 'S-1-5-11',
    LS: 'S-1-5-19',
    NS: 'S-1-5-20',
  };
  const found = letters[text.toUpperCase()] ?? text.toUpperCase();
  if (!/^S-1-\d+(-\d+)*$/.test(found)) throw argument('Value was invalid.', 'sddlForm');
  return sid(found);
}

function ofKind(kind: string | undefined, domain: IdentityReference | null): IdentityReference {
  const known = kind === undefined ? undefined : sidsByKind[kind];
  if (known) return sid(known);
  const number = kind === undefined ? undefined : accountNumbers[kind];
  if (number === undefined) throw argument('Well-known SID type is not supported.', 'sidType');
  if (!domain) throw argumentNull('domainSid');
  return sid(`${domain.value}-${number}`);
}

function translate(self: IdentityReference, type: TypeValue | null, { endpoint }: Session): IdentityReference {
  if (type === null) throw argumentNull('targetType');
  const wanted = type.fullName;
  if (wanted === self.typeName) return self;
  const found =
    wanted === `${own}.NTAccount`
      ? nameOfSid(self.value, endpoint)
      : wanted === `${own}.SecurityIdentifier`
        ? sidOfName(self.value, endpoint)
        : undefined;
  if (found === undefined) {
    throw new NetException(`${own}.IdentityNotMappedException`, 'Some or all identity references could not be translated.');
  }
  return new IdentityReference(wanted === `${own}.NTAccount` ? 'NTAccount' : 'SecurityIdentifier', found);
}

/** SIDs of the process's token; the administrators' counts for nothing without elevation. */
function tokenGroups({ endpoint }: Session): string[] {
  const { process } = endpoint;
  const groups = groupSidsOf(process.user, endpoint).filter((each) => each !== administrators);
  return process.elevated ? [administrators, ...groups] : groups;
}

function isInRole(role: string | undefined, session: Session): boolean {
  return role !== undefined && (tokenGroups(session).includes(role) || role === session.endpoint.process.sid);
}

const domainOf = (value: string) => /^(S-1-5-21-\d+-\d+-\d+)(-\d+)?$/.exec(value)?.[1];

const identityText = (self: IdentityReference) => self.value;

export default [
  {
    name: `${own}.IdentityReference`,
    kind: 'class',
    abstract: true,
    properties: { Value: { type: 'string', get: identityText } },
    methods: methodsOf<IdentityReference>({
      'bool IsValidTargetType(type targetType)': (_, [type]) => [`${own}.NTAccount`, `${own}.SecurityIdentifier`].includes(type?.fullName),
      [`${own}.IdentityReference Translate(type targetType)`]: (self, [type], session) => translate(self, type, session),
      'string ToString()': identityText,
    }),
    toText: identityText,
  } satisfies NetType<IdentityReference>,
  {
    name: `${own}.SecurityIdentifier`,
    kind: 'class',
    base: `${own}.IdentityReference`,
    interfaces: ['System.IComparable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.security.principal.securityidentifier',
    properties: {
      BinaryLength: { type: 'int', get: (self) => 8 + 4 * (self.value.split('-').length - 3) },
      AccountDomainSid: {
        type: `${own}.SecurityIdentifier`,
        get: (self) => {
          const domain = domainOf(self.value);
          return domain ? sid(domain) : null;
        },
      },
      Value: { type: 'string', get: identityText },
    },
    methods: methodsOf<IdentityReference>({
      'bool IsAccountSid()': (self) => domainOf(self.value) !== undefined,
      [`bool IsWellKnown(${own}.WellKnownSidType type)`]: (self, [kind]) => {
        const name = enumName(kind);
        if (name === undefined) return false;
        const number = accountNumbers[name];
        return sidsByKind[name] === self.value || (number !== undefined && domainOf(self.value) !== undefined && self.value.endsWith(`-${number}`));
      },
      'string ToString()': identityText,
    }),
    constructors: constructorsOf({
      [`${own}.SecurityIdentifier new(string sddlForm)`]: (_, [text], session) => {
        checkWindows(session);
        return parseSid(text);
      },
      [`${own}.SecurityIdentifier new(${own}.WellKnownSidType sidType, ${own}.SecurityIdentifier domainSid)`]: (_, [kind, domain], session) => {
        checkWindows(session);
        return ofKind(enumName(kind), domain);
      },
    }),
    alsoHas: [
      'GetBinaryForm',
      'IsEqualDomainSid',
      `${own}.SecurityIdentifier new(byte[] binaryForm, int offset)`,
      `${own}.SecurityIdentifier new(System.IntPtr binaryForm)`,
    ],
    toText: identityText,
    equals: (self, other) => other instanceof IdentityReference && other.value === self.value,
    compare: (self, other) => (other instanceof IdentityReference ? (self.value < other.value ? -1 : self.value > other.value ? 1 : 0) : undefined),
  } satisfies NetType<IdentityReference>,
  {
    name: `${own}.NTAccount`,
    kind: 'class',
    base: `${own}.IdentityReference`,
    source: 'https://learn.microsoft.com/dotnet/api/system.security.principal.ntaccount',
    constructors: constructorsOf({
      [`${own}.NTAccount new(string name)`]: (_, [name], session) => {
        checkWindows(session);
        if (name === null) throw argumentNull('name');
        if (name === '') throw argument('Argument cannot be the empty string.', 'name');
        return new IdentityReference('NTAccount', name);
      },
      [`${own}.NTAccount new(string domainName, string accountName)`]: (_, [domain, name], session) => {
        checkWindows(session);
        if (name === null) throw argumentNull('accountName');
        return new IdentityReference('NTAccount', domain ? `${domain}\\${name}` : name);
      },
    }),
    toText: identityText,
    equals: (self, other) => other instanceof IdentityReference && other.value.toLowerCase() === self.value.toLowerCase(),
  } satisfies NetType<IdentityReference>,
  {
    name: `${own}.WindowsIdentity`,
    kind: 'class',
    interfaces: ['System.Security.Principal.IIdentity', 'System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.security.principal.windowsidentity',
    properties: {
      AuthenticationType: {
        type: 'string',
        get: (_, { endpoint }) => (endpoint.process.user.domain === 'NT AUTHORITY' ? 'Negotiate' : endpoint.domain ? 'Kerberos' : 'NTLM'),
      },
      ImpersonationLevel: {
        type: `${own}.TokenImpersonationLevel`,
        get: () => enumMember(`${own}.TokenImpersonationLevel`, 'None'),
      },
      IsAuthenticated: { type: 'bool', get: () => true },
      IsGuest: { type: 'bool', get: (_, session) => tokenGroups(session).includes('S-1-5-32-546') },
      IsSystem: { type: 'bool', get: (_, { endpoint }) => endpoint.process.sid === 'S-1-5-18' },
      IsAnonymous: { type: 'bool', get: () => false },
      Name: { type: 'string', get: (_, { endpoint }) => accountName(endpoint.process.user) },
      Owner: { type: `${own}.SecurityIdentifier`, get: (_, { endpoint }) => sid(endpoint.process.elevated ? administrators : endpoint.process.sid) },
      User: { type: `${own}.SecurityIdentifier`, get: (_, { endpoint }) => sid(endpoint.process.sid) },
      Groups: {
        type: `${own}.IdentityReferenceCollection`,
        get: (_, session) =>
          new ListObject(
            closeType(findDefinition('System.Collections.ObjectModel.Collection`1')!, [knownType(`${own}.IdentityReference`)]),
            tokenGroups(session).map(sid),
          ),
      },
    },
    methods: methodsOf<WindowsIdentity>({ 'void Dispose()': () => {} }),
    staticMethods: methodsOf<undefined>({
      [`${own}.WindowsIdentity GetCurrent()`]: (_, __, session) => {
        checkWindows(session);
        return new WindowsIdentity();
      },
      [`${own}.WindowsIdentity GetCurrent(bool ifImpersonating)`]: (_, [impersonating], session) => {
        checkWindows(session);
        return impersonating ? null : new WindowsIdentity();
      },
    }),
    alsoHas: [
      'AccessToken',
      'Token',
      'Claims',
      'UserClaims',
      'DeviceClaims',
      'GetAnonymous',
      'Impersonate',
      'RunImpersonated',
      'FindFirst',
      'HasClaim',
    ],
  } satisfies NetType<WindowsIdentity>,
  {
    name: `${own}.WindowsPrincipal`,
    kind: 'class',
    interfaces: ['System.Security.Principal.IPrincipal'],
    source: 'https://learn.microsoft.com/dotnet/api/system.security.principal.windowsprincipal',
    properties: { Identity: { type: `${own}.IIdentity`, get: (self) => self.identity } },
    methods: methodsOf<WindowsPrincipal>({
      [`bool IsInRole(string role)`]: (_, [role], session) => isInRole(sidOfName(role ?? '', session.endpoint), session),
      [`bool IsInRole(${own}.WindowsBuiltInRole role)`]: (_, [role], session) => isInRole(`S-1-5-32-${enumNumber(role)}`, session),
      'bool IsInRole(int rid)': (_, [role], session) => isInRole(`S-1-5-32-${role}`, session),
      [`bool IsInRole(${own}.SecurityIdentifier sid)`]: (_, [role], session) => isInRole((role as IdentityReference | null)?.value, session),
    }),
    constructors: constructorsOf({
      [`${own}.WindowsPrincipal new(${own}.WindowsIdentity ntIdentity)`]: (_, [identity]) => {
        if (identity === null) throw argumentNull('ntIdentity');
        return new WindowsPrincipal(identity);
      },
    }),
    alsoHas: ['Claims', 'Identities', 'UserClaims', 'DeviceClaims', 'FindFirst', 'HasClaim'],
  } satisfies NetType<WindowsPrincipal>,
] as NetType<any>[];
