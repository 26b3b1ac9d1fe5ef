import { NotSimulated } from '../base/not-simulated.ts';
import { SecureString } from '../dotnet/security/secure-string.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { errorRecord } from '../runtime/values/errors.ts';

/** What ConvertFrom-SecureString writes off Windows, where nothing can encrypt it: UTF-16 as hexadecimal digits. */
function fromPlainDigits(text: string): string {
  return (text.match(/.{4}/g) ?? []).map((digits) => String.fromCharCode(Number.parseInt(digits.slice(2) + digits.slice(0, 2), 16))).join('');
}

export default defineCmdlet({
  name: 'ConvertTo-SecureString',
  module: 'Microsoft.PowerShell.Security',
  parameters: {
    String: { type: 'string', position: 0, mandatory: true, pipeline: true },
    AsPlainText: { type: 'switch', position: 1, sets: ['PlainText'] },
    Force: { type: 'switch', position: 2, sets: ['PlainText'] },
    SecureKey: { type: 'securestring', position: 1, sets: { Secure: {} }, notSimulated: true },
    Key: { type: 'byte[]', sets: { Open: {} }, notSimulated: true },
  },
  defaultSet: 'Secure',
  process({ String: text, AsPlainText, Force }, host) {
    const { session } = host;
    if (AsPlainText) {
      if (!Force && session.isWindowsPowerShell) {
        host.error(
          errorRecord({
            id: 'ImportSecureString_ForceRequired',
            message:
              'The system cannot protect plain text input. To suppress this warning and convert the plain text to a SecureString, reissue the command specifying the Force parameter. For more information ,type: get-help ConvertTo-SecureString.',
            category: 'InvalidArgument',
            exception: 'System.Management.Automation.PSArgumentException',
          }),
        );
        return;
      }
      host.write(new SecureString(text ?? '', true));
      return;
    }
    if (!/^([0-9a-f]{4})*$/i.test(text ?? '')) {
      host.fail(
        errorRecord({
          id: 'System.FormatException',
          message: session.isWindowsPowerShell
            ? 'Input string was not in a correct format.'
            : `The input string '${text}' was not in a correct format.`,
          category: 'NotSpecified',
          exception: 'System.FormatException',
        }),
      );
    }
    if (session.platform === 'windows') throw new NotSimulated('value', 'an encrypted secure string');
    host.write(new SecureString(fromPlainDigits(text ?? ''), true));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
  examples: [{ script: "(ConvertTo-SecureString 'pw' -AsPlainText -Force).Length", stdout: '2\n' }],
});
