import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { nullSink } from '../../runtime/pipeline/sink.ts';
import { discovering } from '../blocks/add-block.ts';

export default defineCmdlet({
  name: 'BeforeDiscovery',
  module: 'Pester',
  className: 'BeforeDiscovery',
  parameters: { ScriptBlock: { type: 'scriptblock', position: 0, mandatory: true } },
  end({ ScriptBlock }, host) {
    discovering(host);
    // It runs at once, in the scope where it stands: what it sets is there for -ForEach.
    host.session.invokeTo(nullSink, ScriptBlock!, { newScope: false });
  },
  source: 'https://pester.dev/docs/commands/BeforeDiscovery',
});
