import { expect, test } from 'vitest';
import { runOn } from './run-programs.ts';

const endpoint = { preset: 'windows-server-2016', sessions: [{ kind: 'remoteDesktop', user: 'CONTOSO\\ada', id: 12 }] } as const;
const words = 'words of logoff.exe /V';

test.each(['$null = logoff 12 /v', 'logoff 12 /v | Out-Null', 'logoff 12 /v > $null', '[void](logoff 12 /v)', '$kept = logoff 12 /v'])(
  'words that nobody looks at are no gap: %s',
  (line) => {
    const { lines, notSimulated } = runOn(endpoint, `${line}\n$LASTEXITCODE`);
    expect({ lines, notSimulated }).toEqual({ lines: ['0'], notSimulated: undefined });
  },
);

test.each([
  'logoff 12 /v',
  '"$(logoff 12 /v)"',
  'logoff 12 /v | ForEach-Object { "$_" }',
  '$x = logoff 12 /v; $x',
  '(logoff 12 /v).Length',
  'logoff 12 /v > C:\\x.txt',
])('words that are looked at are told as a gap: %s', (line) => {
  expect(runOn(endpoint, `try { ${line} } catch { 'caught' }\n'after'`)).toMatchObject({ lines: [], notSimulated: words });
});

test('an error of unknown words is a gap where it is shown, and none where it is thrown away', () => {
  expect(runOn(endpoint, 'logoff 99').notSimulated).toBe('words of logoff.exe for session 99, which does not exist');
  expect(runOn(endpoint, 'logoff 99 2> $null; $LASTEXITCODE').lines).toEqual(['1']);
});
