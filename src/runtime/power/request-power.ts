import { NotSimulated } from '../../base/not-simulated.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { win32Message } from '../win32-error.ts';

/** Parameters that Restart-Computer and Stop-Computer have in common; other machines cannot be reached. */
export const powerParameters = {
  ComputerName: {
    type: 'string[]',
    aliases: ['CN', '__SERVER', 'Server', 'IPAddress'],
    position: 0,
    pipeline: true,
    byPropertyName: true,
    validate: { notNullOrEmpty: true },
  },
  Credential: { type: 'pscredential', position: 1, notSimulated: true },
  WsmanAuthentication: { type: 'string', validate: { set: ['Default', 'Basic', 'Negotiate', 'CredSSP', 'Digest', 'Kerberos'] } },
  AsJob: { type: 'switch', edition: '5.1', notSimulated: true },
  DcomAuthentication: { type: 'object', aliases: ['Authentication'], edition: '5.1', notSimulated: true },
  Impersonation: { type: 'object', edition: '5.1', notSimulated: true },
  Protocol: { type: 'string', validate: { set: ['DCOM', 'WSMan'] }, edition: '5.1' },
  ThrottleLimit: { type: 'int', edition: '5.1' },
} as const satisfies Record<string, ParameterDefinition>;

/** What a cmdlet that asks for power is called, does and says. */
export interface PowerWords {
  readonly action: 'restart' | 'shutDown';
  readonly force: boolean;
  /** ShouldProcess's action; the cmdlet's own name when left out. */
  readonly confirmation?: string;
  readonly errorId: string;
  readonly failed: (computer: string) => string;
}

/** ERROR_SHUTDOWN_USERS_LOGGED_ON. */
const usersLoggedOn = 1191;

/** Asks this machine to restart or shut down; the script runs on until Windows ends it. */
export function requestPower(host: CmdletHost, computers: readonly string[] | undefined, words: PowerWords): void {
  const { endpoint, session } = host;
  for (const computer of computers ?? ['localhost']) {
    const isLocal = /^(localhost|\.|127\.0\.0\.1|::1)$/i.test(computer) || computer.toLowerCase() === endpoint.computerName.toLowerCase();
    if (!isLocal) throw new NotSimulated('parameter', `Restart-Computer or Stop-Computer of ${computer}`);
    if (!host.shouldProcess(`localhost (${endpoint.computerName})`, words.confirmation)) continue;
    if (!endpoint.process.elevated) throw new NotSimulated('value', "a restart without the administrator's rights");
    const others = endpoint.sessions.all().filter(({ id }) => id !== endpoint.process.session);
    if (others.length > 0 && !words.force) {
      host.error({
        id: words.errorId,
        message: `${words.failed(endpoint.computerName)} with the following error message: ${win32Message(session, usersLoggedOn)}.`,
        category: 'OperationStopped',
        target: endpoint.computerName,
        exception: 'System.InvalidOperationException',
      });
      continue;
    }
    endpoint.record({ kind: 'power', action: words.action });
    endpoint.power = { action: words.action, forced: words.force };
  }
}
