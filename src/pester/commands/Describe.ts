import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { addBlock, blockParameters } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'Describe',
  module: 'Pester',
  className: 'Describe',
  parameters: blockParameters,
  end(parameters, host) {
    addBlock('Describe', parameters, host);
  },
  source: 'https://pester.dev/docs/commands/Describe',
});
