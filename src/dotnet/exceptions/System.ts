import type { TypeValue } from '../../runtime/types/type-value.ts';
import { closeType, findDefinition, knownType } from '../../runtime/types/types.ts';
import type { ExceptionObject } from '../../runtime/values/errors.ts';
import { ListObject } from '../../runtime/values/list-object.ts';
import { exceptionType, makeException } from './exception-type.ts';

/** Its message names those of the exceptions in it. */
function aggregate(type: TypeValue, message: string, inner: readonly ExceptionObject[]): ExceptionObject {
  const names = inner.map((each) => ` (${each.message})`).join('');
  const list = new ListObject(closeType(findDefinition('System.Collections.ObjectModel.ReadOnlyCollection`1')!, [knownType('System.Exception')]), [
    ...inner,
  ]);
  return makeException(type, message + names, inner[0] ?? null, { InnerExceptions: list });
}

/** Exception types with their bases, HResults and default messages (https://learn.microsoft.com/dotnet/api). */
export default [
  exceptionType(
    'System.AccessViolationException',
    'System.SystemException',
    -2147467261,
    'Attempted to read or write protected memory. This is often an indication that other memory is corrupt.',
  ),
  exceptionType('System.AggregateException', 'System.Exception', -2146233088, 'One or more errors occurred.', {
    properties: 'System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions',
    constructors: {
      'System.AggregateException new(System.Exception[] innerExceptions)': (_, [inner], __, type) =>
        aggregate(type, 'One or more errors occurred.', inner),
      'System.AggregateException new(string message, System.Exception[] innerExceptions)': (_, [text, inner], __, type) =>
        aggregate(type, text, inner),
    },
    alsoHas: ['Flatten', 'Handle'],
  }),
  exceptionType('System.AppDomainUnloadedException', 'System.SystemException', -2146234348, 'Attempted to access an unloaded AppDomain.'),
  exceptionType('System.ApplicationException', 'System.Exception', -2146232832, 'Error in the application.'),
  exceptionType('System.ArithmeticException', 'System.SystemException', -2147024362, 'Overflow or underflow in the arithmetic operation.'),
  exceptionType(
    'System.ArrayTypeMismatchException',
    'System.SystemException',
    -2146233085,
    'Attempted to access an element as a type incompatible with the array.',
  ),
  exceptionType(
    'System.BadImageFormatException',
    'System.SystemException',
    -2147024885,
    'Format of the executable (.exe) or library (.dll) is invalid.',
    {
      properties: 'string FileName; string FusionLog',
      alsoHas: [
        'System.BadImageFormatException new(string message, string fileName)',
        'System.BadImageFormatException new(string message, string fileName, System.Exception inner)',
      ],
    },
  ),
  exceptionType('System.CannotUnloadAppDomainException', 'System.SystemException', -2146234347, 'Attempt to unload the AppDomain failed.'),
  exceptionType('System.ContextMarshalException', 'System.SystemException', -2146233084, 'Attempted to marshal an object across a context boundary.'),
  exceptionType('System.DivideByZeroException', 'System.ArithmeticException', -2147352558, 'Attempted to divide by zero.'),
  exceptionType('System.DllNotFoundException', 'System.TypeLoadException', -2146233052, 'Dll was not found.'),
  exceptionType('System.DuplicateWaitObjectException', 'System.ArgumentException', -2146233047, 'Duplicate objects in argument.', {
    alsoHas: [
      'System.DuplicateWaitObjectException new(string parameterName)',
      'System.DuplicateWaitObjectException new(string parameterName, string message)',
    ],
  }),
  exceptionType('System.EntryPointNotFoundException', 'System.TypeLoadException', -2146233053, 'Entry point was not found.'),
  exceptionType('System.ExecutionEngineException', 'System.SystemException', -2146233082, 'Internal error in the runtime.'),
  exceptionType(
    'System.FieldAccessException',
    'System.MemberAccessException',
    -2146233081,
    'Attempted to access a field that is not accessible by the caller.',
  ),
  exceptionType('System.FormatException', 'System.SystemException', -2146233033, 'One of the identified items was in an invalid format.'),
  exceptionType('System.IndexOutOfRangeException', 'System.SystemException', -2146233080, 'Index was outside the bounds of the array.'),
  exceptionType(
    'System.InsufficientExecutionStackException',
    'System.SystemException',
    -2146232968,
    'Insufficient stack to continue executing the program safely. This can happen from having too many functions on the call stack or function on the stack using too much stack space.',
  ),
  exceptionType(
    'System.InsufficientMemoryException',
    'System.OutOfMemoryException',
    -2146233027,
    'Insufficient memory to continue the execution of the program.',
  ),
  exceptionType('System.InvalidCastException', 'System.SystemException', -2147467262, 'Specified cast is not valid.', {
    alsoHas: ['System.InvalidCastException new(string message, int errorCode)'],
  }),
  exceptionType(
    'System.InvalidOperationException',
    'System.SystemException',
    -2146233079,
    'Operation is not valid due to the current state of the object.',
  ),
  exceptionType('System.InvalidProgramException', 'System.SystemException', -2146233030, 'Common Language Runtime detected an invalid program.'),
  exceptionType('System.InvalidTimeZoneException', 'System.Exception', -2146233088),
  exceptionType('System.IO.DirectoryNotFoundException', 'System.IO.IOException', -2147024893, 'Attempted to access a path that is not on the disk.'),
  exceptionType(
    'System.IO.DriveNotFoundException',
    'System.IO.IOException',
    -2147024893,
    'Could not find the drive. The drive might not be ready or might not be mapped.',
  ),
  exceptionType('System.IO.EndOfStreamException', 'System.IO.IOException', -2147024858, 'Attempted to read past the end of the stream.'),
  exceptionType('System.IO.FileFormatException', 'System.FormatException', -2146233033, 'Invalid file format.', {
    properties: 'uri SourceUri',
    alsoHas: [
      'System.IO.FileFormatException new(uri sourceUri)',
      'System.IO.FileFormatException new(uri sourceUri, string message)',
      'System.IO.FileFormatException new(uri sourceUri, System.Exception innerException)',
      'System.IO.FileFormatException new(uri sourceUri, string message, System.Exception innerException)',
    ],
  }),
  exceptionType('System.IO.FileLoadException', 'System.IO.IOException', -2146232799, 'Could not load the specified file.', {
    properties: 'string FileName; string FusionLog',
    constructors: {
      'System.IO.FileLoadException new(string message, string fileName)': (_, [text, file], _session, type) =>
        makeException(type, text, null, { FileName: file }),
      'System.IO.FileLoadException new(string message, string fileName, System.Exception inner)': (_, [text, file, inner], _session, type) =>
        makeException(type, text, inner, { FileName: file }),
    },
  }),
  exceptionType('System.IO.FileNotFoundException', 'System.IO.IOException', -2147024894, 'Unable to find the specified file.', {
    properties: 'string FileName; string FusionLog',
    constructors: {
      'System.IO.FileNotFoundException new(string message, string fileName)': (_, [text, file], _session, type) =>
        makeException(type, text, null, { FileName: file }),
      'System.IO.FileNotFoundException new(string message, string fileName, System.Exception innerException)': (
        _,
        [text, file, inner],
        _session,
        type,
      ) => makeException(type, text, inner, { FileName: file }),
    },
  }),
  exceptionType('System.IO.InternalBufferOverflowException', 'System.SystemException', -2146232059, 'System error.'),
  exceptionType('System.IO.InvalidDataException', 'System.SystemException', -2146233087, 'Found invalid data while decoding.'),
  exceptionType('System.IO.IOException', 'System.SystemException', -2146232800, 'I/O error occurred.', {
    alsoHas: ['System.IO.IOException new(string message, int hresult)'],
  }),
  exceptionType(
    'System.IO.PathTooLongException',
    'System.IO.IOException',
    -2147024690,
    'The specified file name or path is too long, or a component of the specified path is too long.',
  ),
  exceptionType('System.MemberAccessException', 'System.SystemException', -2146233062, 'Cannot access member.'),
  exceptionType('System.MethodAccessException', 'System.MemberAccessException', -2146233072, 'Attempt to access the method failed.'),
  exceptionType('System.MissingFieldException', 'System.MissingMemberException', -2146233071, 'Attempted to access a non-existing field.', {
    alsoHas: ['System.MissingFieldException new(string className, string fieldName)'],
  }),
  exceptionType('System.MissingMemberException', 'System.MemberAccessException', -2146233070, 'Attempted to access a missing member.', {
    alsoHas: ['System.MissingMemberException new(string className, string memberName)'],
  }),
  exceptionType('System.MissingMethodException', 'System.MissingMemberException', -2146233069, 'Attempted to access a missing method.', {
    alsoHas: ['System.MissingMethodException new(string className, string methodName)'],
  }),
  exceptionType(
    'System.MulticastNotSupportedException',
    'System.SystemException',
    -2146233068,
    'Attempted to add multiple callbacks to a delegate that does not support multicast.',
  ),
  exceptionType('System.NotFiniteNumberException', 'System.ArithmeticException', -2146233048, 'Number encountered was not a finite quantity.', {
    properties: 'double OffendingNumber',
    alsoHas: [
      'System.NotFiniteNumberException new(double offendingNumber)',
      'System.NotFiniteNumberException new(string message, double offendingNumber)',
      'System.NotFiniteNumberException new(string message, double offendingNumber, System.Exception innerException)',
    ],
  }),
  exceptionType('System.NotImplementedException', 'System.SystemException', -2147467263, 'The method or operation is not implemented.'),
  exceptionType('System.NotSupportedException', 'System.SystemException', -2146233067, 'Specified method is not supported.'),
  exceptionType('System.NullReferenceException', 'System.SystemException', -2147467261, 'Object reference not set to an instance of an object.'),
  exceptionType('System.OperationCanceledException', 'System.SystemException', -2146233029, 'The operation was canceled.', {
    alsoHas: [
      'CancellationToken',
      'System.OperationCanceledException new(System.Threading.CancellationToken token)',
      'System.OperationCanceledException new(string message, System.Threading.CancellationToken token)',
      'System.OperationCanceledException new(string message, System.Exception innerException, System.Threading.CancellationToken token)',
    ],
  }),
  exceptionType(
    'System.OutOfMemoryException',
    'System.SystemException',
    -2147024882,
    'Insufficient memory to continue the execution of the program.',
  ),
  exceptionType('System.OverflowException', 'System.ArithmeticException', -2146233066, 'Arithmetic operation resulted in an overflow.'),
  exceptionType('System.PlatformNotSupportedException', 'System.NotSupportedException', -2146233031, 'Operation is not supported on this platform.'),
  exceptionType(
    'System.RankException',
    'System.SystemException',
    -2146233065,
    'Attempted to operate on an array with the incorrect number of dimensions.',
  ),
  exceptionType('System.StackOverflowException', 'System.SystemException', -2147023895, 'Operation caused a stack overflow.'),
  exceptionType('System.SystemException', 'System.Exception', -2146233087, 'System error.'),
  exceptionType('System.TimeoutException', 'System.SystemException', -2146233083, 'The operation has timed out.'),
  exceptionType('System.TimeZoneNotFoundException', 'System.Exception', -2146233088),
  exceptionType('System.TypeAccessException', 'System.TypeLoadException', -2146233021, 'Attempt to access the type failed.'),
  exceptionType('System.TypeInitializationException', 'System.SystemException', -2146233087, undefined, {
    properties: 'string TypeName',
    alsoHas: ['System.TypeInitializationException new(string fullTypeName, System.Exception innerException)'],
  }),
  exceptionType('System.TypeLoadException', 'System.SystemException', -2146233054, 'Failure has occurred while loading a type.', {
    properties: 'string TypeName',
  }),
  exceptionType('System.TypeUnloadedException', 'System.SystemException', -2146234349, 'Type had been unloaded.'),
  exceptionType('System.UnauthorizedAccessException', 'System.SystemException', -2147024891, 'Attempted to perform an unauthorized operation.'),
  exceptionType('System.UriFormatException', 'System.FormatException', -2146233033, 'One of the identified items was in an invalid format.', {
    alsoHas: ['System.UriFormatException new(string textString)', 'System.UriFormatException new(string textString, System.Exception e)'],
  }),
];
