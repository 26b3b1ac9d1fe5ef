import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { errorRecord } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { readCalculatedProperties } from './calculated-property.ts';
import { Formatter } from './formatter.ts';
import type { ShapeRequest } from './shape-request.ts';

/** The parameters that all Format-* commands have. */
export const formatParameters = {
  GroupBy: { type: 'object' },
  View: { type: 'string' },
  ShowError: { type: 'switch', notSimulated: true },
  DisplayError: { type: 'switch', notSimulated: true },
  Force: { type: 'switch' },
  Expand: { type: 'string', validate: { set: ['CoreOnly', 'EnumOnly', 'Both'] } },
  InputObject: { type: 'psobject', pipeline: true, validate: { allowNull: true } },
} as const satisfies Record<string, ParameterDefinition>;

interface CommonValues {
  GroupBy?: Value;
  Force: boolean;
  Expand?: string;
  View?: string;
}

/** What a Format-* command keeps while it runs. */
export interface FormatState {
  formatter?: Formatter;
}

export const formatState = (): FormatState => ({});

const expansions = ['CoreOnly', 'EnumOnly', 'Both'] as const;

/** Begins a Format-* command; its formatting objects go down the pipeline. */
export function beginFormat(state: FormatState, host: CmdletHost, request: ShapeRequest, { GroupBy, Force, Expand, View }: CommonValues): void {
  if (View !== undefined && request.properties.length > 0) {
    const record = errorRecord({
      id: 'FormatCannotSpecifyViewAndProperty',
      message: 'Found invalid data while decoding.',
      category: 'InvalidArgument',
      exception: 'System.IO.InvalidDataException',
    });
    record.detailsMessage = 'Cmdlet parameters View and Property are mutually exclusive.';
    host.fail(record);
  }
  const [groupBy] = GroupBy === undefined || GroupBy === null ? [] : readCalculatedProperties([GroupBy], 'GroupBy', host);
  const expand = expansions.find((each) => each.toLowerCase() === Expand?.toLowerCase());
  state.formatter = new Formatter(host.session, { ...request, groupBy, force: Force, expand, view: View }, (object) => host.write(object));
}

/** Formats one object of the pipeline. */
export function formatObject(state: FormatState, value: Value): void {
  state.formatter?.process(value);
}

/** Ends the sequence. */
export function endFormat(state: FormatState): void {
  state.formatter?.end();
}
