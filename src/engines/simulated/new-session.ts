import cmdlets from '../../cmdlets/index.generated.ts';
import types from '../../dotnet/index.generated.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import providers from '../../providers/index.generated.ts';
import type { CmdletDefinition } from '../../runtime/commands/cmdlet.ts';
import { defineDeclaredCommands } from '../../runtime/commands/declared-commands.ts';
import type { HostConsole } from '../../runtime/host.ts';
import type { RunLimits } from '../../runtime/limits.ts';
import type { Provider } from '../../runtime/providers/provider.ts';
import { type Edition, type Platform, Session } from '../../runtime/session.ts';
import type { NetType } from '../../runtime/types/net-type.ts';
import { registerTypes } from '../../runtime/types/types.ts';

export interface NewSession {
  endpoint: Endpoint;
  console: HostConsole;
  edition: Edition;
  platform: Platform;
  limits?: Partial<RunLimits>;
}

let typesAreKnown = false;

function makeTypesKnown(): void {
  if (!typesAreKnown) registerTypes((types as readonly (NetType | readonly NetType[])[]).flat());
  typesAreKnown = true;
}

/**
 * A PowerShell session with every unit that there is: cmdlets, providers, .NET types, and the commands that the endpoint declares.
 * @throws NotSimulated when the text of a declared command is not PowerShell
 */
export function newSession(options: NewSession): Session {
  makeTypesKnown();
  const session = new Session({
    ...options,
    cmdlets: cmdlets as unknown as readonly CmdletDefinition[],
    providers: providers as unknown as readonly Provider[],
  });
  defineDeclaredCommands(session);
  return session;
}
