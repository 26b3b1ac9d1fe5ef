import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { MatchObject } from '../runtime/values/match-object.ts';

export default defineType<MatchObject>({
  name: 'Microsoft.PowerShell.Commands.MatchInfo',
  kind: 'class',
  properties: {
    IgnoreCase: { type: 'bool', get: (self) => self.ignoreCase },
    LineNumber: { type: 'int', get: (self) => self.lineNumber },
    Line: { type: 'string', get: (self) => self.line },
    Filename: { type: 'string', get: (self) => self.fileName },
    Path: { type: 'string', get: (self) => self.path },
    Pattern: { type: 'string', get: (self) => self.pattern },
    Context: { type: 'Microsoft.PowerShell.Commands.MatchInfoContext', get: () => null },
    Matches: { type: 'System.Text.RegularExpressions.Match[]', get: (self) => self.matches },
  },
  methods: methodsOf<MatchObject>({
    'string ToString()': (self) => self.text,
    'string RelativePath(string directory)': (self) => self.fileName,
    'string ToEmphasizedString(string directory)': (self) => self.text,
  }),
  toText: (self) => self.text,
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.matchinfo',
});
