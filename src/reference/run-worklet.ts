import { NotSimulated } from '../base/not-simulated.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { WorkletDefinition } from '../model/define-worklet.ts';
import { installModelHost } from '../model/host.ts';
import type { Verdict } from '../model/verdict.ts';
import { modelHostOn } from './model-host.ts';

/** What a script must say and end with, by the meaning of the TypeScript. */
export interface ReferenceRun {
  /** Lines of the output, the verdict's message last. */
  readonly output: readonly string[];
  readonly warnings: readonly string[];
  /** Messages of the error stream. */
  readonly errors: readonly string[];
  readonly exitCode: number;
}

/** The exit code of a failure that nobody foresaw (the platform's convention). */
const unforeseenExitCode = 90;

function exitCodeOf(verdict: Verdict): number {
  if (verdict.kind === 'failed') return verdict.code;
  return verdict.kind === 'nonCompliant' ? 1 : 0;
}

/**
 * Runs a worklet as JavaScript on an endpoint, for tests that compare its meaning with what the compiled script does. What is
 * not simulated ends the run.
 */
export function runReference(worklet: WorkletDefinition, script: 'evaluation' | 'remediation', endpoint: Endpoint): ReferenceRun {
  const output: string[] = [];
  const warnings: string[] = [];
  const before = installModelHost(
    modelHostOn(
      endpoint,
      (line) => output.push(line),
      (line) => warnings.push(line),
    ),
  );
  let verdict: Verdict;
  try {
    verdict = script === 'evaluation' ? worklet.evaluate() : worklet.remediate();
  } catch (error) {
    if (error instanceof NotSimulated || !(error instanceof Error)) throw error;
    verdict = { kind: 'failed', message: `The ${script} failed: ${error.message.trim()}`, code: unforeseenExitCode };
  } finally {
    installModelHost(before);
  }
  output.push(verdict.message);
  return { output, warnings, errors: verdict.kind === 'failed' ? [verdict.message] : [], exitCode: exitCodeOf(verdict) };
}
