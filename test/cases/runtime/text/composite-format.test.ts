import { beforeAll, expect, test } from 'vitest';
import types from '../../../../src/dotnet/index.generated.ts';
import { compositeFormat } from '../../../../src/runtime/text/composite-format.ts';
import type { NetType } from '../../../../src/runtime/types/net-type.ts';
import { registerTypes } from '../../../../src/runtime/types/types.ts';
import { NetException } from '../../../../src/runtime/values/errors.ts';

beforeAll(() => registerTypes((types as readonly (NetType | readonly NetType[])[]).flat()));

const formatted = (format: string, ...args: Parameters<typeof compositeFormat>[1]): string => {
  try {
    return compositeFormat(format, args);
  } catch (error) {
    if (error instanceof NetException) return error.message;
    throw error;
  }
};

test.each([
  ['{0,5}|{0,-5}|', '    5|5    |'],
  ['{{{0}}}', '{5}'],
  ['{0:N2}', '5.00'],
  ['{0 ,5}|', '    5|'],
  ['{0, 5}|', '    5|'],
  ['{0,8:N1}|', '     5.0|'],
  ['{0:}', '5'],
])('fills %j with 5', (format, text) => {
  expect(formatted(format, 5)).toBe(text);
});

test('takes values by number, and $null as nothing', () => {
  expect([formatted('{1}-{0}', 'a', 'b'), formatted('[{0}]', null), formatted('{0} {0}', true)]).toEqual(['b-a', '[]', 'True True']);
});

test.each([
  ['{', 'Input string was not in a correct format. Failure to parse near offset 1. Format item ends prematurely.'],
  [
    'x}y',
    'Input string was not in a correct format. Failure to parse near offset 2. Unexpected closing brace without a corresponding opening brace.',
  ],
  ['{0', 'Input string was not in a correct format. Failure to parse near offset 2. Format item ends prematurely.'],
  ['{a}', 'Input string was not in a correct format. Failure to parse near offset 1. Expected an ASCII digit.'],
  ['{1}', 'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.'],
])('refuses %j', (format, message) => {
  expect(formatted(format, 5)).toBe(message);
});
