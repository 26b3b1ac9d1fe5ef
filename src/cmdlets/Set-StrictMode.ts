import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { knownType } from '../runtime/types/types.ts';
import { TerminatingError } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';

/** The versions that PowerShell has had; any of them is a version to be strict by. */
const versions = /^([1-4]\.0|5\.[01]|6\.[0-2]|7\.[0-6])(\.|$)/;

/** The number of a version; `Latest` is the newest set of rules. A whole number stands for its version `.0`. */
function strictness(version: Value, host: CmdletHost): number {
  const text = toText(version ?? 0, host.session);
  if (/^latest$/i.test(text)) return 3;
  const whole = /^\s*\d+\s*$/.test(text) ? `${text.trim()}.0` : text;
  try {
    convertTo(whole, knownType('System.Version'), host.session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    host.fail({
      id: 'CannotConvertArgumentNoMessage',
      message: `Cannot bind parameter 'Version'. ${thrown.record.exception.message}`,
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.ParameterBindingException',
    });
  }
  if (!versions.test(whole)) {
    host.fail({
      id: 'ParameterArgumentValidationError',
      message: `Cannot validate argument on parameter 'Version'. The "${whole}" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again.`,
      category: 'InvalidData',
      exception: 'System.Management.Automation.ParameterBindingValidationException',
    });
  }
  return Number.parseFloat(whole);
}

export default defineCmdlet({
  name: 'Set-StrictMode',
  module: 'Microsoft.PowerShell.Core',
  parameters: {
    Off: { type: 'switch', sets: { Off: { mandatory: true } } },
    Version: { type: 'object', aliases: ['v'], sets: { Version: { mandatory: true } }, validate: { allowNull: true } },
  },
  defaultSet: 'Version',
  end({ Off, Version }, host) {
    host.frame.scope.strictModeVersion = Off ? 0 : strictness(Version ?? null, host);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/set-strictmode',
  examples: [{ script: 'Set-StrictMode -Version Latest; try { $nope } catch { $_.FullyQualifiedErrorId }', stdout: 'VariableIsUndefined\n' }],
});
