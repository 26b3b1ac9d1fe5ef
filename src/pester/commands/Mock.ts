import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { commandToMock } from '../mocks/command-to-mock.ts';
import { metadataOf } from '../mocks/mock-table.ts';
import { withoutConstraints } from '../mocks/without-constraints.ts';
import { pesterError } from '../pester-error.ts';
import { pesterState } from '../pester-state.ts';

export default defineCmdlet({
  name: 'Mock',
  module: 'Pester',
  className: 'Mock',
  parameters: {
    CommandName: { type: 'string', position: 0 },
    MockWith: { type: 'scriptblock', position: 1 },
    Verifiable: { type: 'switch' },
    ParameterFilter: { type: 'scriptblock', position: 2 },
    ModuleName: { type: 'string', position: 3 },
    RemoveParameterType: { type: 'string[]', position: 4 },
    RemoveParameterValidation: { type: 'string[]', position: 5 },
  },
  end({ CommandName = '', MockWith, Verifiable, ParameterFilter, ModuleName, RemoveParameterType, RemoveParameterValidation }, host) {
    const { session } = host;
    const state = pesterState(session);
    if (state?.phase === 'discovery') return;
    if (state?.phase !== 'run') throw pesterError('I am neither in a test or a block, where am I?');
    const moduleName = ModuleName ?? session.state.module?.name;
    const original = commandToMock(session, CommandName, moduleName);
    const metadata = metadataOf(original, session);
    const name = original?.name ?? CommandName;
    // Further mocks of a command share the function that the first one made, with its parameters.
    const former = state.mocks.holding(name, moduleName);
    const functionName =
      former?.functionName ?? `PesterMock_${moduleName ?? 'script'}_${name}_00000000-0000-4000-8000-${String(session.nextId()).padStart(12, '0')}`;
    state.mocks.add({
      name,
      original,
      functionName,
      moduleName,
      body: MockWith ?? session.createScriptBlock(''),
      filter: ParameterFilter,
      verifiable: Verifiable,
      owner: state.currentTest ?? state.currentBlock!,
      metadata:
        former?.metadata ??
        (metadata && {
          ...withoutConstraints(metadata, RemoveParameterType ?? [], RemoveParameterValidation ?? []),
          errorSuffix: functionName,
        }),
      called: false,
    });
  },
  source: 'https://pester.dev/docs/commands/Mock',
});
