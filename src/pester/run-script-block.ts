import type { ArgumentList } from '../runtime/commands/argument-list.ts';
import { functionProcessor } from '../runtime/pipeline/function-processor.ts';
import type { Sink, Streams } from '../runtime/pipeline/sink.ts';
import type { Session } from '../runtime/session.ts';
import { InvocationInfo } from '../runtime/values/invocation-info.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';

/** `& $block @arguments`, by name too; its output goes to the sink. */
export function runScriptBlock(
  session: Session,
  block: ScriptBlock,
  args: ArgumentList,
  out: Sink,
  options: { streams?: Streams; input?: { value: Value } } = {},
): void {
  const caller = session.frameFor(out, options.streams);
  const callee = {
    block: block.compiled,
    state: block.state ?? session.state,
    name: '',
    ...(options.input ? { dollarUnderbar: options.input.value } : {}),
  };
  const stage = { expectsInput: false, position: 1, length: 1 };
  const processor = functionProcessor(callee, args, caller, new InvocationInfo(), out, caller.streams, stage);
  try {
    processor.begin();
    processor.end();
  } finally {
    processor.dispose?.();
  }
}
