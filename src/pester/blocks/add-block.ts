import { LineTable } from '../../base/span.ts';
import type { CmdletHost } from '../../runtime/commands/cmdlet-host.ts';
import type { BoundParameters, ParameterDefinition } from '../../runtime/commands/parameter.ts';
import { enumerate } from '../../runtime/convert/enumerate.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { nullSink } from '../../runtime/pipeline/sink.ts';
import { Scope } from '../../runtime/scope.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import { Variable } from '../../runtime/variable.ts';
import { pesterError } from '../pester-error.ts';
import { type PesterState, pesterState } from '../pester-state.ts';
import { newBlock, newTest } from './discovery.ts';

export const blockParameters = {
  Name: { type: 'string', position: 0, mandatory: true },
  Tag: { type: 'string[]', aliases: ['Tags'] },
  Fixture: { type: 'scriptblock', position: 1, validate: { notNull: true } },
  Skip: { type: 'switch' },
  AllowNullOrEmptyForEach: { type: 'switch' },
  ForEach: { type: 'object' },
} as const satisfies Record<string, ParameterDefinition>;

export const testParameters = {
  Name: { type: 'string', position: 0, mandatory: true },
  Test: { type: 'scriptblock', position: 1 },
  TestCases: { type: 'object', aliases: ['ForEach'] },
  Tag: { type: 'string[]', aliases: ['Tags'] },
  Pending: { type: 'switch' },
  Skip: { type: 'switch' },
  AllowNullOrEmptyForEach: { type: 'switch' },
} as const satisfies Record<string, ParameterDefinition>;

/** The state of a run that discovers; the commands of blocks have no meaning outside it. */
export function discovering(host: CmdletHost, command: string): PesterState {
  const state = pesterState(host.session);
  if (state?.phase === 'discovery' && state.currentBlock) return state;
  if (state?.phase === 'run') throw pesterError(`${command} is not allowed during the run: blocks and tests are made while the file is discovered.`);
  throw pesterError(`${command} needs a test file that Invoke-Pester runs.`);
}

function lineOf(host: CmdletHost): number {
  const extent = host.invocation.extent;
  return extent ? new LineTable(extent.source.text).at(extent.start).line : 1;
}

/** One entry for each element of -ForEach, none for an empty one; one without data where it was not given. */
function dataOf(host: CmdletHost, parameter: string, value: Value): ({ value: Value } | undefined)[] {
  if (!host.isBound(parameter)) return [undefined];
  const elements = value === null || value === undefined ? [] : value instanceof Dictionary ? [value] : [...(enumerate(value) ?? [value])];
  return elements.map((each) => ({ value: each }));
}

/** Describe and Context: makes the block, once for each element of -ForEach, and discovers its body. */
export function addBlock(command: string, parameters: BoundParameters<typeof blockParameters>, host: CmdletHost): void {
  const state = discovering(host, command);
  const { Fixture, Name = '', Tag, Skip } = parameters;
  if (!Fixture) throw pesterError(`No test fixture is provided. (Have you put the open curly brace on the next line?)`);
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
    parent.children.push(block);
    state.currentBlock = block;
    const { globalState } = host.session;
    const scope = new Scope(globalState.currentScope);
    if (data) setDataVariables(scope, data.value, host);
    const saved = globalState.currentScope;
    globalState.currentScope = scope;
    try {
      host.session.invokeTo(nullSink, Fixture, { newScope: false });
    } finally {
      globalState.currentScope = saved;
      state.currentBlock = parent;
    }
  }
}

function setDataVariables(scope: Scope, data: Value, host: CmdletHost): void {
  scope.variables.set('_', new Variable('_', data));
  if (!(data instanceof Dictionary)) return;
  for (const [key, value] of data.entries()) {
    const name = toText(key, host.session);
    scope.variables.set(name.toLowerCase(), new Variable(name, value));
  }
}

/** It: notes the test, once for each test case. */
export function addTest(parameters: BoundParameters<typeof testParameters>, host: CmdletHost): void {
  const state = discovering(host, 'It');
  const { Test, Name = '', Tag, Skip, Pending } = parameters;
  const parent = state.currentBlock!;
  if (!parent.parent) throw pesterError('It: test must be inside a Describe or Context block.');
  if (!Test) throw pesterError('No test script block is provided. (Have you put the open curly brace on the next line?)');
  for (const data of dataOf(host, 'TestCases', parameters.TestCases)) {
    parent.children.push(
      newTest(parent, { name: Name, scriptBlock: Test, tags: Tag ?? [], skip: Skip || Pending, line: lineOf(host), ...(data ? { data } : {}) }),
    );
  }
}

/** BeforeAll and its kin: each block has one of each. */
export function addSetup(kind: 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach', scriptBlock: ScriptBlock, host: CmdletHost): void {
  const name = kind[0].toUpperCase() + kind.slice(1);
  const block = discovering(host, name).currentBlock!;
  if (block[kind]) throw pesterError(`${name} is already defined in this block.`);
  block[kind] = scriptBlock;
}
