import { asTerminatingError } from '../evaluate/locate-error.ts';
import type { Session } from '../session.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { blockFailed, blockGaveNothing } from './binding-failures.ts';
import type { CommandMetadata, ParameterMetadata } from './command-metadata.ts';

/** What a script block that was given for a parameter makes of an object of the pipeline (about_Script_Blocks, delay-bind). */
export function delayedValue(command: CommandMetadata, parameter: ParameterMetadata, block: ScriptBlock, object: Value, session: Session): Value {
  const propagate = session.propagateErrors;
  session.propagateErrors = true;
  let output: Value[];
  try {
    // What the block reports is not the command's own: its -ErrorVariable does not get it.
    const streams = { ...(session.frame?.streams ?? session.rootStreams), variables: undefined };
    output = session.invoke(block, { dollarUnderbar: object, newScope: true, streams });
  } catch (thrown) {
    const error = asTerminatingError(thrown);
    throw error ? blockFailed(command, parameter, error) : thrown;
  } finally {
    session.propagateErrors = propagate;
  }
  if (output.length === 0) throw blockGaveNothing(command, parameter);
  return output.length === 1 ? output[0] : output;
}
