import { LineTable } from '../../base/span.ts';
import type { CmdletHost } from '../../runtime/commands/cmdlet-host.ts';
import type { BoundParameters, ParameterDefinition } from '../../runtime/commands/parameter.ts';
import { enumerate } from '../../runtime/convert/enumerate.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { nullSink } from '../../runtime/pipeline/sink.ts';
import { Scope } from '../../runtime/scope.ts';
import type { Session } from '../../runtime/session.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import type { ScriptSource } from '../../runtime/values/invocation-info.ts';
import { unwrap } from '../../runtime/values/members.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import { Variable } from '../../runtime/variable.ts';
import { pesterError } from '../pester-error.ts';
import { type PesterState, pesterState } from '../pester-state.ts';
import type { BlockNode, TestNode } from './block.ts';
import { newBlock, newTest } from './discovery.ts';

export const blockParameters = {
  Name: { type: 'string', position: 0, mandatory: true },
  Tag: { type: 'string[]', aliases: ['Tags'] },
  Fixture: { type: 'scriptblock', position: 1 },
  Skip: { type: 'switch' },
  ForEach: { type: 'object' },
} as const satisfies Record<string, ParameterDefinition>;

export const testParameters = {
  Name: { type: 'string', position: 0, mandatory: true },
  Test: { type: 'scriptblock', position: 1 },
  ForEach: { type: 'object[]', aliases: ['TestCases'], validate: { allowNull: true, allowEmptyCollection: true } },
  Tag: { type: 'string[]' },
  Pending: { type: 'switch', sets: ['Pending'] },
  Skip: { type: 'switch', sets: ['Skip'] },
} as const satisfies Record<string, ParameterDefinition>;

/** The state of a run, in which blocks and tests have a meaning. */
export function discovering(host: CmdletHost): PesterState {
  const state = pesterState(host.session);
  if (state && state.phase !== 'idle' && state.currentBlock) return state;
  throw pesterError('Pester can run only saved files interactively. Please save your file to a disk.');
}

/** Adds a node to its block; one that a test makes while it runs is listed by its own name and never runs. */
function add(state: PesterState, node: BlockNode | TestNode): void {
  const { parent } = node;
  parent!.children.push(node);
  if (state.phase !== 'run') return;
  node.shouldRun = false;
  node.expandedPath = node.name;
}

/** The lines of a file, found once for all its tests. */
const lineTables = new WeakMap<ScriptSource, LineTable>();

function lineOf(host: CmdletHost): number {
  const { extent } = host.invocation;
  if (!extent) return 1;
  let table = lineTables.get(extent.source);
  if (!table) {
    table = new LineTable(extent.source.text);
    lineTables.set(extent.source, table);
  }
  return table.at(extent.start).line;
}

/** One entry for each element of -ForEach, none for an empty one; one without data where it was not given. */
function dataOf(host: CmdletHost, parameter: string, value: Value): ({ value: Value } | undefined)[] {
  if (!host.isBound(parameter)) return [undefined];
  const elements = value === null || value === undefined ? [] : [...(enumerate(value) ?? [value])];
  // `$null` among the elements gives a test, but no data.
  return elements.map((each) => (each === null || each === undefined ? undefined : { value: each }));
}

/** What the script's own parameters are when its first block is made: the run of the file sees them too. */
function keepParameters(root: BlockNode, host: CmdletHost): void {
  if (root.parameters) return;
  root.parameters = new Map();
  for (const { name } of root.scriptBlock.compiled.parameters) {
    const variable = host.session.globalState.currentScope.find(name.variablePath.toLowerCase());
    root.parameters.set(name.variablePath, variable?.value ?? null);
  }
}

/** Describe and Context: makes the block, once for each element of -ForEach, and discovers its body. */
export function addBlock(command: string, parameters: BoundParameters<typeof blockParameters>, host: CmdletHost): void {
  const { Fixture, Name = '', Tag, Skip } = parameters;
  if (!Fixture) {
    if (Name.includes('\n'))
      throw pesterError('Test fixture name has multiple lines and no test fixture is provided. (Have you provided a name for the test group?)');
    throw pesterError('No test fixture is provided. (Have you put the open curly brace on the next line?)');
  }
  const state = discovering(host);
  if (!state.currentBlock!.parent) keepParameters(state.currentBlock!, host);
  for (const data of dataOf(host, 'ForEach', parameters.ForEach)) {
    const parent = state.currentBlock!;
    const block = newBlock(parent, command, {
      name: Name,
      scriptBlock: Fixture,
      tags: Tag ?? [],
      skip: Skip,
      line: lineOf(host),
      ...(data ? { data } : {}),
    });
    add(state, block);
    state.currentBlock = block;
    const own = Fixture.state ?? host.session.globalState;
    const saved = own.currentScope;
    const scope = new Scope(saved);
    if (data) setDataVariables(scope, data.value, host.session);
    own.currentScope = scope;
    try {
      host.session.invokeTo(nullSink, Fixture, { newScope: false });
    } finally {
      own.currentScope = saved;
      state.currentBlock = parent;
    }
  }
}

/** `$_`, and a variable for each key of a dictionary. */
export function setDataVariables(scope: Scope, data: Value, session: Session): void {
  scope.variables.set('_', new Variable('_', data));
  const dictionary = unwrap(data);
  if (!(dictionary instanceof Dictionary)) return;
  for (const [key, value] of dictionary.entries()) {
    const name = toText(key, session);
    scope.variables.set(name.toLowerCase(), new Variable(name, value));
  }
}

/** It: notes the test, once for each test case. */
export function addTest(parameters: BoundParameters<typeof testParameters>, host: CmdletHost): void {
  const { Test, Name = '', Tag, Skip, Pending } = parameters;
  if (!Test) {
    if (Name.includes('\n')) throw pesterError('Test name has multiple lines and no test scriptblock is provided. Did you provide the test name?');
    throw pesterError('No test scriptblock is provided. Did you put the opening curly brace on the next line?');
  }
  const state = discovering(host);
  const parent = state.currentBlock!;
  for (const data of dataOf(host, 'ForEach', parameters.ForEach)) {
    if (!parent.parent) throw pesterError('Test cannot be directly in the root.');
    add(
      state,
      newTest(parent, { name: Name, scriptBlock: Test, tags: Tag ?? [], skip: Skip || Pending, line: lineOf(host), ...(data ? { data } : {}) }),
    );
  }
}

/** BeforeAll and its kin: the last one of a block counts; while tests run they do nothing. */
export function addSetup(kind: 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach', scriptBlock: ScriptBlock, host: CmdletHost): void {
  if (pesterState(host.session)?.phase === 'run') return;
  discovering(host).currentBlock![kind] = scriptBlock;
}
