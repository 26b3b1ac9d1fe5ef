import { notSimulatedProvider } from '../runtime/providers/not-simulated-provider.ts';

/** Certificate stores (about_Certificate_Provider): not simulated. */
export default notSimulatedProvider({
  name: 'Certificate',
  implementingType: 'Microsoft.PowerShell.Commands.CertificateProvider',
  module: 'Microsoft.PowerShell.Security',
  capabilities: ['ShouldProcess'],
  drives: () => [{ name: 'Cert', root: '\\', description: 'X509 Certificate Provider' }],
});
