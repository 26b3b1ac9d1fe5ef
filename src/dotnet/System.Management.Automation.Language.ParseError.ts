import { NotSimulated } from '../base/not-simulated.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';

const own = 'System.Management.Automation.Language.ParseError';

export default defineType<RecordObject>({
  name: own,
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.language.parseerror',
  properties: {
    ErrorId: { type: 'string', get: (self) => self.values.ErrorId },
    Message: { type: 'string', get: (self) => self.values.Message },
    Extent: {
      type: 'System.Management.Automation.Language.IScriptExtent',
      get: ({ values }) => {
        if (values.Extent) return values.Extent;
        throw new NotSimulated('member', `${own}.Extent`);
      },
    },
    IncompleteInput: { type: 'bool', get: (self) => self.values.IncompleteInput },
  },
  methods: methodsOf<RecordObject>({ 'string ToString()': (self) => self.values.Message }),
  toText: (self) => String(self.values.Message),
});
