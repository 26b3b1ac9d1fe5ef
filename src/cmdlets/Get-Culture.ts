import { CultureInfo } from '../dotnet/globalization/culture-info.ts';
import { cultureNames, findCulture } from '../dotnet/globalization/cultures.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { errorRecord, NetException } from '../runtime/values/errors.ts';

export default defineCmdlet({
  name: 'Get-Culture',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    NoUserOverrides: { type: 'switch', sets: ['CurrentCulture', 'Name'] },
    Name: { type: 'string[]', sets: { Name: { position: 0, pipeline: true } } },
    ListAvailable: { type: 'switch', sets: ['ListAvailable'] },
  },
  defaultSet: 'CurrentCulture',
  process({ Name, ListAvailable }, host) {
    if (ListAvailable) {
      for (const name of ['', ...cultureNames(false), ...cultureNames(true)].sort()) host.write(findCulture(name));
      return;
    }
    if (!Name) {
      host.write(CultureInfo.current);
      return;
    }
    for (const name of Name) {
      try {
        host.write(new CultureInfo(findCulture(name).culture));
      } catch (thrown) {
        if (!(thrown instanceof NetException)) throw thrown;
        const { message, typeName } = thrown;
        host.error(errorRecord({ id: 'ItemNotFoundException', message, category: 'ObjectNotFound', target: name, exception: typeName }));
      }
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-culture',
  examples: [{ script: '(Get-Culture).Name', stdout: 'en-US\n' }],
});
