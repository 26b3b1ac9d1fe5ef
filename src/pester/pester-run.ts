import type { Endpoint } from '../endpoint/endpoint.ts';
import type { ArgumentList } from '../runtime/commands/argument-list.ts';
import type { CmdletDefinition } from '../runtime/commands/cmdlet.ts';
import { CmdletCommand } from '../runtime/commands/command.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { CompiledScriptBlock } from '../runtime/evaluate/compiled-script-block.ts';
import { ExitSignal, LoopControl } from '../runtime/evaluate/completion.ts';
import { asTerminatingError } from '../runtime/evaluate/locate-error.ts';
import { parseErrorRecord } from '../runtime/parse-error-record.ts';
import { functionProcessor } from '../runtime/pipeline/function-processor.ts';
import { nullSink } from '../runtime/pipeline/sink.ts';
import { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { ErrorRecord } from '../runtime/values/errors.ts';
import { InvocationInfo, type ScriptSource } from '../runtime/values/invocation-info.ts';
import { unwrap } from '../runtime/values/members.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';
import { Variable } from '../runtime/variable.ts';
import { parse } from '../syntax/parser/parse.ts';
import { setDataVariables } from './blocks/add-block.ts';
import { type BlockNode, type TestNode, testsOf } from './blocks/block.ts';
import { chooseTests, type TestFilter } from './blocks/choose-tests.ts';
import { newBlock } from './blocks/discovery.ts';
import { expandName } from './blocks/expand-name.ts';
import commands from './commands/index.generated.ts';
import { MockTable } from './mocks/mock-table.ts';
import { pesterError } from './pester-error.ts';
import { type PesterState, setPesterState } from './pester-state.ts';
import { dotSource, withNewScope } from './run-in-scope.ts';
import { builtInAssertions, shouldCommand } from './should.ts';
import { clearTestDrive, createTestDrive, removeTestDrive, testDriveContent } from './test-drive.ts';

export interface SuiteFile {
  /** Path on the simulated machine. */
  path: string;
  text: string;
}

export interface PesterOptions extends TestFilter {
  /** What runs no more after a failure: the rest of its block, or of its file. */
  skipRemainingOnFailure?: 'None' | 'Block' | 'Container';
  /** Real milliseconds; injected, since nothing in the engine reads the clock. */
  now?: () => number;
}

/** What came of one file. */
export interface ContainerResult {
  path: string;
  root: BlockNode;
  /** Errors of the file itself: a syntax error, a throw during discovery, a failure of its own setup. */
  errors: ErrorRecord[];
  /** Why the file did not come to its end: `NotSimulated`, a limit. Its tests have the results that they had by then. */
  ended?: unknown;
}

/** Runs the suites of files in a session: discovery of a file, then its run (https://pester.dev/docs/usage/discovery-and-run). */
export function runPesterFile(session: Session, endpoint: Endpoint, file: SuiteFile, options: PesterOptions = {}): ContainerResult {
  return new PesterRun(session, endpoint, options).runFile(file);
}

class PesterRun {
  readonly #session: Session;
  readonly #state: PesterState;
  readonly #options: PesterOptions;

  constructor(session: Session, endpoint: Endpoint, options: PesterOptions) {
    this.#session = session;
    this.#options = options;
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
    };
    setPesterState(this.#state);
    for (const definition of [...(commands as unknown as readonly CmdletDefinition[]), shouldCommand()]) {
      session.cmdlets.set(definition.name.toLowerCase(), new CmdletCommand(definition));
    }
    session.standIns = mocks;
  }

  runFile(file: SuiteFile): ContainerResult {
    const source: ScriptSource = { path: file.path, text: file.text };
    const { ast, errors } = parse(file.text);
    const block = CompiledScriptBlock.of(ast, source);
    const root = newBlock(undefined, 'Container', {
      name: file.path,
      scriptBlock: new ScriptBlock(block, this.#session.globalState),
      tags: [],
      skip: false,
      line: 1,
    });
    const result: ContainerResult = { path: file.path, root, errors: [] };
    if (errors.length) {
      result.errors.push(parseErrorRecord(errors, source));
      return result;
    }
    const saved = { depth: this.#session.callDepth, stack: this.#session.callStack.length };
    try {
      this.#state.phase = 'discovery';
      this.#state.currentBlock = root;
      this.#catching(result.errors, () => this.#discover(block, source));
      this.#state.phase = 'idle';
      // What was found before an error still runs.
      chooseTests(root, this.#options);
      if (root.shouldRun) this.#run(root);
      result.errors.push(...root.errors);
      for (const test of testsOf(root)) if (test.shouldRun && !test.executed) test.result = 'Failed';
    } catch (thrown) {
      if (thrown instanceof ExitInSuite) result.errors.push(pesterError(thrown.message, 'ExitInTest').record);
      else result.ended = thrown;
    } finally {
      this.#session.callDepth = saved.depth;
      this.#session.callStack.length = saved.stack;
    }
    return result;
  }

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
      } else if (thrown instanceof ExitSignal) throw new ExitInSuite(thrown.code);
      else if (!(thrown instanceof LoopControl)) throw thrown;
      return false;
    } finally {
      session.propagateErrors = saved.propagate;
      session.callDepth = saved.depth;
      session.callStack.length = saved.stack;
    }
  }

  #discover(block: CompiledScriptBlock, source: ScriptSource): void {
    const session = this.#session;
    const caller = session.frameFor(nullSink, session.rootStreams);
    const invocation = new InvocationInfo();
    invocation.commandName = source.path;
    invocation.scriptName = source.path;
    const name = source.path?.slice(Math.max(source.path.lastIndexOf('/'), source.path.lastIndexOf('\\')) + 1) ?? '';
    const processor = functionProcessor(
      { block, state: session.globalState, name, isScriptFile: true },
      [],
      caller,
      invocation,
      nullSink,
      session.rootStreams,
      {
        expectsInput: false,
        position: 1,
        length: 1,
      },
    );
    processor.begin();
    processor.end();
  }

  #run(root: BlockNode): void {
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
    for (const [name, value] of root.parameters ?? []) scope.variables.set(name.toLowerCase(), new Variable(name, value));
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
      removeTestDrive(session, drive);
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
        if (block.beforeAll && !block.skip) dotSource(session, block.beforeAll);
        if (block.parent) {
          block.expandedName = expandName(session, block.name);
          block.expandedPath = block.parent.parent ? `${block.parent.expandedPath}.${block.expandedName}` : block.expandedName;
        }
        for (const child of block.children) {
          if (child.kind === 'test') this.#runTest(child);
          else this.#runBlock(child);
        }
      });
      const { afterAll } = block;
      if (afterAll && !block.skip) this.#catching(block.errors, () => void dotSource(session, afterAll));
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
    if (!test.shouldRun || this.#isStopped(test)) return;
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
          for (const { beforeEach } of blocks) if (beforeEach) dotSource(session, beforeEach, args);
          test.expandedName = expandName(session, test.name);
          test.expandedPath = `${parent.expandedPath}.${test.expandedName}`;
          test.output = dotSource(session, test.scriptBlock, args);
        });
        for (const { afterEach } of blocks.reverse()) if (afterEach) this.#catching(test.errors, () => void dotSource(session, afterEach, args));
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

  readonly #stopped = new Set<BlockNode>();

  /** Run.SkipRemainingOnFailure: what a failure leaves out (https://pester.dev/docs/usage/configuration). */
  #noteFailure(test: TestNode): void {
    const { skipRemainingOnFailure = 'None' } = this.#options;
    if (skipRemainingOnFailure === 'None') return;
    let block = test.parent;
    if (skipRemainingOnFailure !== 'Block') while (block.parent) block = block.parent;
    this.#stopped.add(block);
  }

  #isStopped(test: TestNode): boolean {
    if (this.#stopped.size === 0) return false;
    for (let block: BlockNode | undefined = test.parent; block; block = block.parent) {
      if (!this.#stopped.has(block)) continue;
      test.executed = true;
      test.result = 'Skipped';
      test.expandedPath = `${test.parent.expandedPath}.${test.name}`;
      return true;
    }
    return false;
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

  #clock(): { real: number; virtual: number } {
    return { real: this.#options.now?.() ?? 0, virtual: this.#state.endpoint.clock.now };
  }

  #measure(node: BlockNode | TestNode, started: { real: number; virtual: number }): void {
    const ended = this.#clock();
    node.duration = ended.real - started.real;
    node.simulatedDuration = ended.virtual - started.virtual;
  }
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
