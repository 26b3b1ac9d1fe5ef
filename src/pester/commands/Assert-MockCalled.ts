import { namedArguments } from '../../runtime/commands/argument-list.ts';
import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Assert-MockCalled',
  module: 'Pester',
  className: 'Assert-MockCalled',
  parameters: {
    CommandName: { type: 'string', position: 0, mandatory: true },
    Times: { type: 'int', position: 1 },
    ParameterFilter: { type: 'scriptblock', sets: { ParameterFilter: { position: 2 }, ExclusiveFilter: { position: 2 } } },
    ExclusiveFilter: { type: 'scriptblock', sets: { ExclusiveFilter: { mandatory: true, position: 3 } } },
    ModuleName: { type: 'string', position: 4 },
    Scope: { type: 'string', position: 5 },
    Exactly: { type: 'switch' },
  },
  defaultSet: 'ParameterFilter',
  end(_parameters, host) {
    host.call('Should', [
      { kind: 'parameter', name: 'Invoke', text: '-Invoke', hasValue: false },
      ...namedArguments(Object.fromEntries(host.boundParameters())),
    ]);
  },
  source: 'https://pester.dev/docs/commands/Assert-MockCalled',
});
