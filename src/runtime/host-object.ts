import { construct } from './members/construct.ts';
import type { Session } from './session.ts';
import { knownType } from './types/types.ts';
import { HostInterface, HostObject } from './values/host-object.ts';
import type { Value } from './values/value.ts';

/** `$Host`: a console without a person before it (-NonInteractive), or the host that a script's own runspace has. */
export function hostObject(session: Session): Value {
  const version = session.isWindowsPowerShell ? '5.1.19041.5247' : '7.6.5';
  return new HostObject(session.hosted?.hostName ?? 'ConsoleHost', construct(knownType('System.Version'), [version], session), new HostInterface());
}
