import { defineCimClass } from '../cim-class.ts';

/** Software that Windows Installer has installed: products whose key is a product code. */
export default defineCimClass({
  name: 'Win32_Product',
  source: 'https://learn.microsoft.com/previous-versions/windows/desktop/legacy/aa394378(v=vs.85)',
  properties: {
    AssignmentType: 'uint16',
    Caption: 'string',
    Description: 'string',
    HelpLink: 'string',
    HelpTelephone: 'string',
    IdentifyingNumber: 'string key',
    InstallDate: 'string',
    InstallDate2: 'datetime',
    InstallLocation: 'string',
    InstallSource: 'string',
    InstallState: 'sint16',
    Language: 'string',
    LocalPackage: 'string',
    Name: 'string key',
    PackageCache: 'string',
    PackageCode: 'string',
    PackageName: 'string',
    ProductID: 'string',
    RegCompany: 'string',
    RegOwner: 'string',
    SKUNumber: 'string',
    Transforms: 'string',
    URLInfoAbout: 'string',
    URLUpdateInfo: 'string',
    Vendor: 'string',
    Version: 'string key',
    WordCount: 'uint32',
  },
  instances: (endpoint) =>
    (endpoint.description.products ?? [])
      .filter((product) => product.key?.startsWith('{'))
      .map((product) => ({
        Caption: product.name,
        Description: product.name,
        IdentifyingNumber: product.key,
        InstallDate: product.installDate?.slice(0, 10).replaceAll('-', ''),
        InstallLocation: product.installLocation,
        // 5: installed.
        InstallState: 5,
        Name: product.name,
        Vendor: product.publisher,
        Version: product.version,
      })),
});
