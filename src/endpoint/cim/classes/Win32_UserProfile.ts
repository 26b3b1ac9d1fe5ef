import { NotSimulated } from '../../../base/not-simulated.ts';
import { accountName } from '../../stores/account.ts';
import { defineCimClass } from '../cim-class.ts';

const list = 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList';

const serviceProfiles: readonly (readonly [sid: string, path: string])[] = [
  ['S-1-5-18', 'C:\\Windows\\system32\\config\\systemprofile'],
  ['S-1-5-19', 'C:\\Windows\\ServiceProfiles\\LocalService'],
  ['S-1-5-20', 'C:\\Windows\\ServiceProfiles\\NetworkService'],
];

/** Profiles of users: those of the registry's ProfileList, and those of the services. */
export default defineCimClass({
  name: 'Win32_UserProfile',
  source: 'https://learn.microsoft.com/previous-versions/windows/desktop/legacy/ee886409(v=vs.85)',
  properties: {
    HealthStatus: 'uint8',
    LastUseTime: 'datetime',
    Loaded: 'boolean',
    LocalPath: 'string',
    RefCount: 'uint32',
    RoamingConfigured: 'boolean',
    RoamingPath: 'string',
    RoamingPreference: 'boolean',
    SID: 'string key',
    Special: 'boolean',
    Status: 'uint32',
  },
  instances(endpoint) {
    const lastUsed = new Map(
      endpoint.users.users().flatMap(({ name, profileLastUsed }) => (profileLastUsed === null ? [] : [[endpoint.sidOf(name), profileLastUsed]])),
    );
    const loggedOn = new Set(endpoint.sessions.all().map((session) => endpoint.sidOf(accountName(session.user))));
    const users = endpoint.unhindered(() =>
      endpoint.registry.subkeyNames(list, 64).map((sid) => ({
        HealthStatus: 0,
        ...(lastUsed.has(sid) ? { LastUseTime: lastUsed.get(sid) } : {}),
        Loaded: loggedOn.has(sid),
        LocalPath: String(endpoint.registry.value(`${list}\\${sid}`, 'ProfileImagePath', 64)?.data ?? ''),
        RoamingConfigured: false,
        SID: sid,
        Special: false,
        Status: 0,
      })),
    );
    const services = serviceProfiles.map(([sid, path]) => ({
      HealthStatus: 0,
      Loaded: true,
      LocalPath: path,
      RoamingConfigured: false,
      SID: sid,
      Special: true,
      Status: 0,
    }));
    return [...users, ...services];
  },
  /** The profile's folder and its key are gone; the account stays. */
  remove({ endpoint, instance }) {
    const { SID, LocalPath, Loaded, Special } = instance;
    if (Loaded || Special || !endpoint.process.elevated)
      throw new NotSimulated('member', `removal of the profile ${String(LocalPath)}, which is in use`);
    endpoint.unhindered(() => {
      endpoint.registry.remove(`${list}\\${String(SID)}`, 64);
      if (endpoint.registry.exists(`HKEY_USERS\\${String(SID)}`, 64)) endpoint.registry.remove(`HKEY_USERS\\${String(SID)}`, 64);
      const folder = String(LocalPath);
      if (endpoint.machineFiles.exists(folder)) endpoint.machineFiles.remove(folder, { recursive: true, force: true });
    });
  },
});
