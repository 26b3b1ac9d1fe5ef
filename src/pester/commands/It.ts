import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { addTest, testParameters } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'It',
  module: 'Pester',
  className: 'It',
  parameters: testParameters,
  defaultSet: 'Skip',
  end(parameters, host) {
    addTest(parameters, host);
  },
  source: 'https://pester.dev/docs/commands/It',
});
