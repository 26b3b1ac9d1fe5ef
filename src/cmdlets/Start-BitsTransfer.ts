import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { sendRequest } from '../runtime/web/send-request.ts';
import { WebFailure } from '../runtime/web/web-failure.ts';

/** Words of the service for what a server answers (Microsoft, "BITS Return Values": BG_E_HTTP_ERROR_…). */
const statusMessages: Readonly<Record<number, string>> = {
  403: 'HTTP status 403: The client does not have sufficient access rights to the requested server object.',
  404: 'HTTP status 404: The requested URL does not exist on the server.',
  501: 'HTTP status 501: The server does not support the functionality required to fulfill the request.',
};

function refuse(host: CmdletHost, message: string): never {
  return host.fail({ id: 'StartBitsTransferCOMException', message, category: 'InvalidOperation', exception: 'System.Exception' });
}

/** The file that an address is saved in: the one that is named, or one of the address's name in the folder that is named. */
function targetOf({ session, endpoint }: CmdletHost, source: string, destination: string | undefined): string {
  const { path } = session.providers.unresolved(destination ?? '.', true);
  if (endpoint.files.get(path)?.kind !== 'folder') return path;
  const name = decodeURIComponent(new URL(source).pathname.split('/').pop() ?? '');
  return `${path.replace(/\\$/, '')}\\${name}`;
}

function download(host: CmdletHost, source: string, destination: string | undefined): void {
  // A share or an upload is none of the web's business.
  if (!/^https?:\/\//i.test(source)) throw new NotSimulated('parameter', `Start-BitsTransfer -Source ${source}`);
  try {
    const response = sendRequest(host.session, { method: 'GET', url: source, timeout: 0, redirections: 10 });
    if (response.status >= 300) {
      const message = statusMessages[response.status];
      if (message === undefined) throw new NotSimulated('value', `words of BITS for the status ${response.status}`);
      refuse(host, message);
    }
    host.endpoint.files.write(targetOf(host, source, destination), response.body);
  } catch (thrown) {
    if (!(thrown instanceof WebFailure)) throw thrown;
    throw new NotSimulated('value', `words of BITS for: ${thrown.exception.message}`);
  }
}

const none = { notSimulated: true } as const;

export default defineCmdlet({
  name: 'Start-BitsTransfer',
  module: 'BitsTransfer',
  className: 'Microsoft.BackgroundIntelligentTransfer.Management.NewBitsTransferCommand',
  windowsOnly: true,
  parameters: {
    Source: { type: 'string[]', mandatory: true, position: 0, byPropertyName: true },
    Destination: { type: 'string[]', position: 1, byPropertyName: true },
    TransferType: { type: 'string', validate: { set: ['Download', 'Upload', 'UploadReply'] } },
    Asynchronous: { type: 'switch', ...none },
    Suspended: { type: 'switch', ...none },
    Dynamic: { type: 'switch' },
    Description: { type: 'string' },
    DisplayName: { type: 'string' },
    Priority: { type: 'string', validate: { set: ['Foreground', 'High', 'Normal', 'Low'] } },
    RetryInterval: { type: 'int' },
    RetryTimeout: { type: 'int' },
    MaxDownloadTime: { type: 'int' },
    ACLFlags: { type: 'object', ...none },
    Authentication: { type: 'object', ...none },
    CertStoreLocation: { type: 'object', ...none },
    CertStoreName: { type: 'string', ...none },
    Credential: { type: 'pscredential', ...none },
    CustomHeaders: { type: 'string[]' },
    CustomHeadersWriteOnly: { type: 'switch' },
    HttpMethod: { type: 'string', ...none },
    NotifyCmdLine: { type: 'string[]', ...none },
    NotifyFlags: { type: 'object', ...none },
    ProxyAuthentication: { type: 'object', ...none },
    ProxyBypass: { type: 'string[]' },
    ProxyCredential: { type: 'pscredential', ...none },
    ProxyList: { type: 'object' },
    ProxyUsage: { type: 'string', validate: { set: ['SystemDefault', 'NoProxy', 'AutoDetect', 'Override'] } },
    SecurityFlags: { type: 'object' },
    TransferPolicy: { type: 'object' },
    UseStoredCredential: { type: 'object', ...none },
  },
  supportsShouldProcess: true,
  process({ Source = [], Destination, TransferType }, host) {
    if (TransferType !== undefined && TransferType.toLowerCase() !== 'download')
      throw new NotSimulated('parameter', `Start-BitsTransfer -TransferType ${TransferType}`);
    if (Destination && Destination.length > 1 && Destination.length !== Source.length)
      throw new NotSimulated('parameter', 'Start-BitsTransfer with other numbers of sources and destinations');
    // What it would say is in no public source.
    if (host.isBound('WhatIf') || host.isBound('Confirm')) throw new NotSimulated('parameter', 'Start-BitsTransfer -WhatIf');
    Source.forEach((source, index) => {
      download(host, source, Destination?.[index] ?? Destination?.[0]);
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/bitstransfer/start-bitstransfer',
});
