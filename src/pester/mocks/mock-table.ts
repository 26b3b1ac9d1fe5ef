import { Binding } from '../../runtime/binding/binding.ts';
import { cmdletMetadata } from '../../runtime/binding/cmdlet-metadata.ts';
import { type CommandMetadata, commandMetadata } from '../../runtime/binding/command-metadata.ts';
import type { Argument, ArgumentList } from '../../runtime/commands/argument-list.ts';
import { type Command, StandInCommand } from '../../runtime/commands/command.ts';
import { nameBehindAlias } from '../../runtime/commands/resolve-command.ts';
import { convertTo } from '../../runtime/convert/convert-to.ts';
import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { LoopControl } from '../../runtime/evaluate/completion.ts';
import type { Frame } from '../../runtime/evaluate/frame.ts';
import type { StageContext } from '../../runtime/pipeline/command-processor.ts';
import { CommandRuntime } from '../../runtime/pipeline/command-runtime.ts';
import { commonOptions } from '../../runtime/pipeline/common-options.ts';
import { setPreferences } from '../../runtime/pipeline/function-processor.ts';
import { makeProcessor } from '../../runtime/pipeline/make-processor.ts';
import type { RunningCommand } from '../../runtime/pipeline/run-pipeline.ts';
import type { Sink, Streams } from '../../runtime/pipeline/sink.ts';
import { Scope } from '../../runtime/scope.ts';
import type { Session } from '../../runtime/session.ts';
import type { SessionState } from '../../runtime/session-state.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { TerminatingError } from '../../runtime/values/errors.ts';
import { InvocationInfo } from '../../runtime/values/invocation-info.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';
import { ScriptCmdlet } from '../../runtime/values/script-cmdlet.ts';
import { SwitchValue } from '../../runtime/values/switch-value.ts';
import type { Value } from '../../runtime/values/value.ts';
import { Variable } from '../../runtime/variable.ts';
import type { BlockNode, TestNode } from '../blocks/block.ts';
import type { PesterState } from '../pester-state.ts';
import { runScriptBlock } from '../run-script-block.ts';

/** One `Mock`: what answers, when, and for how long. */
export interface Mock {
  /** Name of the mocked command as it is spelled in its definition. */
  readonly name: string;
  readonly original: Command | undefined;
  /** Name of the function that Pester makes for it: errors of binding bear it, and Get-Command finds an alias of it. */
  readonly functionName: string;
  /** Module whose calls it takes; undefined: those of scripts. */
  readonly moduleName: string | undefined;
  readonly body: ScriptBlock;
  readonly filter: ScriptBlock | undefined;
  readonly verifiable: boolean;
  /** The block or test in which it holds. */
  readonly owner: BlockNode | TestNode;
  readonly metadata: CommandMetadata | undefined;
  called: boolean;
}

/** One call of a mocked command. */
export interface MockCall {
  readonly name: string;
  readonly moduleName: string | undefined;
  readonly bound: readonly [name: string, value: Value][];
  readonly args: readonly Value[];
  readonly metadata: CommandMetadata | undefined;
  /** Where it was made: the test, or the block whose setup ran. */
  readonly place: BlockNode | TestNode;
  readonly mock: Mock | undefined;
}

/** A call before it is known which mock answers it. */
export type MockedCall = Omit<MockCall, 'mock'>;

/** The metadata by which calls of a command are bound; undefined for programs, whose arguments are `$args`. */
export function metadataOf(command: Command | undefined, session: Session): CommandMetadata | undefined {
  if (command?.kind === 'Cmdlet') return cmdletMetadata(command.definition);
  if (command?.kind === 'Function') return { ...command.scriptBlock.compiled.metadata(session), name: command.name, errorSuffix: command.name };
  return undefined;
}

const simpleMetadata = (name: string): CommandMetadata =>
  commandMetadata(
    {
      name,
      errorSuffix: name,
      parameters: [],
      defaultSet: undefined,
      isSimple: true,
      isScript: true,
      supportsShouldProcess: false,
      confirmImpact: 'Medium',
    },
    [],
  );

const advancedMetadata = commandMetadata({ ...simpleMetadata(''), isSimple: false }, []);

/** The mocks of a run and the calls that they took. */
export class MockTable {
  readonly #state: () => PesterState;
  readonly mocks: Mock[] = [];
  readonly calls: MockCall[] = [];

  constructor(state: () => PesterState) {
    this.#state = state;
  }

  add(mock: Mock): void {
    this.mocks.push(mock);
  }

  /** Forgets the mocks of a block or test that has ended. */
  leave(owner: BlockNode | TestNode): void {
    for (let index = this.mocks.length - 1; index >= 0; index--) if (this.mocks[index].owner === owner) this.mocks.splice(index, 1);
  }

  /** Whether a -ParameterFilter is being looked at: a failing Should in it always ends it. */
  get isFiltering(): boolean {
    return this.#filtering > 0;
  }
  #filtering = 0;

  /** The mocks of a command that hold now for calls from a module or from scripts, the newest of the innermost first. */
  #active(name: string, moduleName: string | undefined): Mock[] {
    const key = withoutExtension(name);
    return this.mocks.filter((mock) => isCalled(mock, key) && sameName(mock.moduleName, moduleName)).reverse();
  }

  /** The mock that answers: the first whose filter fits, else the newest without one; a module falls back to that of the scripts. */
  #choose(call: MockedCall, session: Session): Mock | undefined {
    const active = this.#active(call.name, call.moduleName);
    const isDefault = (mock: Mock) => mock.filter === undefined;
    return (
      active.find((mock) => mock.filter && this.filterMatches(mock.filter, call, session)) ??
      active.find(isDefault) ??
      (call.moduleName === undefined ? undefined : this.#active(call.name, undefined).find(isDefault))
    );
  }

  /** A mock of a command that holds already. */
  holding(name: string, moduleName: string | undefined): Mock | undefined {
    return this.#active(name, moduleName)[0];
  }

  /** The mocked command that a name means in a module or in scripts, an alias followed. */
  named(name: string, moduleName: string | undefined): string | undefined {
    return this.#active(nameBehindAlias(this.#state().session, name), moduleName)[0]?.name;
  }

  /** The stand-in for a name, while there is a mock of it. */
  find(name: string): StandInCommand | undefined {
    if (this.mocks.length === 0) return undefined;
    const { session } = this.#state();
    const moduleName = session.state.module?.name;
    const mock = this.#active(name, moduleName)[0] ?? this.#qualified(name, moduleName);
    if (!mock) return undefined;
    return new StandInCommand(mock.name, mock.original, mock.functionName, (args, frame, invocation, out, streams, context) =>
      this.#processor(mock, moduleName, args, frame, invocation, out, streams, context),
    );
  }

  /** `Microsoft.PowerShell.Utility\Get-Date` means the mocked command as well. */
  #qualified(name: string, moduleName: string | undefined): Mock | undefined {
    const [, module, command] = /^([\w.-]+)\\([^\\]+)$/.exec(name) ?? [];
    const mock = command === undefined ? undefined : this.#active(command, moduleName)[0];
    return sameName(moduleOf(mock?.original), module) ? mock : undefined;
  }

  #processor(
    first: Mock,
    moduleName: string | undefined,
    args: ArgumentList,
    frame: Frame,
    invocation: InvocationInfo,
    out: Sink,
    streams: Streams,
    context: StageContext,
  ): RunningCommand {
    const { session } = frame;
    const metadata = first.metadata ?? simpleMetadata(first.name);
    const binding = new Binding(metadata, session);
    let runtime: CommandRuntime | undefined;
    let original: RunningCommand | undefined;
    const answer = (input: Value, hasInput: boolean): void => {
      const bound = [...binding.values]
        .filter(([parameter]) => !parameter.isCommon)
        .map(([parameter, value]): [string, Value] => [parameter.name, value]);
      const call: MockedCall = {
        name: first.name,
        moduleName,
        bound,
        args: [...binding.unbound],
        metadata: first.metadata,
        place: this.#place(),
      };
      // The mocking function's own scope lies around its filter and body: parameters that were not given are empty in it.
      withUnboundParameters(call, session, () => {
        if (runtime) setPreferences(session.state.currentScope, runtime.options, session);
        const chosen = this.#choose(call, session);
        if (!chosen) {
          // No filter fits and there is no mock without one: the real command answers.
          original ??= this.#original(first, args, frame, invocation, out, streams, context);
          if (hasInput) original.write(input);
          return;
        }
        this.calls.push({ ...call, moduleName: chosen.moduleName, mock: chosen });
        chosen.called = true;
        this.#runBody(chosen.body, call, session, runtime?.out ?? out, runtime?.innerStreams ?? streams, hasInput ? { value: input } : undefined);
      });
    };
    return {
      begin() {
        binding.bindCommandLine(args, context.expectsInput);
        // As the function that Pester makes, a mock of anything but a simple function has the common parameters.
        if (!metadata.isSimple) runtime = new CommandRuntime(frame, binding, commonOptions(binding, session, frame.scope), invocation, out, streams);
      },
      write: (value) => {
        if (metadata.hasPipelineParameters) binding.bindPipelineObject(value);
        answer(value, true);
      },
      end: () => {
        if (!context.expectsInput) answer(undefined, false);
        original?.end();
      },
      failed: () => runtime?.failed ?? false,
      dispose: () => {
        original?.dispose?.();
        runtime?.dispose();
      },
    };
  }

  /** The body gets what was given as variables, and as arguments. */
  #runBody(body: ScriptBlock, call: MockedCall, session: Session, out: Sink, streams: Streams, input: { value: Value } | undefined): void {
    const state = body.state ?? session.state;
    withParameters(state, call, false, (scope) => {
      // The body runs in an advanced script block of Pester's, which has no parameter sets.
      const plain = new CommandRuntime(
        session.frameFor(out, streams),
        new Binding(advancedMetadata, session),
        {},
        new InvocationInfo(),
        out,
        streams,
      );
      scope.variables.set('pscmdlet', new Variable('PSCmdlet', new ScriptCmdlet(plain, false)));
      const named = call.bound.map(
        ([name, value]): Argument => ({ kind: 'parameter', name, text: `-${name}:`, value, hasValue: true, fromSplatting: true }),
      );
      const positional = call.args.map((value): Argument => ({ kind: 'value', value }));
      // A body without CmdletBinding finds what it does not declare in `$args`.
      const args = [...named, ...positional];
      try {
        runScriptBlock(session, body, args, out, { streams, ...(input ? { input } : {}) });
      } catch (thrown) {
        // Pester chooses a mock inside a switch, which is what `break` and `continue` of its body end.
        if (!(thrown instanceof LoopControl) || thrown.label) throw thrown;
      }
    });
  }

  #original(
    mock: Mock,
    args: ArgumentList,
    frame: Frame,
    invocation: InvocationInfo,
    out: Sink,
    streams: Streams,
    context: StageContext,
  ): RunningCommand {
    const processor = makeProcessor(mock.original!, args, frame, invocation, out, streams, context);
    processor.begin();
    return processor;
  }

  #place(): BlockNode | TestNode {
    const { currentTest, currentBlock } = this.#state();
    return currentTest ?? currentBlock!;
  }

  /** Whether a -ParameterFilter holds for a call: its parameters are variables in it. */
  filterMatches(filter: ScriptBlock, call: MockedCall, session: Session): boolean {
    this.#filtering++;
    try {
      return withParameters(filter.state ?? session.state, call, true, () => {
        const output = session.invoke(filter, { newScope: true, args: [...call.args] });
        return toBoolean(output.length === 1 ? output[0] : output);
      });
    } finally {
      this.#filtering--;
    }
  }
}

const sameName = (left: string | undefined, right: string | undefined) => left?.toLowerCase() === right?.toLowerCase();

/** Whether a mock takes calls of a name; the aliases of a command that is not simulated are no one else's. */
function isCalled({ name, original, functionName }: Mock, key: string): boolean {
  if (withoutExtension(name) === key || functionName.toLowerCase() === key) return true;
  return original?.kind === 'Cmdlet' && (original.definition.aliases?.some((alias) => alias.toLowerCase() === key) ?? false);
}

function moduleOf(command: Command | undefined): string | undefined {
  if (command?.kind === 'Cmdlet') return command.definition.module;
  return command?.kind === 'Function' ? command.module?.name : undefined;
}

/** `ipconfig` and `ipconfig.exe` are the same program. */
function withoutExtension(name: string): string {
  return name.toLowerCase().replace(/\.(exe|cmd|bat|com)$/, '');
}

/** Runs something in a new scope of a state. */
function inNewScope<Result>(state: SessionState, run: (scope: Scope) => Result): Result {
  const saved = state.currentScope;
  state.currentScope = new Scope(saved);
  try {
    return run(state.currentScope);
  } finally {
    state.currentScope = saved;
  }
}

/** Runs something in the scope of the mocking function, where parameters that were not given have their type's empty value. */
function withUnboundParameters(call: MockedCall, session: Session, run: () => void): void {
  inNewScope(session.state, (scope) => {
    for (const { name, type, isSwitch, isCommon } of call.metadata?.parameters ?? []) {
      if (isCommon) continue;
      const kind = type?.definition.kind;
      const value = isSwitch
        ? new SwitchValue(false)
        : type?.fullName === 'System.String'
          ? ''
          : kind === 'struct' || kind === 'enum'
            ? emptyValue(type!, session)
            : null;
      scope.variables.set(name.toLowerCase(), new Variable(name, value));
    }
    for (const [name, value] of call.bound) scope.variables.set(name.toLowerCase(), new Variable(name, value));
    run();
  });
}

function emptyValue(type: TypeValue, session: Session): Value {
  try {
    return convertTo(null, type, session);
  } catch (thrown) {
    // Null cannot be made into some structs; PowerShell leaves such a parameter without a value.
    if (thrown instanceof TerminatingError) return null;
    throw thrown;
  }
}

/** Runs something with what was given to a call as variables; a filter sees a parameter under its aliases, too. */
function withParameters<Result>(state: SessionState, call: MockedCall, aliases: boolean, run: (scope: Scope) => Result): Result {
  return inNewScope(state, (scope) => {
    const bound = new Dictionary('System.Collections.Hashtable');
    const define = (name: string, value: Value) => {
      bound.set(name, value);
      scope.variables.set(name.toLowerCase(), new Variable(name, value));
    };
    for (const [name, value] of call.bound) {
      define(name, value);
      if (aliases) for (const alias of call.metadata?.byName.get(name.toLowerCase())?.aliases ?? []) define(alias, value);
    }
    scope.variables.set('pesterboundparameters', new Variable('PesterBoundParameters', bound));
    return run(scope);
  });
}
