import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Assert-VerifiableMock',
  module: 'Pester',
  className: 'Assert-VerifiableMock',
  parameters: {},
  end(_parameters, host) {
    host.call('Should', [{ kind: 'parameter', name: 'InvokeVerifiable', text: '-InvokeVerifiable', hasValue: false }]);
  },
  source: 'https://pester.dev/docs/commands/Assert-VerifiableMock',
});
