import { defineType, type NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import type { LinesAround } from '../runtime/values/match-context.ts';
import type { MatchObject } from '../runtime/values/match-object.ts';
import { RecordObject } from '../runtime/values/record-object.ts';

const contextType = 'Microsoft.PowerShell.Commands.MatchInfoContext';

const aroundOf = ({ before, after, shownBefore, shownAfter }: LinesAround) => ({
  PreContext: typedArray(before, 'System.String'),
  PostContext: typedArray(after, 'System.String'),
  DisplayPreContext: typedArray(shownBefore, 'System.String'),
  DisplayPostContext: typedArray(shownAfter, 'System.String'),
});

const lines = (name: string) => ({ type: 'string[]', get: (self: RecordObject) => self.values[name] });

const matchInfo = defineType<MatchObject>({
  name: 'Microsoft.PowerShell.Commands.MatchInfo',
  kind: 'class',
  properties: {
    IgnoreCase: { type: 'bool', get: (self) => self.ignoreCase },
    LineNumber: { type: 'int', get: (self) => self.lineNumber },
    Line: { type: 'string', get: (self) => self.line },
    Filename: { type: 'string', get: (self) => self.fileName },
    Path: { type: 'string', get: (self) => self.path },
    Pattern: { type: 'string', get: (self) => self.pattern },
    Context: { type: contextType, get: ({ context }) => (context ? new RecordObject(contextType, aroundOf(context)) : null) },
    Matches: { type: 'System.Text.RegularExpressions.Match[]', get: (self) => self.matches },
  },
  methods: methodsOf<MatchObject>(
    {
      'string ToString()': (self) => self.text,
      'string ToString(string directory)': (self, [directory]) => self.textFrom(directory),
      'string RelativePath(string directory)': (self, [directory]) => self.relativePath(directory),
    },
    {
      // The emphasis is a colour, which output that goes to no terminal does not have.
      'string ToEmphasizedString(string directory)': (self, [directory]) => self.textFrom(directory),
    },
  ),
  toText: (self) => self.text,
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.matchinfo',
});

export default [
  matchInfo,
  {
    name: contextType,
    kind: 'class',
    abstract: true,
    properties: {
      PreContext: lines('PreContext'),
      PostContext: lines('PostContext'),
      DisplayPreContext: lines('DisplayPreContext'),
      DisplayPostContext: lines('DisplayPostContext'),
    },
    source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.matchinfocontext',
  },
] as NetType<any>[];
