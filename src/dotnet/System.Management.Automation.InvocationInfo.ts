import { ScriptBlockCommand, ScriptCommand } from '../runtime/commands/command.ts';
import { layoutOf } from '../runtime/formatting/layout.ts';
import { lineTableOf, positionMessage } from '../runtime/formatting/position-message.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { InvocationInfo } from '../runtime/values/invocation-info.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import { enumMember } from './enum-access.ts';
import { ExtentObject } from './language/ast-object.ts';

const place = ({ extent }: InvocationInfo) => extent && lineTableOf(extent.source).at(extent.start);

/** The line of the script that the call starts in, with its line end. */
function line({ extent }: InvocationInfo): string {
  if (!extent) return '';
  const { text } = extent.source;
  const start = text.lastIndexOf('\n', extent.start - 1) + 1;
  const end = text.indexOf('\n', extent.start);
  return text.slice(start, end < 0 ? text.length : end + 1);
}

/** Where the script that runs the command lies: of a script's own `$MyInvocation`, nowhere. */
const fileOf = ({ extent, scriptName, myCommand }: InvocationInfo) =>
  myCommand instanceof ScriptCommand && !extent ? undefined : (extent?.source.path ?? scriptName);

export default defineType<InvocationInfo>({
  name: 'System.Management.Automation.InvocationInfo',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.invocationinfo',
  properties: {
    MyCommand: {
      type: 'System.Management.Automation.CommandInfo',
      get: ({ myCommand, block }) => myCommand ?? (block instanceof ScriptBlock ? new ScriptBlockCommand(block) : null),
    },
    BoundParameters: {
      type: 'System.Collections.Generic.Dictionary[string,System.Object]',
      get: (self) => self.boundParameters ?? new Dictionary('System.Management.Automation.PSBoundParametersDictionary'),
    },
    UnboundArguments: {
      type: 'System.Collections.Generic.List[System.Object]',
      get: (self) =>
        new ListObject(closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType('System.Object')]), self.unboundArguments),
    },
    ScriptLineNumber: { type: 'int', get: (self) => place(self)?.line ?? 0 },
    OffsetInLine: { type: 'int', get: (self) => place(self)?.column ?? 0 },
    HistoryId: { type: 'long', get: () => -1n },
    ScriptName: { type: 'string', get: (self) => fileOf(self) ?? '' },
    Line: { type: 'string', get: line },
    Statement: { type: 'string', edition: '7.6', get: ({ extent }) => (extent ? extent.source.text.slice(extent.start, extent.end) : '') },
    PositionMessage: {
      type: 'string',
      get: (self, session) => positionMessage(self.extent, layoutOf(session), session.platform === 'windows' ? '\r\n' : '\n'),
    },
    PSScriptRoot: { type: 'string', get: (self, session: Session) => session.parentPath(fileOf(self) ?? '') },
    PSCommandPath: { type: 'string', get: (self) => fileOf(self) ?? '' },
    InvocationName: { type: 'string', get: (self) => self.invocationName },
    PipelineLength: { type: 'int', get: (self) => self.pipelineLength },
    PipelinePosition: { type: 'int', get: (self) => self.pipelinePosition },
    ExpectingInput: { type: 'bool', get: (self) => self.expectingInput },
    CommandOrigin: {
      type: 'System.Management.Automation.CommandOrigin',
      get: (self) => enumMember('System.Management.Automation.CommandOrigin', self.extent ? 'Internal' : 'Runspace'),
    },
    DisplayScriptPosition: {
      type: 'System.Management.Automation.Language.IScriptExtent',
      get: ({ extent }) => (extent ? new ExtentObject(extent.source, extent.start, extent.end) : null),
    },
  },
});
