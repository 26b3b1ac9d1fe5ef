import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { addSetup } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'AfterEach',
  module: 'Pester',
  className: 'AfterEach',
  parameters: { Scriptblock: { type: 'scriptblock', position: 0, mandatory: true } },
  end({ Scriptblock }, host) {
    addSetup('afterEach', Scriptblock!, host);
  },
  source: 'https://pester.dev/docs/commands/AfterEach',
});
