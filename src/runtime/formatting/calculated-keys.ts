/** The keys that the hashtable of a calculated property can have, by their whole names. */
export type CalculatedKey = 'expression' | 'label' | 'name' | 'formatString' | 'width' | 'alignment' | 'ascending' | 'descending' | 'depth';

/** One key that a command understands. */
export interface KeyRule {
  key: CalculatedKey;
  /** Also goes by this name. */
  alias?: CalculatedKey;
  /** Full names of the types that its value may have; any when left out. */
  types?: readonly string[];
  /** The expression must be one property. */
  noWildcards?: boolean;
}

const expression: KeyRule = { key: 'expression', types: ['System.String', 'System.Management.Automation.ScriptBlock'] };
const oneProperty: KeyRule = { ...expression, noWildcards: true };
const formatString: KeyRule = { key: 'formatString', types: ['System.String'] };
const label: KeyRule = { key: 'label', alias: 'name', types: ['System.String'] };
const name: KeyRule = { key: 'name', alias: 'label', types: ['System.String'] };
const width: KeyRule = { key: 'width', types: ['System.Int32'] };
const alignment: KeyRule = { key: 'alignment', types: ['System.String'] };
const depth: KeyRule = { key: 'depth', types: ['System.Int32'] };

/** The keys that each command's hashtables may have, in the order in which they are tried; the first is `expression` (about_Calculated_Properties). */
export const calculatedKeys = {
  'Format-Table': [expression, formatString, width, alignment, label],
  'Format-List': [expression, formatString, label],
  'Format-Wide': [expression, formatString],
  'Format-Custom': [expression, depth],
  GroupBy: [expression, formatString, label],
  'Select-Object': [expression, name],
  'Sort-Object': [expression, { key: 'ascending' }, { key: 'descending' }],
  'Group-Object': [oneProperty],
  'Measure-Object': [expression],
  'Compare-Object': [expression],
  'ConvertTo-Html': [expression, label, alignment, { key: 'width', types: ['System.String', 'System.Int32'] }],
} satisfies Record<string, readonly KeyRule[]>;

export type CalculatedCommand = keyof typeof calculatedKeys;
