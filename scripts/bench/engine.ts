import { performance } from 'node:perf_hooks';
import { createEndpoint } from '../../src/endpoint/endpoint.ts';
import { newSession } from '../../src/engines/simulated/new-session.ts';
import { RecordingConsole } from '../../src/runtime/host.ts';
import { runScript } from '../../src/runtime/run-script.ts';

import type { Measurement } from './measurement.ts';

/** Scripts with the milliseconds that PowerShell 7.6.5 takes for them, warm and inside one process; we want a third of that. */
const scripts = [
  { name: 'a for loop of 1,000,000 turns', real: 1260, text: '$s = 0; for ($i = 0; $i -lt 1000000; $i++) { $s += $i % 7 }; $s' },
  {
    name: 'Fib 18, recursive, a typed parameter',
    real: 660,
    text: 'function Fib([int]$n) { if ($n -lt 2) { $n } else { (Fib ($n - 1)) + (Fib ($n - 2)) } }; Fib 18',
  },
  {
    name: 'a pipeline of 100,000 objects',
    real: 2260,
    text: '1..100000 | Where-Object { $_ % 2 } | ForEach-Object { $_ * 2 } | Measure-Object -Sum | ForEach-Object Sum',
  },
  { name: '100,000 inserts into a hashtable', real: 260, text: '$h = @{}; for ($i = 0; $i -lt 100000; $i++) { $h["key$i"] = $i }; $h.Count' },
  {
    name: '50,000 calls of string methods',
    real: 110,
    text: "for ($i = 0; $i -lt 50000; $i++) { $t = \"item $i\".Replace('item', 'x').ToUpper() }; $t",
  },
] as const;

function timeOf(text: string): number {
  const session = newSession({ endpoint: createEndpoint({ preset: 'linux' }), console: new RecordingConsole(), edition: '7.6', platform: 'linux' });
  const start = performance.now();
  const outcome = runScript(session, { text, path: '/work/bench.ps1' });
  const time = performance.now() - start;
  if (outcome.kind !== 'exited' || outcome.exitCode !== 0) throw new Error(`${text} did not end well`);
  return time;
}

/** The engine on five scripts, warm: the best of five runs, as the real engine's times are. */
export function measureEngine(): Measurement[] {
  return scripts.map(({ name, real, text }) => ({
    name,
    value: Math.min(...Array.from({ length: 5 }, () => timeOf(text))),
    unit: 'ms',
    aim: Math.floor(real / 3),
  }));
}
