import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { nullSink } from '../runtime/pipeline/sink.ts';
import { TimeSpan } from '../runtime/values/temporal.ts';

export default defineCmdlet({
  name: 'Measure-Command',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    Expression: { type: 'scriptblock', position: 0, mandatory: true },
  },
  state: () => ({ passed: 0 }),
  process({ Expression, InputObject }, host, state) {
    // The clock is virtual: only what waits takes time.
    const started = host.endpoint.clock.now;
    host.invokeTo(nullSink, Expression!, { dollarUnderbar: InputObject ?? null });
    state.passed += host.endpoint.clock.now - started;
  },
  end(_parameters, host, state) {
    host.write(new TimeSpan(BigInt(Math.round(state.passed * 10_000))));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/measure-command',
  examples: [{ script: '(Measure-Command { Start-Sleep -Seconds 90 }).TotalSeconds', stdout: '90\n' }],
});
