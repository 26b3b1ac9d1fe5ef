import { LineTable } from '../../base/span.ts';
import { changesBetween } from '../../endpoint/changes.ts';
import { createEndpoint, type Endpoint } from '../../endpoint/endpoint.ts';
import type { HostConsole } from '../../runtime/host.ts';
import { runScript, type ScriptOutcome } from '../../runtime/run-script.ts';
import type { ScriptExtent } from '../../runtime/values/invocation-info.ts';
import { hostFile, hostFolder } from '../host-folder.ts';
import { newSession } from './new-session.ts';
import { scriptArguments } from './script-arguments.ts';
import type { JobScript, ScriptJob, ScriptRecord, ScriptReport } from './script-job.ts';

/** Receives a script's output while it runs. */
export type OutputListener = (stream: 'stdout' | 'stderr', text: string) => void;

/** Keeps all output, and passes it on where somebody listens. */
class JobConsole implements HostConsole {
  readonly width = 120;
  readonly #parts = { stdout: [] as string[], stderr: [] as string[] };
  readonly #listener: OutputListener | undefined;

  constructor(listener: OutputListener | undefined) {
    this.#listener = listener;
  }

  write(text: string): void {
    this.#parts.stdout.push(text);
    this.#listener?.('stdout', text);
  }

  writeError(text: string): void {
    this.#parts.stderr.push(text);
    this.#listener?.('stderr', text);
  }

  get output(): { stdout: string; stderr: string } {
    return { stdout: this.#parts.stdout.join(''), stderr: this.#parts.stderr.join('') };
  }
}

function lineOf({ source, start }: ScriptExtent): number {
  return new LineTable(source.text).at(start).line;
}

function reportOf(outcome: ScriptOutcome, record: ScriptRecord): ScriptReport {
  switch (outcome.kind) {
    case 'exited':
      return { ...record, outcome: 'exited', exitCode: outcome.exitCode, ...(outcome.at ? { endedAt: lineOf(outcome.at) } : {}) };
    case 'parseError':
      return { ...record, outcome: 'parseError', exitCode: outcome.exitCode, errors: outcome.errors };
    case 'notSimulated':
      return { ...record, outcome: 'notSimulated', exitCode: null, notSimulated: outcome.what };
    case 'limit':
      return { ...record, outcome: 'limit', exitCode: null, limit: outcome.limit, message: outcome.message };
  }
}

/** Where JavaScript itself gives up (its stack, the length of a string or array), the run has reached a limit. */
function withinLimits(run: () => ScriptOutcome): ScriptOutcome {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const limit = /call stack/.test(error.message) ? 'callDepth' : 'allocation';
    const message = limit === 'callDepth' ? 'The script nests its calls too deeply.' : 'The script makes an object that is too large.';
    return { kind: 'limit', limit, message };
  }
}

function runOne(endpoint: Endpoint, job: ScriptJob, script: JobScript, listener: OutputListener | undefined): ScriptReport {
  const console = new JobConsole(listener);
  const { edition, platform, limits } = job;
  const before = { state: endpoint.snapshot(), calls: endpoint.calls.length, time: endpoint.clock.now };
  const session = newSession({ endpoint, console, edition, platform, ...(limits ? { limits } : {}) });
  const location = script.location ?? job.location;
  if (location !== undefined) session.providers.start(location);
  const outcome = withinLimits(() => runScript(session, { text: script.text, path: script.path, args: scriptArguments(script.args ?? []) }));
  return reportOf(outcome, {
    ...console.output,
    calls: endpoint.calls.slice(before.calls),
    changes: changesBetween(before.state, endpoint.snapshot()),
    elapsed: (endpoint.clock.now - before.time) / 1000,
  });
}

/**
 * Runs the scripts of a job, in this thread and to the end: for the worker around it, and for tests. A report a script; a
 * script that ran into a gap or a limit is the last one.
 */
export function runScriptJob(job: ScriptJob, listener?: OutputListener, onReport?: (report: ScriptReport) => void): ScriptReport[] {
  const endpoint = createEndpoint(job.endpoint);
  for (const { at, kind, path } of job.mounts ?? []) endpoint.files.mount(at, kind === 'folder' ? hostFolder(path) : hostFile(path));
  const reports: ScriptReport[] = [];
  for (const script of job.scripts) {
    const report = runOne(endpoint, job, script, listener);
    reports.push(report);
    onReport?.(report);
    if (report.outcome === 'notSimulated' || report.outcome === 'limit') break;
  }
  return reports;
}
