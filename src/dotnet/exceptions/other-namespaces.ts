import { enumMember, enumName } from '../enum-access.ts';
import { exceptionType, makeException } from './exception-type.ts';
import { systemErrorText } from './system-error-text.ts';

/** Exception types with their bases, HResults and default messages (https://learn.microsoft.com/dotnet/api). */
export default [
  exceptionType(
    'System.Collections.Generic.KeyNotFoundException',
    'System.SystemException',
    -2146232969,
    'The given key was not present in the dictionary.',
  ),
  exceptionType('System.ComponentModel.DataAnnotations.ValidationException', 'System.Exception', -2146233088, undefined, {
    properties: 'System.Object Value',
    alsoHas: [
      'ValidationAttribute',
      'ValidationResult',
      'System.ComponentModel.DataAnnotations.ValidationException new(System.ComponentModel.DataAnnotations.ValidationResult validationResult, System.ComponentModel.DataAnnotations.ValidationAttribute validatingAttribute, System.Object value)',
      'System.ComponentModel.DataAnnotations.ValidationException new(string errorMessage, System.ComponentModel.DataAnnotations.ValidationAttribute validatingAttribute, System.Object value)',
    ],
  }),
  exceptionType(
    'System.ComponentModel.Design.CheckoutException',
    'System.Runtime.InteropServices.ExternalException',
    -2147467259,
    'External component has thrown an exception.',
    { alsoHas: ['System.ComponentModel.Design.CheckoutException new(string message, int errorCode)'] },
  ),
  exceptionType(
    'System.ComponentModel.InvalidAsynchronousStateException',
    'System.ArgumentException',
    -2147024809,
    'Value does not fall within the expected range.',
  ),
  exceptionType(
    'System.ComponentModel.InvalidEnumArgumentException',
    'System.ArgumentException',
    -2147024809,
    'Value does not fall within the expected range.',
    { alsoHas: ['System.ComponentModel.InvalidEnumArgumentException new(string argumentName, int invalidValue, type enumClass)'] },
  ),
  exceptionType('System.ComponentModel.LicenseException', 'System.SystemException', -2146233087, undefined, {
    properties: 'type LicensedType',
    alsoHas: [
      'System.ComponentModel.LicenseException new(type type)',
      'System.ComponentModel.LicenseException new(type type, System.Object instance)',
      'System.ComponentModel.LicenseException new(type type, System.Object instance, string message)',
      'System.ComponentModel.LicenseException new(type type, System.Object instance, string message, System.Exception innerException)',
    ],
  }),
  exceptionType('System.ComponentModel.WarningException', 'System.SystemException', -2146233087, undefined, {
    properties: 'string HelpUrl; string HelpTopic',
    alsoHas: [
      'System.ComponentModel.WarningException new(string message, string helpUrl)',
      'System.ComponentModel.WarningException new(string message, string helpUrl, string helpTopic)',
    ],
  }),
  exceptionType('System.ComponentModel.Win32Exception', 'System.Runtime.InteropServices.ExternalException', -2147467259, 'Success', {
    properties: 'int NativeErrorCode',
    constructors: {
      'System.ComponentModel.Win32Exception new(int error)': (_, [code], session, type) =>
        makeException(type, systemErrorText(code, session.platform), null, { NativeErrorCode: code }),
      'System.ComponentModel.Win32Exception new(int error, string message)': (_, [code, message], __, type) =>
        makeException(type, message, null, { NativeErrorCode: code }),
    },
  }),
  exceptionType('System.Diagnostics.Eventing.Reader.EventLogException', 'System.Exception', -2146233088),
  exceptionType(
    'System.Diagnostics.Eventing.Reader.EventLogInvalidDataException',
    'System.Diagnostics.Eventing.Reader.EventLogException',
    -2146233088,
  ),
  exceptionType('System.Diagnostics.Eventing.Reader.EventLogNotFoundException', 'System.Diagnostics.Eventing.Reader.EventLogException', -2146233088),
  exceptionType(
    'System.Diagnostics.Eventing.Reader.EventLogProviderDisabledException',
    'System.Diagnostics.Eventing.Reader.EventLogException',
    -2146233088,
  ),
  exceptionType('System.Diagnostics.Eventing.Reader.EventLogReadingException', 'System.Diagnostics.Eventing.Reader.EventLogException', -2146233088),
  exceptionType(
    'System.Diagnostics.UnreachableException',
    'System.Exception',
    -2146233088,
    'The program executed an instruction that was thought to be unreachable.',
  ),
  exceptionType('System.Drawing.Printing.InvalidPrinterException', 'System.SystemException', -2146233087, undefined, {
    alsoHas: ['System.Drawing.Printing.InvalidPrinterException new(System.Drawing.Printing.PrinterSettings settings)'],
  }),
  exceptionType('System.Globalization.CultureNotFoundException', 'System.ArgumentException', -2147024809, 'Culture is not supported.', {
    properties: 'System.Object InvalidCultureId; string InvalidCultureName',
    alsoHas: [
      'System.Globalization.CultureNotFoundException new(string paramName, string message)',
      'System.Globalization.CultureNotFoundException new(string paramName, string invalidCultureName, string message)',
      'System.Globalization.CultureNotFoundException new(string message, string invalidCultureName, System.Exception innerException)',
      'System.Globalization.CultureNotFoundException new(string message, int invalidCultureId, System.Exception innerException)',
      'System.Globalization.CultureNotFoundException new(string paramName, int invalidCultureId, string message)',
    ],
  }),
  exceptionType('System.IO.Compression.ZLibException', 'System.IO.IOException', -2146232800, 'I/O error occurred.', {
    alsoHas: ['System.IO.Compression.ZLibException new(string message, string zlibErrorContext, int zlibErrorCode, string zlibErrorMessage)'],
  }),
  exceptionType('System.Management.ManagementException', 'System.SystemException', -2146233087, undefined, {
    alsoHas: ['ErrorCode', 'ErrorInformation'],
  }),
  exceptionType('System.Net.CookieException', 'System.FormatException', -2146233033, 'One of the identified items was in an invalid format.'),
  exceptionType('System.Net.Http.HttpIOException', 'System.IO.IOException', -2146232800, undefined, {
    alsoHas: [
      'HttpRequestError',
      'System.Net.Http.HttpIOException new(System.Net.Http.HttpRequestError httpRequestError, string message, System.Exception innerException)',
    ],
  }),
  exceptionType('System.Net.Http.HttpProtocolException', 'System.Net.Http.HttpIOException', -2146232800, undefined, {
    properties: 'long ErrorCode',
    alsoHas: ['System.Net.Http.HttpProtocolException new(long errorCode, string message, System.Exception innerException)'],
  }),
  exceptionType('System.Net.Http.HttpRequestException', 'System.Exception', -2146233088, undefined, {
    alsoHas: [
      'HttpRequestError',
      'StatusCode',
      'System.Net.Http.HttpRequestException new(string message, System.Exception inner, System.Nullable[System.Net.HttpStatusCode] statusCode)',
      'System.Net.Http.HttpRequestException new(System.Net.Http.HttpRequestError httpRequestError, string message, System.Exception inner, System.Nullable[System.Net.HttpStatusCode] statusCode)',
    ],
  }),
  exceptionType('System.Net.HttpListenerException', 'System.ComponentModel.Win32Exception', -2147467259, 'Success', {
    properties: 'int ErrorCode',
    alsoHas: ['System.Net.HttpListenerException new(int errorCode)', 'System.Net.HttpListenerException new(int errorCode, string message)'],
  }),
  exceptionType('System.Net.Mail.SmtpException', 'System.Exception', -2146233088, 'Syntax error, command unrecognized.', {
    alsoHas: [
      'StatusCode',
      'System.Net.Mail.SmtpException new(System.Net.Mail.SmtpStatusCode statusCode)',
      'System.Net.Mail.SmtpException new(System.Net.Mail.SmtpStatusCode statusCode, string message)',
    ],
  }),
  exceptionType('System.Net.Mail.SmtpFailedRecipientException', 'System.Net.Mail.SmtpException', -2146233088, 'Syntax error, command unrecognized.', {
    properties: 'string FailedRecipient',
    alsoHas: [
      'System.Net.Mail.SmtpFailedRecipientException new(System.Net.Mail.SmtpStatusCode statusCode, string failedRecipient)',
      'System.Net.Mail.SmtpFailedRecipientException new(System.Net.Mail.SmtpStatusCode statusCode, string failedRecipient, string serverResponse)',
      'System.Net.Mail.SmtpFailedRecipientException new(string message, string failedRecipient, System.Exception innerException)',
    ],
  }),
  exceptionType(
    'System.Net.Mail.SmtpFailedRecipientsException',
    'System.Net.Mail.SmtpFailedRecipientException',
    -2146233088,
    'Syntax error, command unrecognized.',
    {
      alsoHas: [
        'InnerExceptions',
        'System.Net.Mail.SmtpFailedRecipientsException new(string message, System.Net.Mail.SmtpFailedRecipientException[] innerExceptions)',
      ],
    },
  ),
  exceptionType('System.Net.NetworkInformation.NetworkInformationException', 'System.ComponentModel.Win32Exception', -2147467259, 'Success', {
    properties: 'int ErrorCode',
    alsoHas: ['System.Net.NetworkInformation.NetworkInformationException new(int errorCode)'],
  }),
  exceptionType('System.Net.NetworkInformation.PingException', 'System.InvalidOperationException', -2146233079),
  exceptionType(
    'System.Net.ProtocolViolationException',
    'System.InvalidOperationException',
    -2146233079,
    'Operation is not valid due to the current state of the object.',
  ),
  exceptionType('System.Net.Sockets.SocketException', 'System.ComponentModel.Win32Exception', -2147467259, 'Success', {
    properties: 'int ErrorCode',
    alsoHas: [
      'SocketErrorCode',
      'System.Net.Sockets.SocketException new(int errorCode)',
      'System.Net.Sockets.SocketException new(int errorCode, string message)',
    ],
  }),
  exceptionType(
    'System.Net.WebException',
    'System.InvalidOperationException',
    -2146233079,
    'Operation is not valid due to the current state of the object.',
    {
      properties: 'System.Net.WebResponse Response',
      getters: {
        Status: {
          type: 'System.Net.WebExceptionStatus',
          get: (self) => enumMember('System.Net.WebExceptionStatus', String(self.data.get('WebStatus') ?? 'UnknownError')),
        },
      },
      constructors: {
        'System.Net.WebException new(string message, System.Net.WebExceptionStatus status)': (_, [message, status], _session, type) =>
          makeException(type, message ?? '', null, { WebStatus: enumName(status) ?? 'UnknownError' }),
      },
      alsoHas: [
        'System.Net.WebException new(string message, System.Exception innerException, System.Net.WebExceptionStatus status, System.Net.WebResponse response)',
      ],
    },
  ),
  exceptionType('System.Reflection.AmbiguousMatchException', 'System.SystemException', -2147475171, 'Ambiguous match found.'),
  exceptionType(
    'System.Reflection.CustomAttributeFormatException',
    'System.FormatException',
    -2146232827,
    'Binary format of the specified custom attribute was invalid.',
  ),
  exceptionType(
    'System.Reflection.InvalidFilterCriteriaException',
    'System.ApplicationException',
    -2146232831,
    'Specified filter criteria was invalid.',
  ),
  exceptionType('System.Reflection.ReflectionTypeLoadException', 'System.SystemException', -2146233087, undefined, {
    alsoHas: [
      'Types',
      'LoaderExceptions',
      'System.Reflection.ReflectionTypeLoadException new(type[] classes, System.Exception[] exceptions)',
      'System.Reflection.ReflectionTypeLoadException new(type[] classes, System.Exception[] exceptions, string message)',
    ],
  }),
  exceptionType('System.Reflection.TargetException', 'System.ApplicationException', -2146232829),
  exceptionType('System.Reflection.TargetInvocationException', 'System.ApplicationException', -2146232832, undefined, {
    alsoHas: ['System.Reflection.TargetInvocationException new(System.Exception inner)'],
  }),
  exceptionType(
    'System.Reflection.TargetParameterCountException',
    'System.ApplicationException',
    -2147352562,
    'Number of parameters specified does not match the expected number.',
  ),
  exceptionType(
    'System.Runtime.InteropServices.COMException',
    'System.Runtime.InteropServices.ExternalException',
    -2147467259,
    'Unexpected HRESULT has been returned from a call to a COM component.',
    { alsoHas: ['System.Runtime.InteropServices.COMException new(string message, int errorCode)'] },
  ),
  exceptionType(
    'System.Runtime.InteropServices.ExternalException',
    'System.SystemException',
    -2147467259,
    'External component has thrown an exception.',
    { properties: 'int ErrorCode', alsoHas: ['System.Runtime.InteropServices.ExternalException new(string message, int errorCode)'] },
  ),
  exceptionType(
    'System.Runtime.InteropServices.InvalidComObjectException',
    'System.SystemException',
    -2146233049,
    'Attempt has been made to use a COM object that does not have a backing class factory.',
  ),
  exceptionType(
    'System.Runtime.InteropServices.InvalidOleVariantTypeException',
    'System.SystemException',
    -2146233039,
    'Specified OLE variant was invalid.',
  ),
  exceptionType('System.Runtime.InteropServices.JavaScript.JSException', 'System.Exception', -2146233088, undefined, {
    alsoHas: ['System.Runtime.InteropServices.JavaScript.JSException new(string msg)'],
  }),
  exceptionType(
    'System.Runtime.InteropServices.MarshalDirectiveException',
    'System.SystemException',
    -2146233035,
    'Marshaling directives are invalid.',
  ),
  exceptionType(
    'System.Runtime.InteropServices.SafeArrayRankMismatchException',
    'System.SystemException',
    -2146233032,
    'Specified array was not of the expected rank.',
  ),
  exceptionType(
    'System.Runtime.InteropServices.SafeArrayTypeMismatchException',
    'System.SystemException',
    -2146233037,
    'Specified array was not of the expected type.',
  ),
  exceptionType(
    'System.Runtime.InteropServices.SEHException',
    'System.Runtime.InteropServices.ExternalException',
    -2147467259,
    'External component has thrown an exception.',
  ),
  exceptionType('System.Security.AccessControl.PrivilegeNotHeldException', 'System.UnauthorizedAccessException', -2147024891, undefined, {
    properties: 'string PrivilegeName',
    alsoHas: [
      'System.Security.AccessControl.PrivilegeNotHeldException new(string privilege)',
      'System.Security.AccessControl.PrivilegeNotHeldException new(string privilege, System.Exception inner)',
    ],
  }),
  exceptionType('System.Security.Authentication.AuthenticationException', 'System.SystemException', -2146233087, 'System error.'),
  exceptionType(
    'System.Security.Authentication.InvalidCredentialException',
    'System.Security.Authentication.AuthenticationException',
    -2146233087,
    'System error.',
  ),
  exceptionType(
    'System.Security.Cryptography.AuthenticationTagMismatchException',
    'System.Security.Cryptography.CryptographicException',
    -2146233087,
    'The computed authentication tag did not match the input authentication tag.',
  ),
  exceptionType(
    'System.Security.Cryptography.CryptographicException',
    'System.SystemException',
    -2146233087,
    'Error occurred during a cryptographic operation.',
    {
      alsoHas: [
        'System.Security.Cryptography.CryptographicException new(int hr)',
        'System.Security.Cryptography.CryptographicException new(string format, string insert)',
      ],
    },
  ),
  exceptionType(
    'System.Security.Cryptography.CryptographicUnexpectedOperationException',
    'System.Security.Cryptography.CryptographicException',
    -2146233087,
    'Error occurred during a cryptographic operation.',
    { alsoHas: ['System.Security.Cryptography.CryptographicUnexpectedOperationException new(string format, string insert)'] },
  ),
  exceptionType(
    'System.Security.Cryptography.X509Certificates.Pkcs12LoadLimitExceededException',
    'System.Security.Cryptography.CryptographicException',
    -2146233087,
    undefined,
    { alsoHas: ['System.Security.Cryptography.X509Certificates.Pkcs12LoadLimitExceededException new(string propertyName)'] },
  ),
  exceptionType('System.Security.HostProtectionException', 'System.SystemException', -2146232768, 'System error.', {
    alsoHas: [
      'DemandedResources',
      'ProtectedResources',
      'System.Security.HostProtectionException new(string message, System.Exception e)',
      'System.Security.HostProtectionException new(string message, System.Security.Permissions.HostProtectionResource protectedResources, System.Security.Permissions.HostProtectionResource demandedResources)',
    ],
  }),
  exceptionType('System.Security.Policy.PolicyException', 'System.SystemException', -2146233087, 'System error.', {
    alsoHas: ['System.Security.Policy.PolicyException new(string message, System.Exception exception)'],
  }),
  exceptionType('System.Security.Principal.IdentityNotMappedException', 'System.SystemException', -2146233087, undefined, {
    alsoHas: ['UnmappedIdentities'],
  }),
  exceptionType('System.Security.SecurityException', 'System.SystemException', -2146233078, 'Security error.', {
    properties:
      'System.Object Demanded; System.Object DenySetInstance; string GrantedSet; string PermissionState; type PermissionType; System.Object PermitOnlySetInstance; string RefusedSet; string Url',
    alsoHas: [
      'FailedAssemblyInfo',
      'Method',
      'System.Security.SecurityException new(string message, type type)',
      'System.Security.SecurityException new(string message, type type, string state)',
    ],
  }),
  exceptionType('System.Security.VerificationException', 'System.SystemException', -2146233075, 'Operation could destabilize the runtime.'),
  exceptionType('System.Security.XmlSyntaxException', 'System.SystemException', -2146233087, 'System error.', {
    alsoHas: ['System.Security.XmlSyntaxException new(int lineNumber)', 'System.Security.XmlSyntaxException new(int lineNumber, string message)'],
  }),
  exceptionType('System.ServiceProcess.TimeoutException', 'System.SystemException', -2146233087),
  exceptionType('System.Text.DecoderFallbackException', 'System.ArgumentException', -2147024809, 'Value does not fall within the expected range.', {
    properties: 'byte[] BytesUnknown; int Index',
    alsoHas: ['System.Text.DecoderFallbackException new(string message, byte[] bytesUnknown, int index)'],
  }),
  exceptionType('System.Text.EncoderFallbackException', 'System.ArgumentException', -2147024809, 'Value does not fall within the expected range.', {
    properties: 'char CharUnknown; char CharUnknownHigh; char CharUnknownLow; int Index',
  }),
  exceptionType(
    'System.Text.RegularExpressions.RegexMatchTimeoutException',
    'System.TimeoutException',
    -2146233083,
    'The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.',
    {
      properties: 'string Input; string Pattern; timespan MatchTimeout',
      alsoHas: ['System.Text.RegularExpressions.RegexMatchTimeoutException new(string regexInput, string regexPattern, timespan matchTimeout)'],
    },
  ),
  exceptionType('System.Text.RegularExpressions.RegexParseException', 'System.ArgumentException', -2147024809, undefined, {
    properties: 'int Offset',
    alsoHas: ['Error'],
  }),
  exceptionType('System.Threading.AbandonedMutexException', 'System.SystemException', -2146233043, 'The wait completed due to an abandoned mutex.', {
    properties: 'int MutexIndex',
    alsoHas: [
      'Mutex',
      'System.Threading.AbandonedMutexException new(int location, System.Threading.WaitHandle handle)',
      'System.Threading.AbandonedMutexException new(string message, int location, System.Threading.WaitHandle handle)',
      'System.Threading.AbandonedMutexException new(string message, System.Exception inner, int location, System.Threading.WaitHandle handle)',
    ],
  }),
  exceptionType('System.Threading.BarrierPostPhaseException', 'System.Exception', -2146233088, 'The postPhaseAction failed with an exception.', {
    alsoHas: ['System.Threading.BarrierPostPhaseException new(System.Exception innerException)'],
  }),
  exceptionType('System.Threading.LockRecursionException', 'System.Exception', -2146233088),
  exceptionType(
    'System.Threading.SemaphoreFullException',
    'System.SystemException',
    -2146233087,
    'Adding the specified count to the semaphore would cause it to exceed its maximum count.',
  ),
  exceptionType(
    'System.Threading.SynchronizationLockException',
    'System.SystemException',
    -2146233064,
    'Object synchronization method was called from an unsynchronized block of code.',
  ),
  exceptionType('System.Threading.Tasks.TaskCanceledException', 'System.OperationCanceledException', -2146233029, 'A task was canceled.', {
    alsoHas: [
      'Task',
      'System.Threading.Tasks.TaskCanceledException new(string message, System.Exception innerException, System.Threading.CancellationToken token)',
      'System.Threading.Tasks.TaskCanceledException new(System.Threading.Tasks.Task task)',
    ],
  }),
  exceptionType('System.Threading.Tasks.TaskSchedulerException', 'System.Exception', -2146233088, 'An exception was thrown by a TaskScheduler.', {
    alsoHas: ['System.Threading.Tasks.TaskSchedulerException new(System.Exception innerException)'],
  }),
  exceptionType('System.Threading.ThreadAbortException', 'System.SystemException', -2146233087, undefined, {
    properties: 'System.Object ExceptionState',
  }),
  exceptionType('System.Threading.ThreadInterruptedException', 'System.SystemException', -2146233063, 'Thread was interrupted from a waiting state.'),
  exceptionType('System.Threading.ThreadStartException', 'System.SystemException', -2146233087),
  exceptionType(
    'System.Threading.ThreadStateException',
    'System.SystemException',
    -2146233056,
    'Thread was in an invalid state for the operation being executed.',
  ),
  exceptionType(
    'System.Threading.WaitHandleCannotBeOpenedException',
    'System.ApplicationException',
    -2146233044,
    'No handle of the given name exists.',
  ),
  exceptionType('System.Xml.XmlException', 'System.SystemException', -2146232000, 'An XML error has occurred.', {
    properties: 'int LineNumber; int LinePosition; string SourceUri',
    alsoHas: ['System.Xml.XmlException new(string message, System.Exception innerException, int lineNumber, int linePosition)'],
  }),
];
