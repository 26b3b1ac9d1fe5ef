import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { ErrorDetails } from '../runtime/values/error-parts.ts';

export default defineType<ErrorDetails>({
  name: 'System.Management.Automation.ErrorDetails',
  kind: 'class',
  properties: {
    Message: { type: 'string', get: (self) => self.message },
    RecommendedAction: { type: 'string', get: (self) => self.recommendedAction },
  },
  methods: methodsOf<ErrorDetails>({ 'string ToString()': (self) => self.message }),
  constructors: constructorsOf({ 'System.Management.Automation.ErrorDetails new(string message)': (_, [message]) => new ErrorDetails((message as string) ?? '') }),
  toText: (self) => self.message,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.errordetails',
});
