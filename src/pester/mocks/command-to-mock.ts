import { NotSimulated } from '../../base/not-simulated.ts';
import type { Command } from '../../runtime/commands/command.ts';
import { findCommand, nameBehindAlias } from '../../runtime/commands/resolve-command.ts';
import type { Session } from '../../runtime/session.ts';
import { errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import { pesterError } from '../pester-error.ts';
import { declaredCommand } from './declared-command.ts';

/** Programs may be mocked though they are not installed: an addition to Pester, stated in the docs. */
const programName = /\.(exe|cmd|bat|com)$/i;

/** Functions of the console, which take no arguments. */
const consoleFunction = /^(clear-host|prompt)$/i;

/** What a name means; what the real system has and the simulation has not can be mocked still, where its declaration is known. */
function find(session: Session, name: string): Command | 'program' | undefined {
  try {
    return findCommand(session, nameBehindAlias(session, name)) ?? declaredCommand(name) ?? (consoleFunction.test(name) ? 'program' : undefined);
  } catch (thrown) {
    if (!(thrown instanceof NotSimulated)) throw thrown;
    if (thrown.kind === 'program') return 'program';
    const declared = declaredCommand(name);
    if (!declared) throw thrown;
    return declared;
  }
}

/** The command that a mock of a name takes the place of; undefined for a program that is not installed. */
export function commandToMock(session: Session, name: string, moduleName: string | undefined): Command | undefined {
  const module = moduleName === undefined ? undefined : session.modules.get(moduleName.toLowerCase());
  if (moduleName !== undefined && !module) throw pesterError(`No modules named '${moduleName}' are currently loaded.`);
  const found = module ? session.inState(module.state, () => find(session, name)) : find(session, name);
  if (found === 'program') return undefined;
  if (found?.kind === 'Alias' || (!found && !programName.test(name))) {
    throw new TerminatingError(
      errorRecord({
        id: 'CommandNotFoundException',
        message: `Could not find Command ${name}`,
        category: 'ObjectNotFound',
        target: name,
        exception: 'System.Management.Automation.CommandNotFoundException',
      }),
      { throw: true },
    );
  }
  return found;
}
