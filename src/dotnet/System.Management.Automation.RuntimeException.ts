import { defineType } from '../runtime/types/net-type.ts';
import { ErrorRecord, type ExceptionObject } from '../runtime/values/errors.ts';
import { exceptionType, makeException } from './exceptions/exception-type.ts';

const base = exceptionType('System.Management.Automation.RuntimeException', 'System.SystemException', -2146233087, undefined, {
  constructors: {
    'System.Management.Automation.RuntimeException new(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)':
      (_, [message, inner, record], _session, type) => {
        const exception = makeException(type, message ?? '', inner);
        exception.errorRecord = record;
        return exception;
      },
  },
});

/** The record that the exception carries; one of its own when it never met one. */
export function recordOf(self: ExceptionObject): ErrorRecord {
  self.errorRecord ??= new ErrorRecord(self, 'RuntimeException', 'NotSpecified', null);
  return self.errorRecord;
}

export default defineType<ExceptionObject>({
  ...base,
  interfaces: ['System.Management.Automation.IContainsErrorRecord'],
  properties: {
    ErrorRecord: { type: 'System.Management.Automation.ErrorRecord', get: recordOf },
    WasThrownFromThrowStatement: {
      type: 'bool',
      get: (self) => self.data.get('WasThrownFromThrowStatement') ?? false,
      set: (self, value) => void self.data.set('WasThrownFromThrowStatement', value),
    },
  },
});
