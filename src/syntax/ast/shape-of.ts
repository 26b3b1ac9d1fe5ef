import type { Node } from './index.ts';

/** What a tree says, without where it stands and how it is written. */
export type Shape = string | number | bigint | boolean | undefined | readonly Shape[] | { readonly [field: string]: Shape };

/** Fields that tell of the text, not of its meaning. */
const written: ReadonlySet<string> = new Set([
  'start',
  'end',
  'origin',
  'comment',
  'blankLineBefore',
  'operatorText',
  'operatorStart',
  'nestedExpressions',
  'stringConstantType',
  'text',
  'requirements',
]);

/** The shape of a tree, for comparing one that was built with the one that its printed text is parsed to. */
export function shapeOf(node: Node): Shape {
  return shape(node);
}

function shape(value: unknown): Shape {
  if (Array.isArray(value)) return value.map(shape);
  if (value === null || typeof value !== 'object') return value as Shape;
  const result: Record<string, Shape> = {};
  for (const [field, child] of Object.entries(value)) if (child !== undefined && !written.has(field)) result[field] = shape(child);
  return result;
}
