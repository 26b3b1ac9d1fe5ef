import { toText } from '../runtime/convert/to-text.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { errorCategories, ErrorRecord, type ExceptionObject } from '../runtime/values/errors.ts';
import { CategoryInfo, ErrorDetails } from '../runtime/values/error-parts.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineType<ErrorRecord>({
  name: 'System.Management.Automation.ErrorRecord',
  kind: 'class',
  accelerators: [],
  properties: {
    Exception: { type: 'System.Exception', get: (self) => self.exception },
    TargetObject: { type: 'System.Object', get: (self) => self.target ?? null },
    CategoryInfo: { type: 'System.Management.Automation.ErrorCategoryInfo', get: (self) => new CategoryInfo(self) },
    FullyQualifiedErrorId: { type: 'string', get: (self) => self.fullyQualifiedErrorId },
    ErrorDetails: {
      type: 'System.Management.Automation.ErrorDetails',
      get: (self) => (self.detailsMessage === undefined ? null : new ErrorDetails(self)),
      set: (self, value: Value, session) => {
        self.detailsMessage = value === null ? undefined : value instanceof ErrorDetails ? value.message : toText(value, session);
      },
    },
    InvocationInfo: { type: 'System.Management.Automation.InvocationInfo', get: (self) => self.invocationInfo ?? null },
    ScriptStackTrace: { type: 'string', get: (self) => self.scriptStackTrace || null },
    PipelineIterationInfo: { type: 'System.Collections.ObjectModel.ReadOnlyCollection[int]', get: () => [] },
  },
  methods: methodsOf<ErrorRecord>({ 'string ToString()': (self) => self.text }),
  constructors: constructorsOf({
    'System.Management.Automation.ErrorRecord new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)':
      (_, [exception, id, category, target]) =>
        new ErrorRecord(exception as ExceptionObject, (id as string) ?? '', category instanceof EnumValue ? (errorCategories[category.value] ?? 'NotSpecified') : 'NotSpecified', target as Value),
  }),
  toText: (self) => self.text,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.errorrecord',
});
