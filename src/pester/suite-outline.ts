import { LineTable } from '../base/span.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { ErrorRecord, ExceptionObject } from '../runtime/values/errors.ts';
import type { ScriptSource } from '../runtime/values/invocation-info.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';
import { type BlockNode, pathOf, type TestNode, type TestResult } from './blocks/block.ts';
import type { ContainerResult } from './pester-run.ts';

export type { TestResult };

/** A line of a stack: a function, and where in which file. */
export interface FrameOutline {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Why something failed, ready to be printed. */
export interface FailureOutline {
  /** As Pester prints it: the message, with the exception's short name in front unless an assertion failed. */
  readonly message: string;
  /** The whole name of the exception's type. */
  readonly type?: string;
  /** The text of the failing line, where an assertion failed. */
  readonly assertion?: string;
  /** Where, innermost first. */
  readonly frames: readonly FrameOutline[];
}

/** A value of -ForEach by its key; texts are told from others, since reports quote them. */
export interface DataOutline {
  readonly name: string;
  readonly text: string;
  readonly kind: 'text' | 'null' | 'other';
}

interface NodeOutline {
  /** Expanded as far as the run came; `template` is the name as written. */
  readonly name: string;
  readonly template: string;
  readonly path: string;
  /** The names as written, joined with `.`. */
  readonly templatePath: string;
  readonly line: number;
  readonly tags: readonly string[];
  /** The -ForEach or -TestCases from which it was made: nodes of one have it in common. */
  readonly group?: string;
  readonly data?: readonly DataOutline[];
  readonly skip: boolean;
  /** Whether filters let it run. */
  readonly shouldRun: boolean;
  readonly executed: boolean;
  /** Seconds; `userDuration` is what the author's own script blocks took of them, `started` counts from the start of the file's run. */
  readonly duration: number;
  readonly userDuration: number;
  readonly started: number;
  /** How many characters of the file's output were written before it began, and when it had ended. */
  readonly written: readonly [from: number, to: number];
  readonly failures: readonly FailureOutline[];
}

export interface TestOutline extends NodeOutline {
  readonly kind: 'test';
  readonly result: TestResult;
  /** `is skipped, because …`, of Set-ItResult. */
  readonly remark?: string;
  /** What the test wrote to the pipeline, as text. */
  readonly output?: string;
}

export interface BlockOutline extends NodeOutline {
  readonly kind: 'block';
  /** Describe or Context. */
  readonly command: string;
  readonly children: readonly (BlockOutline | TestOutline)[];
}

/** A file's blocks and tests as a tree, for printers and reports. */
export interface SuiteOutline {
  readonly failures: readonly FailureOutline[];
  /** Failures of discovery: the file's blocks may be missing. */
  readonly discoveryFailed: boolean;
  /** Seconds. */
  readonly discoveryDuration: number;
  readonly duration: number;
  readonly children: readonly (BlockOutline | TestOutline)[];
}

type FileName = (path: string) => string;

/** The message of an exception and of those in it, the innermost first, each with its type. */
function exceptionText(exception: ExceptionObject): string {
  const lines: string[] = [];
  for (let current: ExceptionObject | undefined = exception; current; current = current.innerException) {
    const { typeName, message } = current;
    lines.unshift(`${typeName.slice(typeName.lastIndexOf('.') + 1)}: ${withoutEmptyLines(message)}`);
  }
  return lines.join('\n');
}

const withoutEmptyLines = (text: string) =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .join('\n');

const lineTables = new WeakMap<ScriptSource, LineTable>();

function tableOf(source: ScriptSource): LineTable {
  let table = lineTables.get(source);
  if (!table) lineTables.set(source, (table = new LineTable(source.text)));
  return table;
}

function failureOf(record: ErrorRecord, fileOf: FileName): FailureOutline {
  const isAssertion = record.fullyQualifiedErrorId === 'PesterAssertionFailed';
  const extent = record.invocationInfo?.extent;
  const table = isAssertion && extent ? tableOf(extent.source) : undefined;
  const frames = record.scriptStackTrace
    .split('\n')
    .map((line) => /^at (.*), (.*): line (\d+)$/.exec(line))
    .filter((match) => match !== null && match[2] !== '<No file>')
    .map((match) => ({ name: match![1], file: fileOf(match![2]), line: Number(match![3]) }));
  return {
    message: isAssertion ? withoutEmptyLines(record.exception.message) : exceptionText(record.exception),
    type: record.exception.typeName,
    ...(table && extent ? { assertion: table.lineText(table.at(extent.start).line).trim() } : {}),
    frames,
  };
}

/** A value as text; members that only a session could compute are left out. */
function textOf(value: Value): string {
  try {
    return toText(value);
  } catch {
    return '';
  }
}

function dataOf(data: Value): DataOutline[] | undefined {
  const dictionary = unwrap(data);
  if (!(dictionary instanceof Dictionary)) return undefined;
  return dictionary.entries().map(([key, value]) => {
    const name = toText(key);
    if (value === null || value === undefined) return { name, text: '', kind: 'null' };
    const plain = unwrap(value);
    return typeof plain === 'string' ? { name, text: plain, kind: 'text' } : { name, text: textOf(value), kind: 'other' };
  });
}

function outlineOf(node: BlockNode | TestNode, fileOf: FileName, began: number): BlockOutline | TestOutline {
  const data = node.hasData ? dataOf(node.data) : undefined;
  const templatePath = pathOf(node).join('.');
  const setsResult = node.kind === 'test' && node.errors.length === 1 && /^PesterTest/.test(node.errors[0].fullyQualifiedErrorId);
  const shared = {
    name: node.expandedName,
    template: node.name,
    path: node.expandedPath,
    templatePath,
    line: node.line,
    tags: node.tags,
    ...(node.hasData ? { group: `${node.line}:${node.name}` } : {}),
    ...(data ? { data } : {}),
    skip: node.skip,
    shouldRun: node.shouldRun,
    executed: node.executed,
    duration: node.duration / 1000,
    userDuration: node.userDuration / 1000,
    started: node.started === 0 ? 0 : (node.started - began) / 1000,
    written: node.written,
    failures: setsResult ? [] : node.errors.map((record) => failureOf(record, fileOf)),
  };
  if (node.kind === 'block') {
    return { kind: 'block', command: node.command, ...shared, children: node.children.map((child) => outlineOf(child, fileOf, began)) };
  }
  return {
    kind: 'test',
    ...shared,
    result: node.result,
    ...(setsResult ? { remark: node.errors[0].text } : {}),
    ...(node.output.length > 0 ? { output: node.output.map(textOf).join('\n') } : {}),
  };
}

/** A syntax error names its file in its message. */
function namingFile(failure: FailureOutline, path: string, fileOf: FileName): FailureOutline {
  return { ...failure, message: failure.message.replaceAll(`${path}:`, `${fileOf(path)}:`) };
}

/** The outline of a file that ran. */
export function suiteOutline({ path, root, errors, discovered }: ContainerResult, fileOf: FileName): SuiteOutline {
  return {
    failures: errors.map((record) => namingFile(failureOf(record, fileOf), path, fileOf)),
    discoveryFailed: errors.some((error) => !root.errors.includes(error)),
    discoveryDuration: discovered / 1000,
    duration: root.duration / 1000,
    children: root.children.map((child) => outlineOf(child, fileOf, root.started)),
  };
}
