import type { ArgumentList } from '../commands/argument-list.ts';
import type { Command } from '../commands/command.ts';
import { resolveCommand } from '../commands/resolve-command.ts';
import type { Frame } from '../evaluate/frame.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { applicationProcessor } from './application-processor.ts';
import { cmdletProcessor } from './cmdlet-processor.ts';
import type { StageContext } from './command-processor.ts';
import { functionProcessor } from './function-processor.ts';
import type { RunningCommand } from './run-pipeline.ts';
import { scriptProcessor } from './script-processor.ts';
import type { Sink, Streams } from './sink.ts';

/** Makes what runs a command of any sort in a pipeline. */
export function makeProcessor(
  callee: Command | ScriptBlock,
  args: ArgumentList,
  frame: Frame,
  invocation: InvocationInfo,
  out: Sink,
  streams: Streams,
  context: StageContext,
  dotSourced = false,
): RunningCommand {
  const { session } = frame;
  if (callee instanceof ScriptBlock) {
    const state = callee.state ?? session.state;
    const processor = functionProcessor({ block: callee.compiled, state, name: '', dotSourced }, args, frame, invocation, out, streams, context);
    return { ...processor, failed: () => processor.runtime()?.failed ?? false };
  }
  invocation.myCommand = callee;
  switch (callee.kind) {
    case 'Alias':
      return makeProcessor(resolveCommand(session, callee.target), args, frame, invocation, out, streams, context, dotSourced);
    case 'Cmdlet': {
      const processor = cmdletProcessor(callee, args, frame, invocation, out, streams, context);
      return { ...processor, failed: () => processor.runtime()?.failed ?? false };
    }
    case 'Function': {
      const { scriptBlock } = callee;
      const state = scriptBlock.state ?? session.state;
      invocation.commandName = callee.name;
      const processor = functionProcessor(
        { block: scriptBlock.compiled, state, name: callee.name, dotSourced },
        args,
        frame,
        invocation,
        out,
        streams,
        context,
      );
      return { ...processor, failed: () => processor.runtime()?.failed ?? false };
    }
    case 'ExternalScript':
      return scriptProcessor(callee, args, frame, invocation, out, streams, context, dotSourced);
    case 'StandIn':
      return callee.makeProcessor(args, frame, invocation, out, streams, context);
    case 'Application':
      return applicationProcessor(callee, args, frame, out, streams, context);
  }
}
