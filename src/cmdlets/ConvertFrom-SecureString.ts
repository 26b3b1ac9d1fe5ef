import { NotSimulated } from '../base/not-simulated.ts';
import { SecureString } from '../dotnet/security/secure-string.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { unwrap } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'ConvertFrom-SecureString',
  module: 'Microsoft.PowerShell.Security',
  parameters: {
    SecureString: { type: 'securestring', position: 0, mandatory: true, pipeline: true },
    SecureKey: { type: 'securestring', position: 1, sets: { Secure: {} }, notSimulated: true },
    AsPlainText: { type: 'switch', sets: ['AsPlainText'], edition: '7.6' },
    Key: { type: 'byte[]', sets: ['Open'], notSimulated: true },
  },
  defaultSet: 'Secure',
  process({ SecureString: given, AsPlainText }, host) {
    const secure = unwrap(given ?? null);
    if (!(secure instanceof SecureString)) return;
    if (AsPlainText) {
      host.write(secure.text);
      return;
    }
    if (host.session.platform === 'windows') throw new NotSimulated('value', 'an encrypted secure string');
    // Off Windows nothing encrypts it: UTF-16 as hexadecimal digits.
    const digits = [...secure.text.split('')].map((character) => {
      const code = character.charCodeAt(0);
      return ((code & 255) * 256 + (code >> 8)).toString(16).padStart(4, '0');
    });
    host.write(digits.join(''));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertfrom-securestring',
  examples: [{ script: "ConvertTo-SecureString 'pw' -AsPlainText -Force | ConvertFrom-SecureString -AsPlainText", stdout: 'pw\n' }],
});
