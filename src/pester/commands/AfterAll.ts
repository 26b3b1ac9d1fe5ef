import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { addSetup } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'AfterAll',
  module: 'Pester',
  className: 'AfterAll',
  parameters: { Scriptblock: { type: 'scriptblock', position: 0, mandatory: true } },
  end({ Scriptblock }, host) {
    addSetup('afterAll', Scriptblock!, host);
  },
  source: 'https://pester.dev/docs/commands/AfterAll',
});
