import type { ErrorRecord } from '../../runtime/values/errors.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import type { BlockNode, TestNode } from './block.ts';

let nextId = 0;

export interface NodeOptions {
  name: string;
  scriptBlock: ScriptBlock;
  tags: readonly string[];
  skip: boolean;
  line: number;
  data?: { value: Value };
}

/** A block without children yet. */
export function newBlock(parent: BlockNode | undefined, command: string, options: NodeOptions): BlockNode {
  return {
    kind: 'block',
    parent,
    command,
    ...nodeOf(parent, options),
    children: [],
    beforeAll: undefined,
    afterAll: undefined,
    beforeEach: undefined,
    afterEach: undefined,
    parameters: undefined,
    failed: false,
  };
}

export function newTest(parent: BlockNode, options: NodeOptions): TestNode {
  return { kind: 'test', parent, ...nodeOf(parent, options), result: 'NotRun', skipReason: undefined, output: [] };
}

function nodeOf(parent: BlockNode | undefined, options: NodeOptions) {
  return {
    name: options.name,
    expandedName: options.name,
    expandedPath: parent?.parent ? `${parent.expandedPath}.${options.name}` : options.name,
    tags: options.tags,
    skip: options.skip,
    included: false,
    excluded: false,
    data: options.data?.value,
    hasData: options.data !== undefined,
    scriptBlock: options.scriptBlock,
    line: options.line,
    shouldRun: true,
    executed: false,
    errors: [] as ErrorRecord[],
    simulatedDuration: 0,
    duration: 0,
    userDuration: 0,
    started: 0,
    written: [0, 0] as const,
    id: nextId++,
  };
}
