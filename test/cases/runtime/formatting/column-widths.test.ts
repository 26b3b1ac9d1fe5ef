import { describe, expect, it } from 'vitest';
import { entriesPerLine, fitColumns } from '../../../../src/runtime/formatting/column-widths.ts';

describe('fitColumns', () => {
  it('leaves declared widths that fit', () => {
    expect(fitColumns([10, 20], 79)).toEqual([10, 20]);
  });

  it('spreads the room over the columns without a width', () => {
    expect(fitColumns([0, 0, 0], 79)).toEqual([26, 26, 25]);
    expect(fitColumns([30, 0], 79)).toEqual([30, 48]);
  });

  it('narrows the last column that is too wide', () => {
    expect(fitColumns([40, 40], 79)).toEqual([40, 38]);
  });

  it('drops columns from the right that have no room at all', () => {
    expect(fitColumns([40, 40, 40, 5], 79)).toEqual([40, 38, -1, -1]);
    expect(fitColumns([79, 1], 79)).toEqual([79, -1]);
  });
});

describe('entriesPerLine', () => {
  it('counts how many fit beside each other', () => {
    expect([entriesPerLine(5, 79), entriesPerLine(100, 79), entriesPerLine(39, 79)]).toEqual([13, 1, 1]);
  });
});
