import { defineViews, properties } from '../view.ts';

const types = ['System.Diagnostics.FileVersionInfo'];

export default defineViews(
  { kind: 'table', types, columns: [{ property: 'ProductVersion', width: 16 }, { property: 'FileVersion', width: 16 }, { property: 'FileName' }] },
  {
    kind: 'list',
    types,
    fields: properties(
      'OriginalFileName FileDescription ProductName Comments CompanyName FileName FileVersion ProductVersion IsDebug IsPatched IsPreRelease IsPrivateBuild IsSpecialBuild Language LegalCopyright LegalTrademarks PrivateBuild SpecialBuild FileVersionRaw ProductVersionRaw',
    ),
  },
);
