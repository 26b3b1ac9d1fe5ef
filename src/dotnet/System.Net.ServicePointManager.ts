import type { Session } from '../runtime/session.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumValue } from './enum-access.ts';

const settings = new WeakMap<Session, Record<string, Value>>();

function settingsOf(session: Session): Record<string, Value> {
  let found = settings.get(session);
  if (!found) {
    found = {
      SecurityProtocol: enumValue('System.Net.SecurityProtocolType', 0),
      CheckCertificateRevocationList: false,
      DefaultConnectionLimit: 2,
      DnsRefreshTimeout: 120_000,
      EnableDnsRoundRobin: false,
      Expect100Continue: true,
      MaxServicePointIdleTime: 100_000,
      MaxServicePoints: 0,
      ReusePort: false,
      ServerCertificateValidationCallback: null,
      UseNagleAlgorithm: true,
    };
    settings.set(session, found);
  }
  return found;
}

/** A setting that is kept; no connection of a session heeds it. */
const setting = (name: string, type: string): PropertyDefinition<undefined> => ({
  type,
  get: (_, session) => settingsOf(session)[name],
  set: (_, value, session) => {
    settingsOf(session)[name] = value;
  },
});

export default defineType({
  name: 'System.Net.ServicePointManager',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.net.servicepointmanager',
  staticProperties: {
    CheckCertificateRevocationList: setting('CheckCertificateRevocationList', 'bool'),
    DefaultConnectionLimit: setting('DefaultConnectionLimit', 'int'),
    DnsRefreshTimeout: setting('DnsRefreshTimeout', 'int'),
    EnableDnsRoundRobin: setting('EnableDnsRoundRobin', 'bool'),
    Expect100Continue: setting('Expect100Continue', 'bool'),
    MaxServicePointIdleTime: setting('MaxServicePointIdleTime', 'int'),
    MaxServicePoints: setting('MaxServicePoints', 'int'),
    ReusePort: setting('ReusePort', 'bool'),
    SecurityProtocol: setting('SecurityProtocol', 'System.Net.SecurityProtocolType'),
    ServerCertificateValidationCallback: setting('ServerCertificateValidationCallback', 'System.Object'),
    UseNagleAlgorithm: setting('UseNagleAlgorithm', 'bool'),
    DefaultNonPersistentConnectionLimit: { type: 'int', kind: 'Field', get: () => 4 },
    DefaultPersistentConnectionLimit: { type: 'int', kind: 'Field', get: () => 2 },
  },
  alsoHas: ['static CertificatePolicy', 'static EncryptionPolicy', 'static FindServicePoint', 'static SetTcpKeepAlive'],
});
