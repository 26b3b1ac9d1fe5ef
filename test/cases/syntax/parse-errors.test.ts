import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../../../src/syntax/parser/parse.ts';

interface ErrorCase {
  script: string;
  errors: { id: string; line: number; column: number; message: string }[];
}

const cases = JSON.parse(readFileSync(new URL('errors.json', import.meta.url), 'utf8')) as ErrorCase[];

test.each(cases)('parse finds what is wrong, and where: $script', ({ script, errors }) => {
  expect(parse(script).errors.map(({ id, line, column, message }) => ({ id, line, column, message }))).toEqual(errors);
});
