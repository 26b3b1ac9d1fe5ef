import type { CoveredCommand } from '../../pester/coverage/coverage.ts';
import type { PesterDocument, TestDocument } from '../../pester/pester-document.ts';
import type { BlockOutline, DataOutline, FailureOutline, FrameOutline, TestOutline, TestResult } from '../../pester/suite-outline.ts';
import type { SuiteReport } from '../simulated/suite-job.ts';

/** An error record as the driver writes it. */
interface DriverError {
  readonly message: string;
  readonly trace: string;
  readonly text: string;
  readonly id: string;
  readonly type: string;
}

interface DriverNode {
  readonly name: string;
  readonly template: string;
  readonly path: string;
  readonly templatePath: string;
  readonly line: number;
  readonly tags: readonly string[];
  readonly group: string;
  readonly skip: boolean;
  readonly shouldRun: boolean;
  readonly executed: boolean;
  readonly duration: number;
  readonly userDuration: number;
  readonly started: number;
  readonly errors: readonly DriverError[];
  readonly data?: readonly DataOutline[];
  readonly result?: TestResult;
  readonly output?: readonly string[];
  readonly command?: string;
  readonly children?: readonly DriverNode[];
}

/** What the driver writes for one file. */
export interface DriverResult {
  /** Pester itself failed. */
  readonly failure?: string;
  readonly failedBlocks: number;
  readonly failedContainers: number;
  readonly result: string;
  readonly discoveryDuration: number;
  readonly duration: number;
  readonly errors: readonly DriverError[];
  readonly blocks: readonly DriverNode[];
  readonly commands: readonly CoveredCommand[];
}

type FileName = (path: string) => string;

function failureOf({ message, trace, id, type }: DriverError, fileOf: FileName): FailureOutline {
  const frames: FrameOutline[] = [];
  for (const line of trace.split(/\r?\n/)) {
    const [, name, file, number] = /^at (.*), (.*):(\d+)$/.exec(line) ?? [];
    if (name !== undefined && file !== '<No file>') frames.push({ name, file: fileOf(file), line: Number(number) });
  }
  const assertion = id === 'PesterAssertionFailed' && frames.length > 0 ? frames[0].name : undefined;
  return {
    message: message.replaceAll('\r\n', '\n'),
    type,
    ...(assertion === undefined ? {} : { assertion }),
    frames: assertion === undefined ? frames : frames.slice(1),
  };
}

function outlineOf(node: DriverNode, fileOf: FileName): BlockOutline | TestOutline {
  const { errors, group, data, result, output, command, children, ...shared } = node;
  const setsResult = errors.length === 1 && /^PesterTest/.test(errors[0].id);
  const common = {
    ...shared,
    ...(group === '' ? {} : { group }),
    ...(data ? { data } : {}),
    written: [0, 0] as const,
    failures: setsResult ? [] : errors.map((error) => failureOf(error, fileOf)),
  };
  if (result === undefined)
    return { kind: 'block', ...common, command: command ?? '', children: (children ?? []).map((child) => outlineOf(child, fileOf)) };
  return {
    kind: 'test',
    ...common,
    result,
    ...(setsResult ? { remark: errors[0].text } : {}),
    ...(output && output.length > 0 ? { output: output.join('\n') } : {}),
  };
}

/** All tests as Pester lists them: a block's own before those of the blocks in it. */
function* testsOf(nodes: readonly DriverNode[]): Generator<DriverNode> {
  for (const node of nodes) if (node.result !== undefined) yield node;
  for (const node of nodes) if (node.result === undefined) yield* testsOf(node.children ?? []);
}

function* errorsOf(nodes: readonly DriverNode[]): Generator<DriverError> {
  for (const node of nodes) {
    if (node.result !== undefined) continue;
    yield* node.errors;
    yield* errorsOf(node.children ?? []);
  }
}

/** The report of a file, in the form that the simulated engine gives. */
export function reportOf(file: string, result: DriverResult, stdout: string, fileOf: FileName): SuiteReport {
  const tests: TestDocument[] = [...testsOf(result.blocks)].map((test) => ({
    name: test.path,
    result: test.result!,
    error: test.errors.map(({ text }) => text.replaceAll('\r\n', '\n')),
    errorId: test.errors.map(({ id }) => id),
    duration: test.duration,
    // The clock of a real machine is the real one.
    simulatedDuration: test.duration,
    file,
    line: test.line,
  }));
  const count = (wanted: TestResult) => tests.filter((test) => test.result === wanted).length;
  const document: PesterDocument = {
    schemaVersion: 1,
    total: tests.length,
    passed: count('Passed'),
    failed: count('Failed'),
    skipped: count('Skipped'),
    notRun: count('NotRun'),
    inconclusive: count('Inconclusive'),
    failedBlocks: result.failedBlocks,
    failedContainers: result.failedContainers,
    result: result.result === 'Passed' ? 'Passed' : 'Failed',
    tests,
  };
  const children = result.blocks.map((block) => outlineOf(block, fileOf));
  return {
    file,
    stdout,
    stderr: '',
    document,
    errors: [...result.errors, ...errorsOf(result.blocks)].map(({ text }) => text),
    outline: {
      failures: result.errors.map((error) => failureOf(error, fileOf)),
      discoveryFailed: result.errors.length > 0,
      discoveryDuration: result.discoveryDuration,
      duration: result.duration,
      children,
    },
  };
}
