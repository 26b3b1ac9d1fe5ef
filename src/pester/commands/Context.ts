import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { addBlock, blockParameters } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'Context',
  module: 'Pester',
  className: 'Context',
  parameters: blockParameters,
  end(parameters, host) {
    addBlock('Context', parameters, host);
  },
  source: 'https://pester.dev/docs/commands/Context',
});
