import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';
import { asLimit } from '../../../src/engines/simulated/as-limit.ts';
import { EngineWorker } from '../../../src/engines/simulated/engine-worker.ts';
import { newSession } from '../../../src/engines/simulated/new-session.ts';
import { RecordingConsole } from '../../../src/runtime/host.ts';
import type { RunLimits } from '../../../src/runtime/limits.ts';
import { runScript, type ScriptOutcome } from '../../../src/runtime/run-script.ts';
import flow from '../../recorded/language/flow.json' with { type: 'json' };
import functions from '../../recorded/language/functions.json' with { type: 'json' };
import objects from '../../recorded/language/objects.json' with { type: 'json' };
import operators from '../../recorded/language/operators.json' with { type: 'json' };
import strings from '../../recorded/language/strings.json' with { type: 'json' };

interface Ran {
  stdout: string;
  stderr: string;
  outcome: ScriptOutcome;
}

/** Runs a text in a session of its own; what JavaScript itself gives up on is a limit, as the engine's thread reports it. */
function run(text: string, limits: Partial<RunLimits> = {}): Ran {
  const console = new RecordingConsole();
  const endpoint = createEndpoint({ preset: 'linux' });
  const session = newSession({ endpoint, console, edition: '7.6', platform: 'linux', limits });
  let outcome: ScriptOutcome;
  try {
    outcome = runScript(session, { text, path: '/work/case.ps1' });
  } catch (thrown) {
    const limit = asLimit(thrown);
    if (!limit) throw thrown;
    outcome = { kind: 'limit', limit: limit.limit, message: limit.message };
  }
  return { stdout: console.stdout, stderr: console.stderr, outcome };
}

const parsed = (id: string) => ({ kind: 'parseError', exitCode: 1, errors: [expect.objectContaining({ id })] });

describe('texts of unusual size', () => {
  it('gives the value inside 1,000 nested parentheses, or says that they are too many', () => {
    const { stdout, outcome } = run(`${'('.repeat(1000)}7${')'.repeat(1000)}`);
    if (outcome.kind === 'exited') expect(stdout).toBe('7\n');
    else expect(outcome).toMatchObject(outcome.kind === 'limit' ? { limit: 'callDepth' } : parsed('ScriptTooComplicated'));
  });

  it('says that 100,000 nested parentheses are too many', () => {
    const { outcome } = run(`${'('.repeat(100_000)}7${')'.repeat(100_000)}`);
    expect(outcome).toMatchObject(outcome.kind === 'limit' ? { limit: 'callDepth' } : parsed('ScriptTooComplicated'));
  });

  it('reads a line of 5 MB', () => {
    expect(run(`$text = '${'x'.repeat(5 * 1024 * 1024)}'; $text.Length`)).toEqual({
      stdout: `${5 * 1024 * 1024}\n`,
      stderr: '',
      outcome: { kind: 'exited', exitCode: 0 },
    });
  });

  it('runs 100,000 statements', () => {
    expect(run(`$n = 0\n${'$n++\n'.repeat(100_000)}$n`).stdout).toBe('100000\n');
  });
});

describe('runs without an end', () => {
  it.each([
    ['while ($true) { }'],
    ['for (;;) { $x++ }'],
    ['do { } until ($false)'],
    ['while ($true) { try { throw 1 } catch { } finally { } }'],
    ['while ($true) { 1 | ForEach-Object { $_ } | Out-Null }'],
    ['while ($true) { & { trap { continue } throw 1 } }'],
  ])('stops %s with a sentence', (text) => {
    expect(run(text, { steps: 100_000 })).toEqual({
      stdout: '',
      stderr: '',
      outcome: { kind: 'limit', limit: 'steps', message: 'The script took more than 100,000 steps.' },
    });
  });

  it('lets a loop of ten million turns pass', () => {
    expect(run('for ($i = 0; $i -lt 10000000; $i++) { }; $i').stdout).toBe('10000000\n');
  });

  it('does not wait for ever', () => {
    expect(run('while ($true) { Start-Sleep -Seconds 86400 }').outcome).toMatchObject({ kind: 'limit', limit: 'virtualSeconds' });
  });

  it('stops output that does not end', () => {
    expect(run("while ($true) { 'x' * 1000 }", { outputLength: 100_000 }).outcome).toMatchObject({ kind: 'limit', limit: 'outputLength' });
  });
});

describe('calls without an end', () => {
  it.each([
    ['function F { F }; F'],
    ['function F { & { F } }; F'],
    ['$b = { & $b }; & $b'],
    ["function F { Invoke-Expression 'F' }; F"],
    ['class A { [int] M() { return $this.M() } }; [A]::new().M()'],
    ['function F { try { F } finally { } }; F'],
    ['function F { 1 | ForEach-Object { F } }; F'],
  ])('stops %s with a sentence', (text) => {
    const { outcome } = run(text);
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'callDepth' });
    expect('message' in outcome && outcome.message).toMatch(/^The script nests .+\.$/);
  });

  it('calls 2,000 functions inside one another, or says that they are too many', () => {
    const { stdout, outcome } = run('function Down($n) { if ($n -gt 0) { Down ($n - 1) } else { "deep" } }; Down 2000');
    if (outcome.kind === 'exited') expect(stdout).toBe('deep\n');
    else expect(outcome).toMatchObject({ kind: 'limit', limit: 'callDepth' });
  });
});

describe('objects that are too large', () => {
  it.each([
    ['[object[]]::new(100000000)'],
    ['New-Object int[] 100000000'],
    ['@(0) * 100000000'],
    ["'x' * 100000000"],
    ['1..100000000 | Out-Null; $a = 1..100000000'],
    ["$s = 'x'; while ($true) { $s += $s }"],
    ["'x'.PadLeft(100000000)"],
    ["[string]::new('x', 100000000)"],
  ])('refuses %s with a sentence', (text) => {
    const { outcome } = run(text);
    expect(outcome).toMatchObject({ kind: 'limit' });
    expect('message' in outcome && outcome.message).toMatch(/^The script .+\.$/);
  });
});

describe('a regular expression that backtracks for ever', () => {
  it('is ended by the watch around the engine, with a sentence', async () => {
    const engine = new EngineWorker({ wallClock: 3000 });
    try {
      const text = "'before'; ('a' * 60 + '!') -match '^(a+)+$'";
      const [report] = await engine.runScripts({
        endpoint: { preset: 'linux' },
        edition: '7.6',
        platform: 'linux',
        scripts: [{ text, path: '/work/case.ps1' }],
      });
      expect(report).toMatchObject({ outcome: 'limit', limit: 'wallClock', message: 'The script took more than 3 seconds of real time.' });
    } finally {
      await engine.close();
    }
  }, 30_000);
});

describe('what a script can reach', () => {
  it('sees no file, variable or clock of the host', () => {
    process.env.WORKLET_SECRET = 'secret';
    const { stdout } = run(
      [
        '$env:WORKLET_SECRET -eq $null',
        "[Environment]::GetEnvironmentVariable('WORKLET_SECRET') -eq $null",
        `Test-Path '${import.meta.filename}'`,
        `[IO.File]::Exists('${import.meta.filename}')`,
        '$first = Get-Date; Start-Sleep -Seconds 3600; ((Get-Date) - $first).TotalHours',
      ].join('\n'),
    );
    delete process.env.WORKLET_SECRET;
    expect(stdout).toBe('True\nTrue\nFalse\nFalse\n1\n');
  });

  it.each([
    ["Add-Type 'public class A { }'"],
    ['Start-Job { 1 }'],
    ['Invoke-Command -ComputerName other { 1 }'],
    ['New-Object -ComObject WScript.Shell'],
    ["[System.Diagnostics.Process]::Start('sh')"],
    ["[System.Net.WebClient]::new().DownloadString('http://example.com')"],
  ])('does not pretend to run %s', (text) => {
    expect(run(text).outcome.kind).not.toBe('limit');
    expect(run(`${text}; 'went on'`).stdout).not.toMatch(/^\d/);
  });

  it('lets no script catch what is not simulated', () => {
    expect(run("try { Start-Job { 1 } } catch { 'caught' } finally { 'finally' }; 'after'")).toMatchObject({
      stdout: '',
      outcome: { kind: 'notSimulated', what: 'Start-Job' },
    });
  });

  it('lets no script catch a limit', () => {
    expect(run("try { while ($true) { } } catch { 'caught' } finally { 'finally' }; 'after'", { steps: 10_000 })).toMatchObject({
      stdout: '',
      outcome: { kind: 'limit', limit: 'steps' },
    });
  });
});

describe('mutated source', () => {
  const scripts = [flow, functions, objects, operators, strings].flatMap((cases) => cases.map(({ script }) => script));
  const pieces = [
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '$',
    '@',
    '"',
    "'",
    '|',
    ';',
    '\n',
    '`',
    ',',
    '-',
    '..',
    '::',
    '.',
    '&',
    '%',
    '<#',
    '@"\n',
    '#',
    '=',
    '\0',
    '\u{1F600}',
  ];
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: fc.constantFrom(...pieces) }),
    fc.record({
      kind: fc.constant('splice' as const),
      at: fc.nat(),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 30 }),
      other: fc.constantFrom(...scripts),
    }),
  );
  const mutated = fc.tuple(fc.constantFrom(...scripts), fc.array(edit, { minLength: 1, maxLength: 4 })).map(([script, edits]) =>
    edits.reduce((text, change) => {
      const at = change.at % (text.length + 1);
      if (change.kind === 'delete') return text.slice(0, at) + text.slice(at + change.length);
      if (change.kind === 'insert') return text.slice(0, at) + change.text + text.slice(at);
      const from = change.from % (change.other.length + 1);
      return text.slice(0, at) + change.other.slice(from, from + change.length) + text.slice(at);
    }, script),
  );

  it('ends in a parse error, an exit, a gap or a limit, and in nothing else', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(['exited', 'parseError', 'notSimulated', 'limit']).toContain(run(text, { steps: 20_000, outputLength: 1_000_000 }).outcome.kind);
      }),
      { numRuns: 600, seed: 6 },
    );
  });
});
