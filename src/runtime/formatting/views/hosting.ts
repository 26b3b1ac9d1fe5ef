import { NotSimulated } from '../../../base/not-simulated.ts';
import { defineViews } from '../view.ts';

/** PowerShell shows `$PSStyle` and its parts with samples, which are escape sequences for a terminal. */
const unseen = (): never => {
  throw new NotSimulated('value', 'the view of $PSStyle');
};
/** Get-Error's view goes through all that an error holds, stack traces of .NET included. */
const unseenError = (): never => {
  throw new NotSimulated('value', 'the view of Get-Error');
};
const style = 'System.Management.Automation.PSStyle';

export default defineViews(
  {
    kind: 'table',
    types: ['System.Management.Automation.Runspaces.Runspace'],
    columns: [
      { property: 'Id', width: 3, alignment: 'right' },
      { property: 'Name', width: 15 },
      { label: 'ComputerName', width: 15, value: () => 'localhost' },
      { label: 'Type', width: 13, value: () => 'Local' },
      { label: 'State', width: 13, value: (object, { get }) => get(get(object, 'RunspaceStateInfo'), 'State') },
      { label: 'Availability', width: 13, value: (object, { get }) => get(object, 'RunspaceAvailability') },
    ],
  },
  {
    kind: 'list',
    types: [
      style,
      ...['FormattingData', 'ProgressConfiguration', 'ForegroundColor', 'BackgroundColor', 'FileInfoFormatting'].map((name) => `${style}+${name}`),
    ],
    fields: [{ label: 'Reset', value: unseen }],
  },
  {
    kind: 'list',
    types: ['System.Management.Automation.ErrorRecord#PSExtendedError', 'System.Exception#PSExtendedError'],
    fields: [{ label: 'Exception', value: unseenError }],
  },
);
