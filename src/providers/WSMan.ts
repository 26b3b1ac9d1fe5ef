import { notSimulatedProvider } from '../runtime/providers/not-simulated-provider.ts';

/** The configuration of WS-Management (about_WSMan_Provider): not simulated. */
export default notSimulatedProvider({
  name: 'WSMan',
  implementingType: 'Microsoft.WSMan.Management.WSManConfigProvider',
  capabilities: ['Credentials'],
  drives: () => [{ name: 'WSMan', root: '', description: 'Root of WsMan Config Storage' }],
});
