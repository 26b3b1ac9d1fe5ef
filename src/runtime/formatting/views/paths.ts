import { sessionCulture } from '../../text/culture.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Double } from '../../values/numbers.ts';
import type { Value } from '../../values/value.ts';
import { numberOf } from '../number-of.ts';
import { defineViews, properties, type ViewContext } from '../view.ts';

const drive = ['System.Management.Automation.PSDriveInfo'];
const provider = ['System.Management.Automation.ProviderInfo'];

/** Drives without a size show none. */
const gibibytes =
  (name: 'Used' | 'Free') =>
  (object: Value, { get }: ViewContext): Value => {
    const sizes = [numberOf(get(object, 'Used')), numberOf(get(object, 'Free'))];
    if (!sizes[0] && !sizes[1]) return '';
    return formatNumber(new Double(numberOf(get(object, name)) / 1_073_741_824), '###0.00', sessionCulture);
  };

export default defineViews(
  { kind: 'table', types: ['System.Management.Automation.PathInfo'], columns: properties('Path') },
  {
    kind: 'table',
    types: drive,
    columns: [
      { property: 'Name', width: 10 },
      { label: 'Used (GB)', value: gibibytes('Used'), width: 13, alignment: 'right' },
      { label: 'Free (GB)', value: gibibytes('Free'), width: 13, alignment: 'right' },
      { label: 'Provider', value: (object, { get }) => get(get(object, 'Provider'), 'Name'), width: 13 },
      { label: 'Root', value: (object, { get }) => get(object, 'DisplayRoot') ?? get(object, 'Root'), width: 35 },
      { property: 'CurrentLocation', alignment: 'right' },
    ],
  },
  { kind: 'list', types: drive, fields: properties('Name Description Provider Root CurrentLocation') },
  { kind: 'table', types: provider, columns: [{ property: 'Name', width: 20 }, { property: 'Capabilities' }, { property: 'Drives' }] },
  { kind: 'list', types: provider, fields: properties('Name Drives Path Home Description Capabilities ImplementingType') },
);
