import { defineCimClass } from '../cim-class.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Installed updates. `InstalledOn` is text: month/day/year. */
export default defineCimClass({
  name: 'Win32_QuickFixEngineering',
  instances: (endpoint) =>
    (endpoint.description.hotfixes ?? []).map((hotfix) => {
      const installed = new Date(hotfix.installedOn ?? endpoint.lastBoot);
      return {
        Caption: `http://support.microsoft.com/?kbid=${hotfix.id.replace(/^KB/i, '')}`,
        CSName: endpoint.computerName,
        Description: hotfix.description ?? 'Update',
        FixComments: '',
        HotFixID: hotfix.id,
        InstalledBy: hotfix.installedBy ?? 'NT AUTHORITY\\SYSTEM',
        InstalledOn: `${installed.getUTCMonth() + 1}/${installed.getUTCDate()}/${two(installed.getUTCFullYear())}`,
        ServicePackInEffect: '',
      };
    }),
});
