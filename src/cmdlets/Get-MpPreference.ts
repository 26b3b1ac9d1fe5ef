import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

/** Its properties grow with the platform's updates: an instance has those that the endpoint's description declares. */
export default cimQueryCmdlet({
  name: 'Get-MpPreference',
  module: 'Defender',
  classPath: 'ROOT/Microsoft/Windows/Defender/MSFT_MpPreference',
  source: 'https://learn.microsoft.com/powershell/module/defender/get-mppreference',
});
