import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { OutputSequence } from '../runtime/formatting/output-sequence.ts';
import { newlineOf, textOutput } from '../runtime/formatting/text-output.ts';

interface State {
  sequence?: OutputSequence;
  text: string;
}

export default defineCmdlet({
  name: 'Out-String',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.OutStringCommand',
  defaultSet: 'NoNewLineFormatting',
  parameters: {
    Stream: { type: 'switch', sets: ['StreamFormatting'] },
    Width: { type: 'int', validate: { range: [2, 2147483647] } },
    NoNewline: { edition: '7.6', type: 'switch', sets: ['NoNewLineFormatting'] },
    InputObject: { type: 'psobject', pipeline: true, validate: { allowNull: true } },
  },
  state: (): State => ({ text: '' }),
  begin({ Stream, Width, NoNewline }, host, state) {
    const newline = NoNewline ? '' : newlineOf(host.session);
    const take = (line: string) => {
      if (Stream) host.write(line);
      else {
        state.text += line + newline;
        host.session.checkAllocation(state.text.length);
      }
    };
    state.sequence = new OutputSequence(host.session, textOutput(host.session, Width, take));
  },
  process: ({ InputObject }, _host, { sequence }) => sequence?.write(InputObject),
  end({ Stream }, host, state) {
    state.sequence?.end();
    if (!Stream) host.write(state.text);
  },
  outputTypes: ['System.String'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-string',
  examples: [{ script: "('a', 'b' | Out-String).Length", stdout: '4\n' }],
});
