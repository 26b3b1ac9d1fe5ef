const minimumWidth = 1;
const separatorWidth = 1;

/** Cells of a whole row; hidden columns have a width below one. */
function rowWidth(widths: readonly number[]): number {
  const visible = widths.filter((width) => width > 0);
  return visible.reduce((sum, width) => sum + width, 0) + separatorWidth * (visible.length - 1);
}

/** Gives the room that is left to the columns without a width, one cell each in turn. False when there is not enough room. */
function spread(widths: number[], tableWidth: number): boolean {
  const open = widths.flatMap((width, index) => (width <= 0 ? [index] : []));
  if (open.length === 0) return rowWidth(widths) <= tableWidth;
  for (const index of open) if (widths[index] === 0) widths[index] = minimumWidth;
  let room = tableWidth - rowWidth(widths);
  if (room < 0) return false;
  for (let turn = 0; room > 0; turn++, room--) widths[open[turn % open.length]]++;
  return true;
}

/**
 * The width of each column on a line of `tableWidth` cells. A declared width stays, zero means: as wide as there is
 * room. Where the row is too wide, columns are narrowed and then dropped (-1) from the right.
 */
export function fitColumns(declared: readonly number[], tableWidth: number): number[] {
  const widths = [...declared];
  if (spread(widths, tableWidth)) return widths;
  for (;;) {
    const excess = rowWidth(widths) - tableWidth;
    if (excess <= 0) return widths;
    const firstHidden = widths.findIndex((width) => width < 0);
    const last = (firstHidden < 0 ? widths.length : firstHidden) - 1;
    if (last < 0) return widths;
    const narrowed = widths[last] - excess;
    widths[last] = narrowed < minimumWidth ? -1 : narrowed;
  }
}

/** How many entries of a width fit beside each other in a wide view. */
export function entriesPerLine(entryWidth: number, lineWidth: number): number {
  if (entryWidth <= 0 || lineWidth < 1 || entryWidth >= lineWidth) return 1;
  let count = 1;
  while (entryWidth * (count + 1) + count * separatorWidth < lineWidth) count++;
  return count;
}
