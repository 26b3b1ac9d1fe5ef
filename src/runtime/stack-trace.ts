import { LineTable } from '../base/span.ts';
import type { Session } from './session.ts';
import type { ErrorRecord } from './values/errors.ts';
import type { InvocationInfo, ScriptExtent } from './values/invocation-info.ts';

function place(extent: ScriptExtent | undefined): string {
  if (!extent) return '<No file>: line 1';
  return `${extent.source.path ?? '<No file>'}: line ${new LineTable(extent.source.text).at(extent.start).line}`;
}

/** ErrorRecord.ScriptStackTrace: `at name, file: line n`, innermost first. */
export function stackTrace(session: Session, record: ErrorRecord): string {
  const lines: string[] = [];
  let at: ScriptExtent | undefined = record.invocationInfo?.extent;
  for (let index = session.callStack.length - 1; index >= 0; index--) {
    const call: InvocationInfo = session.callStack[index];
    lines.push(`at ${call.commandName && !call.commandName.endsWith('.ps1') ? call.commandName : '<ScriptBlock>'}, ${place(at)}`);
    at = call.extent;
  }
  if (session.callStack.length === 0) lines.push(`at <ScriptBlock>, ${place(at)}`);
  return lines.join('\n');
}
