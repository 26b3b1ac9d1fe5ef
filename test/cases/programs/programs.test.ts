import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitArguments } from '../../../src/endpoint/command-line.ts';
import logoffProgram from '../../../src/endpoint/programs/logoff.ts';
import { knownBuilds } from '../../../src/model/windows/known-builds.ts';
import { quote } from '../../../src/syntax/printer/quote.ts';
import { qwinstaOutputs } from './qwinsta-outputs.ts';
import { runOn, scriptOf } from './run-programs.ts';

// The table of https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
test.each([
  ['"abc" d e', ['abc', 'd', 'e']],
  ['a\\\\b d"e f"g h', ['a\\\\b', 'de fg', 'h']],
  ['a\\\\\\"b c d', ['a\\"b', 'c', 'd']],
  ['a\\\\\\\\"b c" d e', ['a\\\\b c', 'd', 'e']],
  ['a"b"" c d', ['ab" c d']],
])('a program takes the line %s apart as the documentation says', (line, args) => {
  expect(splitArguments(line)).toEqual(args);
});

describe('programs.run', () => {
  const probe = { programs: { 'probe.exe': { answers: [{}] } } };

  test('hands every argument on as it was given, whatever it holds', async () => {
    const script = await scriptOf("programs.run('probe.exe', ['MARK'], { timeout: seconds(5) });");
    const argument = fc.string({
      unit: fc.constantFrom(' ', '"', '\\', '\t', '\n', "'", '$', '`', '%', '/', '-', 'a', 'b', ';', '&', '\u00e4'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.array(argument, { maxLength: 4 }), { minLength: 1, maxLength: 12 }), (calls) => {
        const lines = calls.map(
          (args) => `    Invoke-Program -Name 'probe.exe' -ArgumentList @(${args.map(quote).join(', ')}) -TimeoutSec 5 | Out-Null`,
        );
        const text = script.replace(/ {4}Invoke-Program [^\n]*MARK[^\n]*/, () => lines.join('\n'));
        expect(runOn(probe, text).programs).toEqual(calls.map((args) => ['probe.exe', ...args]));
      }),
      { numRuns: 30 },
    );
  });

  test('gives the exit code and the lines of both streams', async () => {
    const script = await scriptOf(
      "const { exitCode, output, errors } = programs.run('tool', ['/x'], { timeout: seconds(5) }); log([String(exitCode), output.join('+'), errors.join('+')].join('|'));",
    );
    const endpoint = { programs: { 'tool.exe': { answers: [{ arguments: ['/x'], exitCode: 3, stdout: 'one\r\ntwo\r\n', stderr: 'three\r\n' }] } } };
    expect(runOn(endpoint, script)).toEqual({
      lines: ['3|one+two|three', 'done'],
      exitCode: 0,
      programs: [['tool.exe', '/x']],
      notSimulated: undefined,
      elapsed: 0,
    });
  });

  test('ends a program that takes too long, and leaves nothing behind', async () => {
    const script = await scriptOf("programs.run('tool.exe', [], { timeout: seconds(20) });");
    const { lines, exitCode, elapsed } = runOn({ programs: { 'tool.exe': { answers: [{ takes: 'never' }] } } }, script);
    expect({ lines, exitCode, elapsed }).toEqual({
      lines: ['The evaluation failed: tool.exe did not end within 20 seconds.'],
      exitCode: 90,
      elapsed: 20,
    });
  });

  test('finds a program of the 64-bit System32 from a 32-bit host, and says so when there is none', async () => {
    const script = await scriptOf("log(String(programs.run('quser.exe', [], { timeout: seconds(5) }).exitCode));");
    expect(runOn({ bitness: 32 }, script).lines).toEqual(['1', 'done']);
    expect(runOn({ bitness: 64 }, script).lines).toEqual(['1', 'done']);
    expect(runOn({ bitness: 32, programs: { 'quser.exe': 'absent' } }, script).lines).toEqual([
      'The evaluation failed: quser.exe was not found in C:\\Windows\\System32; not every edition of Windows has it.',
    ]);
  });
});

describe('sessions.list', () => {
  test.each(qwinstaOutputs)('reads what qwinsta prints on a machine in $language: $source', async ({ text, sessions }) => {
    const script = await scriptOf("for (const each of sessions.list()) log([String(each.id), each.name, each.user, each.kind].join('|'));");
    const endpoint = { programs: { 'qwinsta.exe': { answers: [{ stdout: `${text}\r\n` }] } } };
    expect(runOn(endpoint, script).lines).toEqual([...sessions.map((row) => row.join('|')), 'done']);
  });
});

describe('logoff', () => {
  const endpoint = {
    runAs: 'CONTOSO\\ada',
    elevated: true,
    sessions: [
      { kind: 'console', user: 'CONTOSO\\cleo' },
      { kind: 'remoteDesktop', user: 'CONTOSO\\ada', id: 12 },
    ],
  } as const;

  test('logs the current session off where none is named, after a warning', async () => {
    const script = await scriptOf("log(String(logoff({ warn: { text: 'Bye now.', wait: seconds(30) } }).exitCode));");
    const { lines, programs, elapsed } = runOn(endpoint, script);
    expect({ lines, programs, elapsed }).toEqual({
      lines: ['0', 'done'],
      programs: [['qwinsta.exe'], ['msg.exe', '12', '/TIME:30', 'Bye now.'], ['logoff.exe']],
      elapsed: 30,
    });
  });

  test.each(['1', "sessions.list().filter((each) => each.kind === 'console').map((each) => each.name).join('')"])(
    'never logs the session at the console off: %s',
    async (session) => {
      const script = await scriptOf(`logoff({ session: ${session} });`);
      const { lines, programs } = runOn(endpoint, script);
      expect(lines).toEqual(['The evaluation failed: The session at the console is not logged off.']);
      expect(programs.filter(([name]) => name !== 'qwinsta.exe')).toEqual([]);
    },
  );

  test('does not log anybody off whom it could not warn', async () => {
    const script = await scriptOf("logoff({ session: 12, warn: { text: 'Bye.', wait: seconds(30) } });");
    const { lines, programs } = runOn({ ...endpoint, faults: [{ kind: 'program', name: 'msg.exe', exitCode: 1 }] }, script);
    expect(lines).toEqual(['The evaluation failed: Session 12 could not be warned: msg.exe ended with exit code 1.']);
    expect(programs.map(([name]) => name)).toEqual(['qwinsta.exe', 'msg.exe']);
  });

  test('passes all switches on as the usage text has them', async () => {
    const script = await scriptOf("logoff({ session: 12, server: 'Server1', vm: true });");
    expect(runOn(endpoint, script).programs).toEqual([['logoff.exe', '12', '/SERVER:Server1', '/VM']]);
  });

  test('asks for words that nobody knows only where the author wants to see them', async () => {
    const quiet = await scriptOf('log(String(logoff({ session: 12 }).exitCode));');
    const verbose = await scriptOf('log(String(logoff({ session: 12, verbose: true }).output.length));');
    expect(runOn(endpoint, quiet).lines).toEqual(['0', 'done']);
    expect(runOn(endpoint, verbose).notSimulated).toMatch(/^content of C:\\Users\\ada\\AppData\\Local\\Temp\\worklet-.*\.out$/);
  });
});

test('what the author and the endpoint know of builds is the same', () => {
  for (const { version, sha256, serialNumber, thumbprint } of knownBuilds['logoff.exe']) {
    expect(logoffProgram.builds).toContainEqual({ version, sha256, serialNumber, thumbprint });
  }
});
