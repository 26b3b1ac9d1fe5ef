import type { CmdletHost } from '../../runtime/commands/cmdlet-host.ts';
import { type UsingValues, usingValues } from '../../runtime/evaluate/using-values.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import { Runspace } from './runspace.ts';

/** What the script blocks of `ForEach-Object -Parallel` take from outside: the values of `$using:`. */
export const valuesFor = (block: ScriptBlock, host: CmdletHost): UsingValues => usingValues(block, host.frame);

/** Runs a block for one object in a session of its own, as `ForEach-Object -Parallel` does; one after the other. */
export function runParallel(block: ScriptBlock, object: Value, values: UsingValues, host: CmdletHost): void {
  const runspace = new Runspace(host.session, undefined, true);
  runspace.open();
  const { session } = runspace;
  if (!session) return;
  runspace.streams = host.frame.streams;
  session.usingValues = values;
  try {
    session.invokeTo(host, new ScriptBlock(block.compiled, undefined), { dollarUnderbar: object, newScope: true });
  } finally {
    runspace.close();
  }
}
