import type { Endpoint } from '../endpoint/endpoint.ts';
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
import { type ErrorRecord, errorRecord } from '../runtime/values/errors.ts';
import { InvocationInfo, type ScriptSource } from '../runtime/values/invocation-info.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import { Variable } from '../runtime/variable.ts';
import { parse } from '../syntax/parser/parse.ts';
import { type BlockNode, blocksOf, type TestNode, testsOf } from './blocks/block.ts';
import { newBlock } from './blocks/discovery.ts';
import { expandName } from './blocks/expand-name.ts';
import commands from './commands/index.generated.ts';
import { MockTable } from './mocks/mock-table.ts';
import { type PesterState, setPesterState } from './pester-state.ts';
import { runInScope, withScope } from './run-in-scope.ts';
import { shouldCommand } from './should.ts';
import { createTestDrive, removeTestDrive } from './test-drive.ts';

export interface SuiteFile {
  /** Path on the simulated machine. */
  path: string;
  text: string;
}

export interface PesterOptions {
  /** Only tests with one of these tags, here or on a block around them. */
  tags?: readonly string[];
  excludeTags?: readonly string[];
  /** Wildcards over the path of names, joined with `.`. */
  fullNames?: readonly string[];
  /** Real milliseconds; injected, since nothing in the engine reads the clock. */
  now?: () => number;
}

/** What came of one file. */
export interface ContainerResult {
  path: string;
  root: BlockNode;
  /** Errors of the file itself: a syntax error, a throw during discovery. */
  errors: ErrorRecord[];
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
    this.#state.phase = 'discovery';
    this.#state.currentBlock = root;
    this.#catching(result.errors, () => this.#discover(block, source));
    this.#state.phase = 'idle';
    if (result.errors.length) return result;
    this.#filter(root);
    this.#run(root, result);
    return result;
  }

  /** Runs something; a terminating error goes to the list. Ends a file on `exit`. */
  #catching(errors: ErrorRecord[], run: () => void): boolean {
    const session = this.#session;
    const saved = { propagate: session.propagateErrors, state: session.state, depth: session.callDepth, stack: session.callStack.length };
    session.propagateErrors = true;
    try {
      run();
      return true;
    } catch (thrown) {
      const error = asTerminatingError(thrown);
      if (error) {
        session.rememberError(error.record);
        errors.push(error.record);
      } else if (thrown instanceof ExitSignal) {
        errors.push(
          errorRecord({
            id: 'ExitInTest',
            message: `The test called 'exit ${thrown.code}' itself. Call the script under test with '&', so that only the script ends.`,
            category: 'InvalidOperation',
          }),
        );
      } else if (!(thrown instanceof LoopControl)) throw thrown;
      return false;
    } finally {
      session.propagateErrors = saved.propagate;
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

  /** Decides which tests run: tags and names choose, -Skip is looked at later. */
  #filter(root: BlockNode): void {
    const { tags, excludeTags, fullNames } = this.#options;
    for (const test of testsOf(root)) {
      const own: string[] = [];
      for (let node: BlockNode | TestNode | undefined = test; node; node = node.parent) own.push(...node.tags);
      const fits = (patterns: readonly string[]) => patterns.some((pattern) => own.some((tag) => wildcard(pattern).test(tag)));
      const names: string[] = [];
      for (let node: BlockNode | TestNode | undefined = test; node?.parent; node = node.parent) names.unshift(node.name);
      test.shouldRun =
        (!tags?.length || fits(tags)) &&
        !(excludeTags?.length && fits(excludeTags)) &&
        (!fullNames?.length || fullNames.some((pattern) => wildcard(pattern).test(names.join('.'))));
    }
    for (const block of blocksOf(root)) block.shouldRun = [...testsOf(block)].some((test) => test.shouldRun);
  }

  #run(root: BlockNode, result: ContainerResult): void {
    const session = this.#session;
    this.#state.phase = 'run';
    const scope = new Scope(session.globalState.globalScope, true);
    this.#state.containerScope = scope;
    const { path } = root.scriptBlock.compiled.source;
    if (path !== undefined) {
      scope.variables.set('psscriptroot', new Variable('PSScriptRoot', session.parentPath(path)));
      scope.variables.set('pscommandpath', new Variable('PSCommandPath', path));
    }
    const drive = createTestDrive(session);
    this.#state.testDrive = drive;
    scope.variables.set('testdrive', new Variable('TestDrive', drive));
    try {
      this.#runBlock(root, scope);
    } finally {
      removeTestDrive(session, drive);
      this.#state.phase = 'idle';
    }
    result.errors.push(...root.errors);
  }

  #setData(scope: Scope, node: BlockNode | TestNode): void {
    if (!node.hasData) return;
    const { data } = node;
    scope.variables.set('_', new Variable('_', data));
    if (!(data instanceof Dictionary)) return;
    for (const [key, value] of data.entries()) {
      const name = toText(key, this.#session);
      scope.variables.set(name.toLowerCase(), new Variable(name, value));
    }
  }

  #runBlock(block: BlockNode, parent: Scope): void {
    if (!block.shouldRun) return;
    const session = this.#session;
    const state = this.#state;
    const outer = state.currentBlock;
    const scope = block.parent ? new Scope(parent) : parent;
    state.currentBlock = block;
    this.#setData(scope, block);
    if (block.parent) block.expandedName = withScope(session, scope, () => expandName(session, block.name, block.hasData));
    const skipped = [...testsOf(block)].filter((test) => test.shouldRun).every((test) => isSkipped(test));
    const started = this.#clock();
    let ready = true;
    if (block.beforeAll && !skipped) ready = this.#catching(block.errors, () => void runInScope(session, scope, block.beforeAll!));
    if (!ready) {
      block.failed = true;
      for (const test of testsOf(block)) if (test.shouldRun) this.#failWithBlock(test, scope);
    } else {
      for (const child of block.children) {
        if (child.kind === 'test') this.#runTest(child, scope);
        else this.#runBlock(child, scope);
      }
    }
    if (block.afterAll && !skipped) {
      const finished = this.#catching(block.errors, () => void runInScope(session, scope, block.afterAll!));
      if (!finished) block.failed = true;
    }
    this.#measure(block, started);
    state.mocks.leave(block);
    state.currentBlock = outer;
  }

  /** Setup of the block failed: its tests fail without an error of their own. */
  #failWithBlock(test: TestNode, scope: Scope): void {
    test.expandedName = withScope(this.#session, scope, () => expandName(this.#session, test.name, test.hasData));
    test.result = 'Failed';
  }

  #runTest(test: TestNode, parent: Scope): void {
    if (!test.shouldRun) return;
    const session = this.#session;
    const state = this.#state;
    const scope = new Scope(parent);
    this.#setData(scope, test);
    test.expandedName = withScope(session, scope, () => expandName(session, test.name, test.hasData));
    if (isSkipped(test)) {
      test.result = 'Skipped';
      return;
    }
    state.currentTest = test;
    const started = this.#clock();
    const blocks: BlockNode[] = [];
    for (let block: BlockNode | undefined = test.parent; block; block = block.parent) blocks.unshift(block);
    this.#catching(test.errors, () => {
      for (const block of blocks) if (block.beforeEach) runInScope(session, scope, block.beforeEach);
      test.output = runInScope(session, scope, test.scriptBlock, this.#arguments(test));
    });
    for (const block of blocks.reverse()) {
      const { afterEach } = block;
      if (afterEach) this.#catching(test.errors, () => void runInScope(session, scope, afterEach));
    }
    this.#measure(test, started);
    state.currentTest = undefined;
    state.mocks.leave(test);
    test.result = resultOf(test);
  }

  /** A test with a `param` block gets the data by parameter too. */
  #arguments(test: TestNode) {
    if (!(test.data instanceof Dictionary) || test.scriptBlock.compiled.parameters.length === 0) return [];
    const known = new Set(test.scriptBlock.compiled.parameters.map((parameter) => parameter.name.variablePath.toLowerCase()));
    return test.data
      .entries()
      .map(([key, value]) => ({
        kind: 'parameter' as const,
        name: toText(key, this.#session),
        text: `-${toText(key, this.#session)}:`,
        value,
        hasValue: true,
      }))
      .filter(({ name }) => known.has(name.toLowerCase()));
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

function isSkipped(test: TestNode): boolean {
  for (let node: BlockNode | TestNode | undefined = test; node; node = node.parent) if (node.skip) return true;
  return false;
}

/** Set-ItResult ends a test by an error of its own. */
function resultOf(test: TestNode): TestNode['result'] {
  if (test.errors.length === 0) return 'Passed';
  const [first] = test.errors;
  switch (first.fullyQualifiedErrorId) {
    case 'PesterTestSkipped':
    case 'PesterTestPending':
      return 'Skipped';
    case 'PesterTestInconclusive':
      return 'Inconclusive';
    default:
      return 'Failed';
  }
}

function wildcard(pattern: string): RegExp {
  const source = [...pattern]
    .map((character) => (character === '*' ? '.*' : character === '?' ? '.' : character.replace(/[.+^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`, 'is');
}
