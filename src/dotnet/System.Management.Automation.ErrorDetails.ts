import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { ErrorDetails } from './error-parts.ts';

export default defineType<ErrorDetails>({
  name: 'System.Management.Automation.ErrorDetails',
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.errordetails',
  properties: {
    Message: { type: 'string', get: (self) => self.message },
    RecommendedAction: {
      type: 'string',
      get: (self) => self.recommendedAction ?? '',
      set: (self, value) => {
        self.recommendedAction = value as string;
        if (self.record) self.record.recommendedAction = value as string;
      },
    },
  },
  methods: methodsOf<ErrorDetails>({ 'string ToString()': (self) => self.message }),
  constructors: constructorsOf({
    'System.Management.Automation.ErrorDetails new(string message)': (_, [message]) => new ErrorDetails(message ?? ''),
  }),
  alsoHas: ['GetObjectData'],
  toText: (self) => self.message,
});
