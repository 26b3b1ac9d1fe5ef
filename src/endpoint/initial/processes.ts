import type { EndpointDescription } from '../description.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Service } from '../stores/services.ts';

/** Processes that every Windows has outside of its users' sessions. Source: "Windows Internals", the system processes. */
const systemProcesses: readonly (readonly [name: string, id: number, session: number, path: string])[] = [
  ['System Idle Process', 0, 0, ''],
  ['System', 4, 0, ''],
  ['smss.exe', 300, 0, 'C:\\Windows\\System32\\smss.exe'],
  ['csrss.exe', 400, 0, 'C:\\Windows\\System32\\csrss.exe'],
  ['wininit.exe', 480, 0, 'C:\\Windows\\System32\\wininit.exe'],
  ['services.exe', 560, 0, 'C:\\Windows\\System32\\services.exe'],
  ['lsass.exe', 580, 0, 'C:\\Windows\\System32\\lsass.exe'],
];

/** The system's processes, then those of the description. */
export function describeProcesses(endpoint: Endpoint, description: EndpointDescription): void {
  const defaults = { session: 0, user: endpoint.platform === 'windows' ? 'NT AUTHORITY\\SYSTEM' : 'root', startTime: endpoint.lastBoot };
  if (endpoint.platform === 'windows') {
    for (const [name, id, session, path] of systemProcesses) endpoint.processes.start({ name, id, session, path }, defaults);
  }
  for (const process of description.processes ?? []) {
    const user = process.session === undefined ? undefined : endpoint.sessions.byId(process.session)?.user;
    endpoint.processes.start(process, { ...defaults, ...(user ? { user: `${user.domain}\\${user.name}` } : {}) });
  }
}

/** A running service has a process of its own, which comes and goes with it. */
export function serviceProcess(endpoint: Endpoint, service: Service): void {
  const running = endpoint.processes.ofService(service.name);
  if (service.state === 'Stopped') {
    if (running) endpoint.processes.end(running.id);
    return;
  }
  if (running) return;
  const path = /^"?([^"]+?\.exe)/i.exec(service.path)?.[1] ?? 'C:\\Windows\\system32\\svchost.exe';
  endpoint.processes.start(
    { name: path.split('\\').pop() ?? path, path, commandLine: service.path || path },
    {
      session: 0,
      user: service.account === 'LocalSystem' ? 'NT AUTHORITY\\SYSTEM' : service.account,
      startTime: Math.max(endpoint.lastBoot, endpoint.clock.now === endpoint.clock.start ? endpoint.lastBoot : endpoint.clock.now),
      parentId: 560,
      service: service.name,
    },
  );
}
