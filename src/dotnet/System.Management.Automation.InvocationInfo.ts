import { LineTable } from '../base/span.ts';
import { layoutOf } from '../runtime/formatting/layout.ts';
import { positionMessage } from '../runtime/formatting/position-message.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { InvocationInfo } from '../runtime/values/invocation-info.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { knownType } from '../runtime/types/types.ts';

function placeOf(self: InvocationInfo) {
  const { extent } = self;
  return extent ? new LineTable(extent.source.text).at(extent.start) : { line: 0, column: 0 };
}

export default defineType<InvocationInfo>({
  name: 'System.Management.Automation.InvocationInfo',
  kind: 'class',
  properties: {
    MyCommand: { type: 'System.Management.Automation.CommandInfo', get: (self) => self.myCommand ?? null },
    BoundParameters: {
      type: 'System.Collections.Generic.Dictionary[string,System.Object]',
      get: (self) => (self.boundParameters ??= new Dictionary('System.Management.Automation.PSBoundParametersDictionary')),
    },
    UnboundArguments: { type: 'System.Collections.Generic.List[System.Object]', get: (self) => self.unboundArguments },
    ScriptLineNumber: { type: 'int', get: (self) => placeOf(self).line },
    OffsetInLine: { type: 'int', get: (self) => placeOf(self).column },
    HistoryId: { type: 'long', get: () => 1n },
    ScriptName: { type: 'string', get: (self) => self.scriptName ?? '' },
    Line: {
      type: 'string',
      get: (self) => (self.extent ? new LineTable(self.extent.source.text).lineText(placeOf(self).line) : ''),
    },
    Statement: { type: 'string', get: (self) => (self.extent ? self.extent.source.text.slice(self.extent.start, self.extent.end) : '') },
    PositionMessage: { type: 'string', get: (self, session) => positionMessage(self.extent, layoutOf(session)) },
    PSScriptRoot: { type: 'string', get: (self, session) => (self.scriptName ? session.parentPath(self.scriptName) : '') },
    PSCommandPath: { type: 'string', get: (self) => self.scriptName ?? null },
    InvocationName: { type: 'string', get: (self) => self.invocationName },
    PipelineLength: { type: 'int', get: (self) => self.pipelineLength },
    PipelinePosition: { type: 'int', get: (self) => self.pipelinePosition },
    ExpectingInput: { type: 'bool', get: (self) => self.expectingInput },
    CommandOrigin: {
      type: 'System.Management.Automation.CommandOrigin',
      get: () => new EnumValue(knownType('System.Management.Automation.CommandOrigin'), 1),
    },
    DisplayScriptPosition: { type: 'System.Management.Automation.Language.IScriptExtent', get: () => null },
  },
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.invocationinfo',
});
