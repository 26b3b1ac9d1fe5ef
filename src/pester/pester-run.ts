import { NotSimulated } from '../base/not-simulated.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import { type ArgumentList, namedArguments } from '../runtime/commands/argument-list.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { CompiledScriptBlock } from '../runtime/evaluate/compiled-script-block.ts';
import { ExitSignal, LoopControl } from '../runtime/evaluate/completion.ts';
import { asTerminatingError } from '../runtime/evaluate/locate-error.ts';
import { parseErrorRecord } from '../runtime/parse-error-record.ts';
import { functionProcessor } from '../runtime/pipeline/function-processor.ts';
import { nullSink } from '../runtime/pipeline/sink.ts';
import { leafOf } from '../runtime/providers/path-syntax.ts';
import { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { type ErrorRecord, errorRecord, runtimeError, type TerminatingError } from '../runtime/values/errors.ts';
import { InvocationInfo, type ScriptSource } from '../runtime/values/invocation-info.ts';
import { unwrap } from '../runtime/values/members.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';
import { Variable } from '../runtime/variable.ts';
import { parse } from '../syntax/parser/parse.ts';
import { setDataVariables } from './blocks/add-block.ts';
import { type BlockNode, blocksOf, type TestNode, testsOf } from './blocks/block.ts';
import { chooseTests, type TestFilter } from './blocks/choose-tests.ts';
import { newBlock } from './blocks/discovery.ts';
import { expandName } from './blocks/expand-name.ts';
import { registerConfigurationTypes } from './configuration/configuration.ts';
import { MockTable } from './mocks/mock-table.ts';
import { pesterError } from './pester-error.ts';
import { addPesterCommands } from './pester-module.ts';
import { type PesterState, pesterState, setPesterState } from './pester-state.ts';
import { dotSource, withNewScope } from './run-in-scope.ts';
import { builtInAssertions } from './should.ts';
import { randomNumbers, shuffled } from './shuffled.ts';
import { clearTestDrive, createTestDrive, removeTestDrive, testDriveContent } from './test-drive.ts';

export interface SuiteFile {
  /** Path on the simulated machine. */
  path: string;
  text: string;
}

export interface PesterOptions extends TestFilter {
  /** Runs blocks and tests in an order that this number gives; the results keep the file's order. */
  shuffle?: number | undefined;
  /** What is skipped after a failure: the rest of its block, of its file, or of the run. */
  skipRemainingOnFailure?: 'None' | 'Block' | 'Container' | 'Run' | undefined;
  /** Discovery only: no test runs. */
  skipRun?: boolean;
  /** Should.ErrorAction is Continue: a test goes on after a failing Should. */
  shouldContinue?: boolean;
  /** Real milliseconds; injected, since nothing in the engine reads the clock. */
  now?: () => number;
  /** How many characters the console has received. */
  written?: () => number;
}

/** What came of one file. */
export interface ContainerResult {
  path: string;
  root: BlockNode;
  /** Errors of the file itself: a syntax error, a throw during discovery, a failure of its own setup. */
  errors: ErrorRecord[];
  /** What is not simulated and was asked for: the test, or the setup, in which it was failed by it. */
  gaps: NotSimulated[];
  /** Real milliseconds of its discovery. */
  discovered: number;
  /** Why the file did not come to its end: a limit. Its tests have the results that they had by then. */
  ended?: unknown;
}

/** A script block that is run in place of a file (New-PesterContainer -ScriptBlock). */
export interface BlockSource {
  readonly name: string;
  readonly scriptBlock: ScriptBlock;
}

/** Values of a container's parameters, by name (New-PesterContainer -Data). */
export type ContainerData = readonly (readonly [name: string, value: Value])[];

/** Runs the suites of files in a session: discovery of a file, then its run (https://pester.dev/docs/usage/discovery-and-run). */
export function runPesterFile(session: Session, endpoint: Endpoint, file: SuiteFile, options: PesterOptions = {}): ContainerResult {
  return new PesterRun(session, endpoint, options).run(file, []);
}

/** Runs containers from inside a script, a test even: what runs around them is as it was afterwards. */
export function runContainers(
  session: Session,
  containers: readonly { readonly source: SuiteFile | BlockSource; readonly data: ContainerData }[],
  options: PesterOptions,
): ContainerResult[] {
  const outer = { state: pesterState(session), standIns: session.standIns, should: session.cmdlets.get('should') };
  const run = new PesterRun(session, session.endpoint, options);
  try {
    return containers.map(({ source, data }) => {
      const result = run.run(source, data);
      // What ends the run inside ends the run around it as well.
      if (result.ended !== undefined) throw result.ended;
      // A script that looks at the failed tests of a run must not take a gap for one of them.
      if (result.gaps.length > 0) throw result.gaps[0];
      return result;
    });
  } finally {
    session.standIns = outer.standIns;
    if (outer.state) setPesterState(outer.state);
    if (outer.should) session.cmdlets.set('should', outer.should);
  }
}

class PesterRun {
  readonly #session: Session;
  readonly #state: PesterState;
  readonly #options: PesterOptions;
  /** The drive of a run around this one. */
  readonly #outerDrive: string | undefined;

  constructor(session: Session, endpoint: Endpoint, options: PesterOptions) {
    this.#session = session;
    this.#options = options;
    this.#outerDrive = pesterState(session)?.testDrive;
    const mocks = new MockTable(() => this.#state);
    this.#state = {
      session,
      endpoint,
      phase: 'idle',
      currentBlock: undefined,
      currentTest: undefined,
      mocks,
      containerScope: undefined,
      testDrive: undefined,
      assertions: [...builtInAssertions],
      shouldContinue: options.shouldContinue ?? false,
    };
    setPesterState(this.#state);
    registerConfigurationTypes();
    addPesterCommands(session);
    session.standIns = mocks;
  }

  run(container: SuiteFile | BlockSource, data: ContainerData): ContainerResult {
    const session = this.#session;
    const name = 'scriptBlock' in container ? container.name : container.path;
    const source: ScriptSource = 'scriptBlock' in container ? container.scriptBlock.compiled.source : { path: container.path, text: container.text };
    const began = this.#clock().real;
    const parsed = 'scriptBlock' in container ? undefined : parse(container.text, session.edition);
    const scriptBlock =
      'scriptBlock' in container ? container.scriptBlock : new ScriptBlock(CompiledScriptBlock.of(parsed!.ast, source), session.globalState);
    const root = newBlock(undefined, 'Container', { name, scriptBlock, tags: [], skip: false, line: 1 });
    const result: ContainerResult = { path: name, root, errors: [], gaps: [], discovered: 0 };
    this.#gaps = result.gaps;
    if (parsed && parsed.errors.length > 0) {
      result.errors.push(parseErrorRecord(parsed.errors, source));
      result.discovered = this.#clock().real - began;
      return result;
    }
    const saved = { depth: session.callDepth, stack: session.callStack.length };
    try {
      this.#state.phase = 'discovery';
      this.#state.currentBlock = root;
      this.#catching(result.errors, () => {
        if (parsed) session.checkRequirements(parsed.ast.requirements, leafOf(name));
        this.#discover(scriptBlock, name, data);
      });
      result.discovered = this.#clock().real - began;
      this.#state.phase = 'idle';
      // What was found before an error still runs.
      chooseTests(root, this.#options);
      if (this.#lastFailure) {
        root.skip = true;
        this.#skipRemaining(this.#lastFailure, root);
      }
      if (root.shouldRun && !this.#options.skipRun) {
        this.#run(root, data);
        for (const test of testsOf(root)) if (test.shouldRun && !test.executed) test.result = 'Failed';
      }
      result.errors.push(...root.errors);
    } catch (thrown) {
      if (thrown instanceof ExitInSuite) result.errors.push(pesterError(thrown.message, 'ExitInTest').record);
      else result.ended = thrown;
    } finally {
      session.callDepth = saved.depth;
      session.callStack.length = saved.stack;
      this.#state.phase = 'idle';
    }
    return result;
  }

  #gaps: NotSimulated[] = [];

  /** Runs something; a terminating error goes to the list. `break` and `continue` outside of a loop end it without one. */
  #catching(errors: ErrorRecord[], run: () => void): boolean {
    const session = this.#session;
    const saved = { propagate: session.propagateErrors, depth: session.callDepth, stack: session.callStack.length };
    session.propagateErrors = true;
    try {
      run();
      return true;
    } catch (thrown) {
      const error = asTerminatingError(thrown);
      if (error) {
        session.rememberError(error.record);
        errors.push(error.record);
      } else if (thrown instanceof NotSimulated) {
        this.#gaps.push(thrown);
        errors.push(pesterError(thrown.message, 'NotSimulated').record);
      } else if (thrown instanceof ExitSignal) throw new ExitInSuite(thrown.code);
      else if (!(thrown instanceof LoopControl)) throw thrown;
      return false;
    } finally {
      session.propagateErrors = saved.propagate;
      session.callDepth = saved.depth;
      session.callStack.length = saved.stack;
    }
  }

  #discover(scriptBlock: ScriptBlock, path: string, data: ContainerData): void {
    const session = this.#session;
    const caller = session.frameFor(nullSink, session.rootStreams);
    const invocation = new InvocationInfo();
    invocation.commandName = path;
    invocation.scriptName = path;
    const name = leafOf(path);
    const callee = { block: scriptBlock.compiled, state: scriptBlock.state ?? session.globalState, name, isScriptFile: true };
    const stage = { expectsInput: false, position: 1, length: 1 };
    const processor = functionProcessor(callee, namedArguments(Object.fromEntries(data)), caller, invocation, nullSink, session.rootStreams, stage);
    processor.begin();
    processor.end();
  }

  #run(root: BlockNode, data: ContainerData): void {
    const session = this.#session;
    const { globalState } = session;
    this.#state.phase = 'run';
    if (root.beforeEach) root.errors.push(pesterError('Each test setup is not supported in root (directly in the block container).').record);
    else if (root.afterEach) root.errors.push(pesterError('Each test Teardown is not supported in root (directly in the block container).').record);
    if (root.errors.length > 0) return;
    const saved = globalState.currentScope;
    const scope = new Scope(globalState.globalScope, true);
    this.#state.containerScope = scope;
    const { path } = root.scriptBlock.compiled.source;
    if (path !== undefined) {
      scope.variables.set('psscriptroot', new Variable('PSScriptRoot', session.parentPath(path)));
      scope.variables.set('pscommandpath', new Variable('PSCommandPath', path));
    }
    for (const [name, value] of [...(root.parameters ?? []), ...data]) scope.variables.set(name.toLowerCase(), new Variable(name, value));
    const drive = createTestDrive(session);
    this.#state.testDrive = drive;
    scope.variables.set('testdrive', new Variable('TestDrive', drive));
    // A `$_` of Pester's own shows through where a test has no data.
    scope.variables.set('_', new Variable('_', new Dictionary()));
    globalState.currentScope = scope;
    try {
      this.#runBlock(root);
    } finally {
      globalState.currentScope = saved;
      removeTestDrive(session, drive, this.#outerDrive);
      this.#state.phase = 'idle';
    }
  }

  #runBlock(block: BlockNode): void {
    if (!block.shouldRun) return;
    const session = this.#session;
    const state = this.#state;
    const outer = state.currentBlock;
    state.currentBlock = block;
    block.executed = true;
    if (block.parent?.parent) block.expandedPath = `${block.parent.expandedPath}.${block.name}`;
    const started = this.#clock();
    const files = block.parent ? testDriveContent(session, state.testDrive!) : undefined;
    withNewScope(session, block.scriptBlock.state ?? session.globalState, (scope) => {
      if (block.hasData) setDataVariables(scope, block.data, session);
      const errors: ErrorRecord[] = [];
      this.#catching(errors, () => {
        if (block.beforeAll && !block.skip) this.#dotSource(block, block.beforeAll);
        if (block.parent) {
          block.expandedName = expandName(session, block.name);
          block.expandedPath = block.parent.parent ? `${block.parent.expandedPath}.${block.expandedName}` : block.expandedName;
        }
        const count = block.children.length;
        for (const child of this.#inOrder([...block.children])) {
          if (child.kind === 'test') this.#runTest(child);
          else this.#runBlock(child);
          // A block or test made by one that runs: .NET's enumerator of the block's tests goes no further.
          if (block.children.length !== count) throw modified();
        }
      });
      const { afterAll } = block;
      if (afterAll && !block.skip) this.#catching(block.errors, () => void this.#dotSource(block, afterAll));
      // Pester meets the error of the setup when teardown is over.
      block.errors.push(...errors);
    });
    block.failed = block.errors.length > 0;
    if (files) clearTestDrive(session, state.testDrive!, files);
    this.#measure(block, started);
    state.mocks.leave(block);
    state.currentBlock = outer;
  }

  #runTest(test: TestNode): void {
    if (!test.shouldRun) return;
    test.executed = true;
    const { parent } = test;
    test.expandedPath = `${parent.expandedPath}.${test.name}`;
    if (test.skip) {
      test.result = 'Skipped';
      return;
    }
    const session = this.#session;
    const state = this.#state;
    state.currentTest = test;
    const started = this.#clock();
    const blocks: BlockNode[] = [];
    for (let block: BlockNode | undefined = parent; block; block = block.parent) blocks.unshift(block);
    const args = this.#arguments(test);
    try {
      withNewScope(session, test.scriptBlock.state ?? session.globalState, (scope) => {
        if (test.hasData) setDataVariables(scope, test.data, session);
        this.#catching(test.errors, () => {
          for (const { beforeEach } of blocks) if (beforeEach) this.#dotSource(test, beforeEach, args);
          test.expandedName = expandName(session, test.name);
          test.expandedPath = `${parent.expandedPath}.${test.expandedName}`;
          test.output = this.#dotSource(test, test.scriptBlock, args);
        });
        for (const { afterEach } of blocks.reverse()) if (afterEach) this.#catching(test.errors, () => void this.#dotSource(test, afterEach, args));
      });
      test.result = resultOf(test);
    } catch (thrown) {
      // The run ends here; the test is the one in which it did.
      test.result = 'Failed';
      throw thrown;
    } finally {
      this.#measure(test, started);
      state.currentTest = undefined;
      state.mocks.leave(test);
    }
    if (test.result === 'Failed') this.#noteFailure(test);
  }

  #random: (() => number) | undefined;

  /** The children of a block in the order in which they run. */
  #inOrder(children: BlockNode['children']): BlockNode['children'] {
    const { shuffle } = this.#options;
    if (shuffle === undefined) return children;
    this.#random ??= randomNumbers(shuffle);
    return shuffled(children, this.#random);
  }

  /** The test after whose failure the run has nothing but skipped tests. */
  #lastFailure: TestNode | undefined;

  /** Run.SkipRemainingOnFailure: what a failure leaves out (https://pester.dev/docs/usage/configuration). */
  #noteFailure(test: TestNode): void {
    const { skipRemainingOnFailure = 'None' } = this.#options;
    if (skipRemainingOnFailure === 'None') return;
    let block = test.parent;
    if (skipRemainingOnFailure !== 'Block') while (block.parent) block = block.parent;
    if (skipRemainingOnFailure === 'Run') this.#lastFailure = test;
    this.#skipRemaining(test, block);
  }

  /** What has not run yet in a block is skipped, its setup too. */
  #skipRemaining(failed: TestNode, block: BlockNode): void {
    const message = `Skipped due to previous failure at '${failed.expandedPath}' and Run.SkipRemainingOnFailure set to '${this.#options.skipRemainingOnFailure}'`;
    for (const each of blocksOf(block)) if (each.shouldRun && !each.executed) each.skip = true;
    for (const test of testsOf(block)) {
      if (!test.shouldRun || test.skip || test.executed) continue;
      test.skip = true;
      test.errors.push(errorRecord({ id: 'PesterTestSkipped', message, category: 'InvalidResult', exception: 'System.Exception' }));
    }
  }

  /** A test and its setup get the data by parameter too, and beside it one of Pester's own. */
  #arguments(test: TestNode): ArgumentList {
    const data = unwrap(test.data);
    const entries: [Value, Value][] = data instanceof Dictionary ? data.entries().map(([key, value]) => [key, value]) : [];
    return [['____Pester', null] as [Value, Value], ...entries].map(([key, value]) => {
      const name = toText(key, this.#session);
      return { kind: 'parameter', name, text: `-${name}:`, value, hasValue: true, fromSplatting: true };
    });
  }

  /** Runs a script block of the author's for a node, whose time it counts to. */
  #dotSource(node: BlockNode | TestNode, block: ScriptBlock, args: ArgumentList = []): Value[] {
    const { now } = this.#options;
    if (!now) return dotSource(this.#session, block, args);
    const started = now();
    try {
      return dotSource(this.#session, block, args);
    } finally {
      node.userDuration += now() - started;
    }
  }

  #clock(): Moment {
    return { real: this.#options.now?.() ?? 0, virtual: this.#state.endpoint.clock.now, written: this.#options.written?.() ?? 0 };
  }

  #measure(node: BlockNode | TestNode, started: Moment): void {
    const ended = this.#clock();
    node.started = started.real;
    node.written = [started.written, ended.written];
    node.duration = ended.real - started.real;
    node.simulatedDuration = ended.virtual - started.virtual;
  }
}

/** Where the clocks and the console stand. */
interface Moment {
  readonly real: number;
  readonly virtual: number;
  readonly written: number;
}

function modified(): TerminatingError {
  const exception = 'System.InvalidOperationException';
  return runtimeError(exception, 'Collection was modified; enumeration operation may not execute.', { category: 'OperationStopped', exception });
}

/** `exit` in a test itself: it ends the file's run, where in Pester it would end the whole run. */
class ExitInSuite {
  readonly message: string;
  constructor(code: number) {
    this.message = `A test called 'exit ${code}' itself. Call the script under test with '&', so that only the script ends.`;
  }
}

/** Set-ItResult ends a test by an error of its own, which counts where it is the only one. */
function resultOf(test: TestNode): TestNode['result'] {
  if (test.errors.length === 0) return 'Passed';
  switch (test.errors.length === 1 && test.errors[0].fullyQualifiedErrorId) {
    case 'PesterTestSkipped':
    case 'PesterTestPending':
      return 'Skipped';
    case 'PesterTestInconclusive':
      return 'Inconclusive';
    default:
      return 'Failed';
  }
}
