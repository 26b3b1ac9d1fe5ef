import type { Command } from '../../runtime/commands/command.ts';
import { findCommand, nameBehindAlias } from '../../runtime/commands/resolve-command.ts';
import type { Session } from '../../runtime/session.ts';
import { errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import { pesterError } from '../pester-error.ts';

/** Programs may be mocked though they are not installed: an addition to Pester, stated in the docs. */
const programName = /\.(exe|cmd|bat|com)$/i;

/** The command that a mock of a name takes the place of; undefined for a program that is not installed. */
export function commandToMock(session: Session, name: string, moduleName: string | undefined): Command | undefined {
  const module = moduleName === undefined ? undefined : session.modules.get(moduleName.toLowerCase());
  if (moduleName !== undefined && !module) throw pesterError(`No modules named '${moduleName}' are currently loaded.`);
  const find = () => findCommand(session, nameBehindAlias(session, name));
  const found = module ? session.inState(module.state, find) : find();
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
