import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { addSetup } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'BeforeEach',
  module: 'Pester',
  className: 'BeforeEach',
  parameters: { Scriptblock: { type: 'scriptblock', position: 0, mandatory: true } },
  end({ Scriptblock }, host) {
    addSetup('beforeEach', Scriptblock!, host);
  },
  source: 'https://pester.dev/docs/commands/BeforeEach',
});
