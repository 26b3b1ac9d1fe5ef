import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { addSetup } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'BeforeAll',
  module: 'Pester',
  className: 'BeforeAll',
  parameters: { Scriptblock: { type: 'scriptblock', position: 0, mandatory: true } },
  end({ Scriptblock }, host) {
    addSetup('beforeAll', Scriptblock!, host);
  },
  source: 'https://pester.dev/docs/commands/BeforeAll',
});
