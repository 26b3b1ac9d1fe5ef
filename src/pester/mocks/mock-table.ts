import { Binding } from '../../runtime/binding/binding.ts';
import { cmdletMetadata } from '../../runtime/binding/cmdlet-metadata.ts';
import { type CommandMetadata, commandMetadata } from '../../runtime/binding/command-metadata.ts';
import type { ArgumentList } from '../../runtime/commands/argument-list.ts';
import { type Command, StandInCommand } from '../../runtime/commands/command.ts';
import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import type { Frame } from '../../runtime/evaluate/frame.ts';
import type { StageContext } from '../../runtime/pipeline/command-processor.ts';
import { makeProcessor } from '../../runtime/pipeline/make-processor.ts';
import type { RunningCommand } from '../../runtime/pipeline/run-pipeline.ts';
import type { Sink, Streams } from '../../runtime/pipeline/sink.ts';
import { Scope } from '../../runtime/scope.ts';
import type { Session } from '../../runtime/session.ts';
import type { SessionState } from '../../runtime/session-state.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import type { InvocationInfo } from '../../runtime/values/invocation-info.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import { Variable } from '../../runtime/variable.ts';
import type { BlockNode, TestNode } from '../blocks/block.ts';
import type { PesterState } from '../pester-state.ts';

/** One `Mock`: what answers, when, and for how long. */
export interface Mock {
  /** Name of the mocked command as it is spelled in its definition. */
  readonly name: string;
  readonly original: Command | undefined;
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

  /** The mocks of a command that hold now, the newest of the innermost first. */
  #active(name: string, moduleName: string | undefined): Mock[] {
    const key = withoutExtension(name);
    const same = (mock: Mock) => withoutExtension(mock.name) === key && mock.moduleName?.toLowerCase() === moduleName?.toLowerCase();
    return this.mocks.filter(same).reverse();
  }

  /** The stand-in for a name, while there is a mock of it. */
  find(name: string): StandInCommand | undefined {
    const { session } = this.#state();
    const moduleName = session.state.module?.name;
    const [mock] = this.#active(name, moduleName);
    if (!mock) return undefined;
    return new StandInCommand(mock.name, mock.original, (args, frame, invocation, out, streams, context) =>
      this.#processor(mock, moduleName, args, frame, invocation, out, streams, context),
    );
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
    let original: RunningCommand | undefined;
    const answer = (input: Value, hasInput: boolean): void => {
      const bound = [...binding.values].map(([parameter, value]): [string, Value] => [parameter.name, value]);
      const call: Omit<MockCall, 'mock'> = {
        name: first.name,
        moduleName,
        bound,
        args: hasInput && !metadata.hasPipelineParameters ? [...binding.unbound, input] : [...binding.unbound],
        metadata: first.metadata,
        place: this.#place(),
      };
      const active = this.#active(first.name, moduleName);
      const chosen = active.find((mock) => mock.filter && this.filterMatches(mock.filter, call, session)) ?? active.find((mock) => !mock.filter);
      this.calls.push({ ...call, mock: chosen });
      if (!chosen) {
        // No filter fits and there is no mock without one: the real command answers.
        original ??= this.#original(first, args, frame, invocation, out, streams, context);
        if (hasInput) original.write(input);
        return;
      }
      chosen.called = true;
      const values = input === undefined ? undefined : [input];
      withParameters(session, chosen.body.state ?? session.state, call, () => {
        session.invokeTo(out, chosen.body, {
          newScope: true,
          streams,
          ...(hasInput ? { dollarUnderbar: input } : {}),
          ...(hasInput && values ? { input: values } : {}),
        });
      });
    };
    return {
      begin() {
        binding.bindCommandLine(args, context.expectsInput);
      },
      write: (value) => {
        if (metadata.hasPipelineParameters) binding.bindPipelineObject(value);
        answer(value, true);
      },
      end: () => {
        if (!context.expectsInput) answer(undefined, false);
        original?.end();
      },
      dispose: () => original?.dispose?.(),
    };
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
  filterMatches(filter: ScriptBlock, call: Omit<MockCall, 'mock'>, session: Session): boolean {
    return withParameters(session, filter.state ?? session.state, call, () => {
      const output = session.invoke(filter, { newScope: true });
      return toBoolean(output.length === 1 ? output[0] : output);
    });
  }
}

/** `ipconfig` and `ipconfig.exe` are the same program. */
function withoutExtension(name: string): string {
  return name.toLowerCase().replace(/\.(exe|cmd|bat|com)$/, '');
}

/** Runs something with the parameters of a call as variables, under their names and aliases. */
function withParameters<Result>(session: Session, state: SessionState, call: Omit<MockCall, 'mock'>, run: () => Result): Result {
  const scope = new Scope(state.currentScope);
  const bound = new Dictionary('System.Management.Automation.PSBoundParametersDictionary');
  for (const [name, value] of call.bound) {
    bound.set(name, value);
    scope.variables.set(name.toLowerCase(), new Variable(name, value));
    for (const alias of call.metadata?.byName.get(name.toLowerCase())?.aliases ?? [])
      scope.variables.set(alias.toLowerCase(), new Variable(alias, value));
  }
  scope.variables.set('psboundparameters', new Variable('PSBoundParameters', bound));
  scope.variables.set('args', new Variable('args', [...call.args]));
  const saved = state.currentScope;
  state.currentScope = scope;
  try {
    return run();
  } finally {
    state.currentScope = saved;
  }
}
