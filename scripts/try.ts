import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEndpoint } from '../src/cli/read-endpoint.ts';
import { findPowerShell } from '../src/engines/pwsh/find-pwsh.ts';
import { runScriptJob } from '../src/engines/simulated/run-script-job.ts';
import type { Edition, Platform } from '../src/runtime/session.ts';
import { type RecordedNode, toRecordedForm } from '../src/syntax/ast/to-recorded-form.ts';
import { parse } from '../src/syntax/parser/parse.ts';

/**
 * `npm run try -- -c 'TEXT' | FILE [--ast] [--real]`: a snippet's output, errors and end on the simulated engine; with --ast its
 * tree; with --real the answer of the PowerShell on the search path beside it (the snippet then really runs on this computer).
 */

const usage = `npm run try -- -c 'TEXT' | FILE [--ast] [--real] [--edition 5.1|7.6] [--platform windows|linux] [--endpoint PRESET|FILE.json]`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    command: { type: 'string', short: 'c' },
    ast: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    edition: { type: 'string', default: '7.6' },
    platform: { type: 'string', default: 'linux' },
    endpoint: { type: 'string' },
  },
});
const { edition, platform } = values;
const wrong = (values.command === undefined) === (positionals.length === 0) || positionals.length > 1;
if (wrong || !['5.1', '7.6'].includes(edition) || !['windows', 'linux'].includes(platform)) {
  console.error(usage);
  process.exit(2);
}
const text = values.command ?? readFileSync(positionals[0], 'utf8');

const isNode = (part: unknown): part is RecordedNode => Array.isArray(part);

function printTree(node: RecordedNode, depth = 0): void {
  const [kind, start, end, ...children] = node;
  const source = JSON.stringify(text.slice(start, end));
  console.log(`${'  '.repeat(depth)}${kind} ${start}-${end} ${source.length > 60 ? `${source.slice(0, 57)}…"` : source}`);
  for (const child of children) if (isNode(child)) printTree(child, depth + 1);
}

interface Answer {
  stdout: string;
  stderr: string;
  end: string;
}

function simulated(): Answer {
  const preset = platform === 'linux' ? 'linux' : 'windows-10';
  const [report] = runScriptJob({
    endpoint: readEndpoint(values.endpoint ?? preset, process.cwd()),
    edition: edition as Edition,
    platform: platform as Platform,
    scripts: [{ text, path: platform === 'linux' ? '/work/case.ps1' : 'C:\\work\\case.ps1' }],
  });
  const { stdout, stderr, outcome } = report;
  const end =
    outcome === 'notSimulated'
      ? `not simulated: ${report.notSimulated}`
      : outcome === 'limit'
        ? `limit: ${report.message}`
        : `exit ${report.exitCode}`;
  return { stdout, stderr, end };
}

function real(): Answer {
  const shell = findPowerShell();
  if (!shell) {
    console.error('No PowerShell is on the search path: install PowerShell 7.6, or put its folder on PATH.');
    process.exit(4);
  }
  const folder = mkdtempSync(join(tmpdir(), 'try-'));
  try {
    const script = join(folder, 'case.ps1');
    writeFileSync(script, text);
    const { stdout, stderr, status } = spawnSync(shell.path, ['-NoLogo', '-NoProfile', '-NonInteractive', '-File', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', TZ: 'UTC' },
      timeout: 60_000,
    });
    return { stdout, stderr, end: `exit ${status}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(title: string, { stdout, stderr, end }: Answer): void {
  console.log(`--- ${title}: ${end}`);
  process.stdout.write(stdout);
  if (stderr !== '') process.stdout.write(`--- stderr\n${stderr}${stderr.endsWith('\n') ? '' : '\n'}`);
}

if (values.ast) {
  const { ast, errors } = parse(text);
  for (const { id, line, column, message } of errors) console.log(`${line}:${column} ${id} ${message}`);
  printTree(toRecordedForm(ast));
}
const ours = simulated();
print('simulated', ours);
if (values.real) {
  const theirs = real();
  print('real', theirs);
  const same = ours.stdout === theirs.stdout && ours.end === theirs.end;
  console.log(same ? '--- The same output and exit code.' : '--- They differ.');
  process.exitCode = same ? 0 : 1;
}
