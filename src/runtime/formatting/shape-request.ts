import type { CalculatedProperty } from './calculated-property.ts';
import type { ShapeKind } from './format-objects.ts';

/** What a Format-* command was asked for; a request without a shape is the console's own choice. */
export interface ShapeRequest {
  shape?: ShapeKind;
  /** -Property; empty: the object's own. */
  properties: readonly CalculatedProperty[];
  groupBy?: CalculatedProperty;
  autoSize?: boolean;
  hideHeaders?: boolean;
  wrap?: boolean;
  repeatHeader?: boolean;
  /** Format-Wide -Column. */
  columns?: number;
  /** Format-Custom -Depth. */
  depth?: number;
  /** -Force: strings and the like are formatted too. */
  force?: boolean;
  /** -View: the name of one of the type's views. */
  view?: string;
  /** -Expand. */
  expand?: 'CoreOnly' | 'EnumOnly' | 'Both';
}

/** The console's own choice. */
export const consoleChoice: ShapeRequest = { properties: [] };
