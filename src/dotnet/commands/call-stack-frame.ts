import { ScriptCommand } from '../../runtime/commands/command.ts';
import { netText } from '../../runtime/convert/net-text.ts';
import { lineTableOf } from '../../runtime/formatting/position-message.ts';
import type { Session } from '../../runtime/session.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import type { InvocationInfo, ScriptExtent } from '../../runtime/values/invocation-info.ts';
import { RecordObject } from '../../runtime/values/record-object.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import type { ScriptBlock as ScriptBlockNode } from '../../syntax/ast/index.ts';
import { ExtentObject } from '../language/ast-object.ts';

function argumentsText({ boundParameters, unboundArguments }: InvocationInfo): string {
  const bound =
    boundParameters instanceof Dictionary ? [...boundParameters.entries()].map(([name, value]) => `${netText(name)}=${shown(value)}`) : [];
  return `{${[...bound, ...unboundArguments.map(shown)].join(', ')}}`;
}

const shown = (value: Value): string => (value === null || value === undefined ? '' : netText(value));

/** The body that a call runs. */
function bodyOf({ myCommand, block }: InvocationInfo): ScriptBlockNode | undefined {
  if (block instanceof ScriptBlock) return block.ast;
  const own = (myCommand as { scriptBlock?: Value } | null)?.scriptBlock;
  return own instanceof ScriptBlock ? own.ast : undefined;
}

/** `<Begin>` and the like behind the name, where the place stands in a block that is named. */
function blockText(body: ScriptBlockNode | undefined, at: ScriptExtent | undefined): string {
  if (!body || !at) return '';
  const named = {
    Begin: body.beginBlock,
    Process: body.processBlock,
    End: body.endBlock,
    Clean: body.cleanBlock,
    DynamicParam: body.dynamicParamBlock,
  };
  for (const [name, block] of Object.entries(named)) {
    if (block && !block.unnamed && block.start <= at.start && at.end <= block.end) return `<${name}>`;
  }
  return '';
}

/** The innermost statement of a block that a place stands in. */
function statementAt(node: object, at: ScriptExtent): ScriptExtent | undefined {
  let found: ScriptExtent | undefined;
  const visit = (each: unknown, isStatement: boolean): void => {
    if (Array.isArray(each)) {
      for (const element of each) visit(element, isStatement);
      return;
    }
    if (typeof each !== 'object' || each === null || !('start' in each) || !('end' in each)) return;
    const { start, end } = each as { start: number; end: number };
    if (start > at.start || end < at.end) return;
    if (isStatement) found = { source: at.source, start, end };
    for (const [key, child] of Object.entries(each)) visit(child, key === 'statements');
  };
  visit(node, false);
  return found;
}

/** What runs now, innermost first (Get-PSCallStack). */
export function callStackFrames(session: Session, invocation: InvocationInfo): RecordObject[] {
  let at = invocation.extent;
  return session.callStack.toReversed().map((call) => {
    const body = bodyOf(call);
    const isScript = call.myCommand instanceof ScriptCommand;
    const path = at?.source.path;
    const file = path === undefined ? '<No file>' : path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const line = at ? lineTableOf(at.source).at(at.start).line : 0;
    const name = `${call.commandName !== undefined && !isScript ? call.commandName : '<ScriptBlock>'}${blockText(body, at)}`;
    const place = (at && body && statementAt(body, at)) ?? at;
    const frame = new RecordObject('System.Management.Automation.CallStackFrame', {
      ScriptName: path ?? null,
      ScriptLineNumber: line,
      InvocationInfo: call,
      Position: place ? new ExtentObject(place.source, place.start, place.end) : null,
      FunctionName: name,
      Command: isScript ? (call.myCommand as ScriptCommand).name : (call.commandName ?? '<ScriptBlock>'),
      Location: `${file}: line ${line}`,
      Arguments: argumentsText(call),
      Text: `at ${name}, ${path ?? '<No file>'}: line ${line}`,
    });
    at = call.extent;
    return frame;
  });
}
