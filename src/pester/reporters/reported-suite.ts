import type { PesterDocument } from '../pester-document.ts';
import type { BlockOutline, FailureOutline, SuiteOutline, TestOutline } from '../suite-outline.ts';

/** A file of tests as reports need it. */
export interface ReportedSuite {
  readonly file: string;
  readonly document: PesterDocument;
  readonly outline?: SuiteOutline;
  /** Why the file did not come to its end. */
  readonly problem?: string;
  /** When its run began. */
  readonly started: Date;
}

/** The machine that ran the tests, as reports name it. */
export interface ReportedEnvironment {
  readonly cwd: string;
  readonly machineName: string;
  readonly user: string;
  readonly platform: string;
  readonly osVersion: string;
  readonly architecture: string;
  /** Of whatever ran the tests. */
  readonly runtimeVersion: string;
}

/**
 * All tests of an outline as Pester lists them: a block's own before those of the blocks in it. Blocks may nest some thousand deep, so this is
 * no recursion.
 */
export function outlinedTests(children: readonly (BlockOutline | TestOutline)[]): TestOutline[] {
  const tests: TestOutline[] = [];
  const waiting = [children];
  for (let nodes = waiting.pop(); nodes; nodes = waiting.pop()) {
    for (const node of nodes) if (node.kind === 'test') tests.push(node);
    for (const node of nodes.toReversed()) if (node.kind === 'block') waiting.push(node.children);
  }
  return tests;
}

/** Whether a block or test failed, or something in it. */
export function isBroken(node: BlockOutline | TestOutline): boolean {
  const waiting = [node];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (each.kind === 'test' ? each.result === 'Failed' : each.failures.length > 0) return true;
    if (each.kind === 'block') waiting.push(...each.children);
  }
  return false;
}

/** A failure's stack as Pester shows it: the line of an assertion, then the functions. */
export function placeText({ assertion, frames }: FailureOutline): string {
  const lines = frames.map(({ name, file, line }) => `at ${name}, ${file}:${line}`);
  const [place] = frames;
  if (place && assertion !== undefined) lines.unshift(`at ${assertion}, ${place.file}:${place.line}`);
  return lines.join('\n');
}

/** Message and stack of a node's failures; several are numbered. */
export function failureTexts({ shouldRun, executed, failures }: Pick<TestOutline, 'shouldRun' | 'executed' | 'failures'>): {
  message: string;
  trace: string;
} {
  const joined = (texts: readonly string[]) => (texts.length > 1 ? texts.map((text, place) => `[${place}] ${text}`) : texts).join('\n');
  const neverRan = 'This test should run but it did not. Most likely a setup in some parent block failed.';
  return {
    message: shouldRun && !executed ? neverRan : joined(failures.map(({ message }) => message)),
    trace: joined(failures.map(placeText)),
  };
}

/** Why a test was skipped or is inconclusive, as Pester says it in reports. */
export const remarkText = ({ remark }: TestOutline): string => (remark === undefined ? '' : `Exception: ${remark}`);
