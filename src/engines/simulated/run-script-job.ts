import { NotSimulated } from '../../base/not-simulated.ts';
import { LineTable } from '../../base/span.ts';
import { changesBetween } from '../../endpoint/changes.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import { runScript, type ScriptOutcome } from '../../runtime/run-script.ts';
import type { ScriptExtent } from '../../runtime/values/invocation-info.ts';
import { asLimit } from './as-limit.ts';
import { JobConsole, type OutputListener } from './job-console.ts';
import { newSession } from './new-session.ts';
import { prepareEndpoint } from './prepare-endpoint.ts';
import { scriptArguments } from './script-arguments.ts';
import type { JobScript, ScriptJob, ScriptRecord, ScriptReport } from './script-job.ts';

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
      return {
        ...record,
        outcome: 'notSimulated',
        exitCode: null,
        notSimulated: outcome.what,
        ...(outcome.declaredIn ? { declaredIn: outcome.declaredIn } : {}),
      };
    case 'limit':
      return { ...record, outcome: 'limit', exitCode: null, limit: outcome.limit, message: outcome.message };
  }
}

function withinLimits(run: () => ScriptOutcome): ScriptOutcome {
  try {
    return run();
  } catch (error) {
    if (error instanceof NotSimulated) return { kind: 'notSimulated', what: error.what, message: error.message };
    const limit = asLimit(error);
    if (!limit) throw error;
    return { kind: 'limit', limit: limit.limit, message: limit.message };
  }
}

function runOne(endpoint: Endpoint, job: ScriptJob, script: JobScript, listener: OutputListener | undefined): ScriptReport {
  const { edition, platform, limits } = job;
  const console = new JobConsole(platform, listener);
  const before = { state: endpoint.snapshot(), calls: endpoint.calls.length, time: endpoint.clock.now };
  const outcome = withinLimits(() => {
    const session = newSession({ endpoint, console, edition, platform, ...(limits ? { limits } : {}) });
    const location = script.location ?? job.location;
    if (location !== undefined) session.providers.start(location);
    return runScript(session, { text: script.text, path: script.path, args: scriptArguments(script.args ?? []) });
  });
  return reportOf(outcome, {
    ...console.output,
    calls: endpoint.calls.slice(before.calls),
    callTimes: endpoint.callTimes.slice(before.calls).map((time) => (time - before.time) / 1000),
    changes: changesBetween(before.state, endpoint.snapshot()),
    elapsed: (endpoint.clock.now - before.time) / 1000,
  });
}

/**
 * Runs the scripts of a job, in this thread and to the end: for the worker around it, and for tests. A report a script; a
 * script that ran into a gap or a limit is the last one.
 */
export function runScriptJob(job: ScriptJob, listener?: OutputListener, onReport?: (report: ScriptReport) => void): ScriptReport[] {
  const endpoint = prepareEndpoint(job.endpoint, job.mounts);
  const reports: ScriptReport[] = [];
  for (const script of job.scripts) {
    const report = runOne(endpoint, job, script, listener);
    reports.push(report);
    onReport?.(report);
    if (report.outcome === 'notSimulated' || report.outcome === 'limit') break;
  }
  return reports;
}
