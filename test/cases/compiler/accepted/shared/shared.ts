/** What several worklets share. */
export const prefix = 'pre';
export const names = ['a', 'b'];
export const settings = { depth: 3 + 4 } as const;

const factor = 10;

export function times(count: number): number {
  return count * factor;
}
