import { ErrorRecord, ExceptionObject, type NetException, TerminatingError } from '../values/errors.ts';

/** An exception of .NET that reaches the script as it is: its id is its type's full name. */
export function rawException({ typeName, message }: NetException | { typeName: string; message: string }): TerminatingError {
  const exception = new ExceptionObject(typeName, message);
  const record = new ErrorRecord(exception, typeName, 'OperationStopped');
  exception.errorRecord = record;
  return new TerminatingError(record);
}
