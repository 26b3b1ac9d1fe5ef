import type { ErrorRecord } from '../../runtime/values/errors.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';

/** How a test ended, in Pester's words. */
export type TestResult = 'Passed' | 'Failed' | 'Skipped' | 'Inconclusive' | 'NotRun';

/** What Describe, Context and It have in common. */
interface Node {
  /** As written, `<template>` included. */
  readonly name: string;
  expandedName: string;
  /** The names from the outermost block to the node, joined with `.`; expanded as far as the run came. */
  expandedPath: string;
  readonly tags: readonly string[];
  skip: boolean;
  /** Chosen by a filter itself or through a block around it; the opposite by -ExcludeTag. */
  included: boolean;
  excluded: boolean;
  /** The element of -ForEach or -TestCases that the node stands for; undefined without one. */
  readonly data: Value;
  readonly hasData: boolean;
  readonly scriptBlock: ScriptBlock;
  readonly line: number;
  /** Whether filters let it run; skipped ones do too. */
  shouldRun: boolean;
  executed: boolean;
  errors: ErrorRecord[];
  /** Virtual and real milliseconds. */
  simulatedDuration: number;
  duration: number;
  /** Real milliseconds that the node's own script blocks took: setup, teardown, the test. */
  userDuration: number;
  /** When it began, on the clock that `duration` is measured with. */
  started: number;
  /** How many characters the console had received when it began and when it ended. */
  written: readonly [from: number, to: number];
  /** Tests made from one It share this, so that setup counts know the first and last of them. */
  readonly id: number;
}

export interface TestNode extends Node {
  readonly kind: 'test';
  readonly parent: BlockNode;
  result: TestResult;
  skipReason: string | undefined;
  /** What the test wrote. */
  output: Value[];
}

export interface BlockNode extends Node {
  readonly kind: 'block';
  readonly parent: BlockNode | undefined;
  /** Describe or Context; the root of a file has no command. */
  readonly command: string;
  /** Blocks and tests in the order of the file. */
  readonly children: (BlockNode | TestNode)[];
  beforeAll: ScriptBlock | undefined;
  afterAll: ScriptBlock | undefined;
  beforeEach: ScriptBlock | undefined;
  afterEach: ScriptBlock | undefined;
  /** Of the root alone: the script's own parameters and their values. */
  parameters: Map<string, Value> | undefined;
  /** Own failure (BeforeAll, AfterAll), not that of a test in it. */
  failed: boolean;
}

/** The names from the outermost block to the node, as written. */
export function pathOf(node: BlockNode | TestNode): string[] {
  const path: string[] = [];
  for (let current: BlockNode | TestNode | undefined = node; current?.parent; current = current.parent) path.unshift(current.name);
  return path;
}

/** All tests below a block as Pester lists them: a block's own before those of the blocks in it. */
export function* testsOf(block: BlockNode): Generator<TestNode> {
  for (const child of block.children) if (child.kind === 'test') yield child;
  for (const child of block.children) if (child.kind === 'block') yield* testsOf(child);
}

/** All blocks below a block in their order, itself first. */
export function* blocksOf(block: BlockNode): Generator<BlockNode> {
  yield block;
  for (const child of block.children) if (child.kind === 'block') yield* blocksOf(child);
}
