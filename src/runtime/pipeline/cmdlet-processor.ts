import { bindLocated } from '../binding/bind-located.ts';
import { Binding } from '../binding/binding.ts';
import { cmdletMetadata } from '../binding/cmdlet-metadata.ts';
import type { ParameterMetadata } from '../binding/command-metadata.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import type { CmdletCommand } from '../commands/command.ts';
import type { Frame } from '../evaluate/frame.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';
import type { CommandProcessor, StageContext } from './command-processor.ts';
import { CommandRuntime } from './command-runtime.ts';
import { commonOptions } from './common-options.ts';
import { bindInput } from './input-not-bound.ts';
import type { Sink, Streams } from './sink.ts';

/** Runs a cmdlet in a pipeline: binds, then calls its begin, process and end. */
export function cmdletProcessor(
  command: CmdletCommand,
  args: ArgumentList,
  frame: Frame,
  invocation: InvocationInfo,
  out: Sink,
  streams: Streams,
  stage: StageContext,
): CommandProcessor & { runtime: () => CommandRuntime | undefined } {
  const { definition } = command;
  const metadata = cmdletMetadata(definition);
  const { session } = frame;
  let runtime: CommandRuntime | undefined;
  let binding: Binding;
  let state: unknown;
  let current: Record<string, unknown> | undefined;
  let proceeded = false;

  /** The values that the cmdlet's code gets; made once, and kept up to date as pipeline objects are bound. */
  const parameters = () => (current ??= parameterRecord(definition.parameters, binding));

  return {
    runtime: () => runtime,
    begin() {
      definition.beforeBinding?.(invocation);
      binding = new Binding(metadata, session);
      bindLocated(binding, invocation, () => binding.bindCommandLine(args, stage.expectsInput));
      runtime = new CommandRuntime(frame, binding, commonOptions(binding, session, frame.scope), invocation, out, streams);
      state = definition.state?.();
      try {
        definition.begin?.(parameters() as never, runtime, state);
      } catch (thrown) {
        throw runtime!.leaving(thrown);
      }
    },
    write(value: Value) {
      session.step();
      if (!bindInput(binding, runtime!, value)) return;
      if (current) {
        for (const parameter of binding.touched) {
          if (binding.values.has(parameter)) current[parameter.name] = jsValue(parameter, binding.values.get(parameter));
          else current[parameter.name] = parameter.isSwitch ? false : undefined;
        }
      }
      try {
        definition.process?.(parameters() as never, runtime!, state);
      } catch (thrown) {
        throw runtime!.leaving(thrown);
      }
    },
    proceed() {
      if (proceeded || stage.expectsInput) return;
      proceeded = true;
      try {
        definition.process?.(parameters() as never, runtime!, state);
      } catch (thrown) {
        throw runtime!.leaving(thrown);
      }
    },
    end() {
      try {
        if (!stage.expectsInput && !proceeded) definition.process?.(parameters() as never, runtime!, state);
        definition.end?.(parameters() as never, runtime!, state);
      } catch (thrown) {
        throw runtime!.leaving(thrown);
      }
    },
    dispose() {
      runtime?.dispose();
    },
  };
}

function parameterRecord(declared: Record<string, { type: string }>, binding: Binding): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const name in declared) if (declared[name].type === 'switch') record[name] = false;
  for (const [parameter, value] of binding.values) {
    if (parameter.isCommon) continue;
    record[parameter.name] = jsValue(parameter, value);
  }
  return record;
}

/** Switches reach the cmdlet's code as Booleans. */
function jsValue(parameter: ParameterMetadata, value: Value): unknown {
  return parameter.isSwitch && value instanceof SwitchValue ? value.isPresent : value;
}
