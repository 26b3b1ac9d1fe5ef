import type { Edition } from '../../session.ts';
import type { Value } from '../../values/value.ts';
import { headedGroup } from '../group-heading.ts';
import { defineViews, properties, type ViewContext } from '../view.ts';

const certificate = ['System.Security.Cryptography.X509Certificates.X509Certificate2'];
const signature = ['System.Management.Automation.Signature'];

const cut = (path: string) => Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
const pathOf = (object: Value, { get, text }: ViewContext) => text(get(object, 'Path'));

/** Split-Path of the signed file; a drive's root keeps its separator. */
function folderOf(object: Value, context: ViewContext): string {
  const path = pathOf(object, context);
  const folder = path.slice(0, Math.max(cut(path), 0));
  return /^[A-Za-z]:$/.test(folder) ? `${folder}\\` : folder;
}

const leafOf = (object: Value, context: ViewContext) => pathOf(object, context).slice(cut(pathOf(object, context)) + 1);

const byFolder = (edition: Edition) => headedGroup(edition, { value: folderOf }, 'Directory', folderOf);

const thumbprint = (object: Value, { get }: ViewContext) => get(get(object, 'SignerCertificate'), 'Thumbprint');
const path = { label: 'Path', value: leafOf };

export default defineViews(
  {
    kind: 'table',
    types: certificate,
    edition: '7.6',
    groupBy: { property: 'PSParentPath' },
    columns: [
      { property: 'Thumbprint', width: 41 },
      { property: 'Subject', width: 20 },
      { label: 'EnhancedKeyUsageList', value: (object, { get }) => get(get(object, 'EnhancedKeyUsageList'), 'FriendlyName') },
    ],
  },
  {
    kind: 'table',
    types: certificate,
    edition: '5.1',
    groupBy: { property: 'PSParentPath' },
    columns: [{ property: 'Thumbprint', width: 41 }, { property: 'Subject' }],
  },
  {
    kind: 'list',
    types: certificate,
    fields: [
      { label: 'Subject', value: (object, { get }) => get(get(object, 'SubjectName'), 'Name') },
      { label: 'Issuer', value: (object, { get }) => get(get(object, 'IssuerName'), 'Name') },
      ...properties('Thumbprint FriendlyName NotBefore NotAfter Extensions'),
    ],
  },
  {
    kind: 'table',
    types: signature,
    edition: '7.6',
    groupBy: byFolder('7.6'),
    columns: [{ label: 'SignerCertificate', value: thumbprint, width: 41 }, ...properties('Status StatusMessage'), path],
  },
  {
    kind: 'table',
    types: signature,
    edition: '5.1',
    groupBy: byFolder('5.1'),
    columns: [{ label: 'SignerCertificate', value: thumbprint, width: 41 }, ...properties('Status'), path],
  },
);
