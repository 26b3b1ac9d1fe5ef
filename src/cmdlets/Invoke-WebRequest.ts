import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { WebObject } from '../runtime/values/web-object.ts';
import { runWebCmdlet } from '../runtime/web/run-web-cmdlet.ts';
import { webParameters } from '../runtime/web/web-parameters.ts';

export default defineCmdlet({
  name: 'Invoke-WebRequest',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['iwr'],
  desktopAliases: ['curl', 'wget'],
  parameters: webParameters,
  defaultSet: 'StandardMethod',
  process(parameters, host) {
    const response = runWebCmdlet(host, parameters);
    if (!response) return;
    // Without the switch Windows PowerShell has Internet Explorer take the page apart.
    if (host.session.isWindowsPowerShell && response.isText && !parameters.UseBasicParsing)
      throw new NotSimulated('parameter', 'Invoke-WebRequest without -UseBasicParsing');
    host.write(new WebObject(response));
  },
  outputTypes: ['Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest',
});
