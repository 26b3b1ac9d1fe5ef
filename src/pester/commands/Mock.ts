import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import type { Command } from '../../runtime/commands/command.ts';
import { findCommand, nameBehindAlias } from '../../runtime/commands/resolve-command.ts';
import type { Session } from '../../runtime/session.ts';
import { errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import { metadataOf } from '../mocks/mock-table.ts';
import { withoutConstraints } from '../mocks/without-constraints.ts';
import { pesterError } from '../pester-error.ts';
import { pesterState } from '../pester-state.ts';

/** Programs may be mocked though they are not installed: an addition to Pester, stated in the docs. */
const programName = /\.(exe|cmd|bat|com)$/i;

function commandToMock(session: Session, name: string, moduleName: string | undefined): Command | undefined {
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
    );
  }
  return found;
}

export default defineCmdlet({
  name: 'Mock',
  module: 'Pester',
  className: 'Mock',
  parameters: {
    CommandName: { type: 'string', position: 0 },
    MockWith: { type: 'scriptblock', position: 1 },
    Verifiable: { type: 'switch' },
    ParameterFilter: { type: 'scriptblock' },
    ModuleName: { type: 'string' },
    RemoveParameterType: { type: 'string[]' },
    RemoveParameterValidation: { type: 'string[]' },
  },
  end({ CommandName = '', MockWith, Verifiable, ParameterFilter, ModuleName, RemoveParameterType, RemoveParameterValidation }, host) {
    const { session } = host;
    const state = pesterState(session);
    if (state?.phase !== 'run') throw pesterError('Mock can only be used while tests run: put it into It, BeforeAll or BeforeEach.');
    const moduleName = ModuleName ?? session.state.module?.name;
    const original = commandToMock(session, CommandName, moduleName);
    const metadata = metadataOf(original, session);
    state.mocks.add({
      name: original?.name ?? CommandName,
      original,
      moduleName,
      body: MockWith ?? session.createScriptBlock(''),
      filter: ParameterFilter,
      verifiable: Verifiable,
      owner: state.currentTest ?? state.currentBlock!,
      metadata: metadata && withoutConstraints(metadata, RemoveParameterType ?? [], RemoveParameterValidation ?? []),
      called: false,
    });
  },
  source: 'https://pester.dev/docs/commands/Mock',
});
