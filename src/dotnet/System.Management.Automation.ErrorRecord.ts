import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { type ErrorCategory, ErrorRecord, type ExceptionObject, errorCategories } from '../runtime/values/errors.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { argumentNull } from './argument-exceptions.ts';
import { enumNumber } from './enum-access.ts';
import { CategoryInfo, ErrorDetails } from './error-parts.ts';

const own = 'System.Management.Automation.ErrorRecord';

function make(exception: ExceptionObject | null, id: string | null, category: ErrorCategory, target: any): ErrorRecord {
  if (exception === null) throw argumentNull('exception');
  return new ErrorRecord(exception, id ?? '', category, target ?? null);
}

export default defineType<ErrorRecord>({
  name: own,
  kind: 'class',
  interfaces: ['System.Runtime.Serialization.ISerializable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.errorrecord',
  extendedProperties: {
    PSMessageDetails: {
      type: 'System.Object',
      kind: 'ScriptProperty',
      definition: '& { Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails }',
      get: () => null,
    },
  },
  properties: {
    Exception: { type: 'System.Exception', get: (self) => self.exception },
    TargetObject: { type: 'System.Object', get: (self) => self.target },
    CategoryInfo: { type: 'System.Management.Automation.ErrorCategoryInfo', get: (self) => new CategoryInfo(self) },
    FullyQualifiedErrorId: { type: 'string', get: (self) => self.fullyQualifiedErrorId },
    ErrorDetails: {
      type: 'System.Management.Automation.ErrorDetails',
      get: (self) => {
        if (self.detailsMessage === undefined) return null;
        const details = new ErrorDetails(self.detailsMessage, self.recommendedAction);
        details.record = self;
        return details;
      },
      set: (self, value) => {
        const details = value as ErrorDetails | null;
        self.detailsMessage = details?.message;
        self.recommendedAction = details?.recommendedAction;
        if (details) details.record = self;
      },
    },
    InvocationInfo: { type: 'System.Management.Automation.InvocationInfo', get: (self) => self.invocationInfo ?? null },
    ScriptStackTrace: { type: 'string', get: (self) => self.scriptStackTrace || null },
    PipelineIterationInfo: {
      type: 'System.Collections.ObjectModel.ReadOnlyCollection[int]',
      get: () => new ListObject(closeType(findDefinition('System.Collections.ObjectModel.ReadOnlyCollection`1')!, [knownType('System.Int32')]), []),
    },
  },
  methods: methodsOf<ErrorRecord>({ 'string ToString()': (self) => self.text }),
  constructors: constructorsOf({
    [`${own} new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)`]:
      (_, [exception, id, category, target]) => make(exception, id, errorCategories[enumNumber(category)], target),
    [`${own} new(${own} errorRecord, System.Exception replaceParentContainsErrorRecordException)`]: (_, [record, exception]) =>
      record.copy(exception ?? undefined),
  }),
  alsoHas: ['GetObjectData'],
  toText: (self) => self.text,
});
