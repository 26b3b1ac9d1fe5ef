/** Type accelerators of PowerShell (about_Type_Accelerators). */
const accelerators = new Set(
  [
    'adsi adsisearcher array bigint bool byte char cimclass cimconverter ciminstance cimsession cimtype cultureinfo datetime decimal double',
    'dscresource float guid hashtable initialsessionstate int int16 int32 int64 ipaddress ipendpoint long mailaddress objectsecurity ordered',
    'physicaladdress powershell psaliasproperty pscredential pscustomobject pslistmodifier psmoduleinfo psnoteproperty psobject',
    'psprimitivedictionary pspropertyexpression psscriptmethod psscriptproperty psvariable psvariableproperty ref regex runspace',
    'runspacefactory sbyte scriptblock securestring semver short single string switch timespan type uint uint16 uint32 uint64 ulong uri',
    'ushort version void wildcardpattern wmi wmiclass wmisearcher x500distinguishedname x509certificate xml',
  ].flatMap((names) => names.split(' ')),
);

/** The public types of the namespace System, without arity (.NET 10, System.Runtime); scripts name them without the namespace. */
const systemTypes = new Set(
  [
    'AccessViolationException Action Activator AggregateException AppContext AppDomain AppDomainSetup AppDomainUnloadedException',
    'ApplicationException ApplicationId ApplicationIdentity ArgIterator ArgumentException ArgumentNullException ArgumentOutOfRangeException',
    'ArithmeticException Array ArraySegment ArrayTypeMismatchException AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback Attribute',
    'AttributeTargets AttributeUsageAttribute BadImageFormatException Base64FormattingOptions BitConverter Boolean Buffer Byte',
    'CannotUnloadAppDomainException Char CharEnumerator CLSCompliantAttribute Comparison Console ConsoleCancelEventArgs ConsoleCancelEventHandler',
    'ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey ContextBoundObject ContextMarshalException ContextStaticAttribute',
    'Convert Converter CultureAwareComparer DataMisalignedException DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek DBNull Decimal',
    'Delegate DivideByZeroException DllNotFoundException Double DuplicateWaitObjectException EntryPointNotFoundException Enum Environment',
    'EnvironmentVariableTarget EventArgs EventHandler Exception ExecutionEngineException FieldAccessException FileStyleUriParser FlagsAttribute',
    'FormatException FormattableString FtpStyleUriParser Func GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo GCNotificationStatus',
    'GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid Half HashCode HttpStyleUriParser IAsyncDisposable IAsyncResult ICloneable',
    'IComparable IConvertible ICustomFormatter IDisposable IEquatable IFormatProvider IFormattable Index IndexOutOfRangeException',
    'InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr InvalidCastException',
    'InvalidOperationException InvalidProgramException InvalidTimeZoneException IObservable IObserver IParsable IProgress IServiceProvider',
    'ISpanFormattable ISpanParsable IUtf8SpanFormattable IUtf8SpanParsable Lazy LdapStyleUriParser LoaderOptimization LoaderOptimizationAttribute',
    'LocalDataStoreSlot MarshalByRefObject Math MathF MemberAccessException Memory MemoryExtensions MethodAccessException MidpointRounding',
    'MissingFieldException MissingMemberException MissingMethodException ModuleHandle MTAThreadAttribute MulticastDelegate',
    'MulticastNotSupportedException NetPipeStyleUriParser NetTcpStyleUriParser NewsStyleUriParser NonSerializedAttribute NotFiniteNumberException',
    'NotImplementedException NotSupportedException Nullable NullReferenceException Object ObjectDisposedException ObsoleteAttribute',
    'OperatingSystem OperationCanceledException OrdinalComparer OutOfMemoryException OverflowException ParamArrayAttribute PlatformID',
    'PlatformNotSupportedException Predicate Progress Random Range RankException ReadOnlyMemory ReadOnlySpan ResolveEventArgs ResolveEventHandler',
    'RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle RuntimeTypeHandle SByte SequencePosition SerializableAttribute Single Span',
    'StackOverflowException STAThreadAttribute String StringComparer StringComparison StringNormalizationExtensions StringSplitOptions',
    'SystemException ThreadStaticAttribute TimeOnly TimeoutException TimeProvider TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException Tuple',
    'TupleExtensions Type TypeAccessException TypeCode TypedReference TypeInitializationException TypeLoadException TypeUnloadedException UInt128',
    'UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnitySerializationHolder',
    'Uri UriBuilder UriComponents UriCreationOptions UriFormat UriFormatException UriHostNameType UriIdnScope UriKind UriParser UriPartial',
    'UriTypeConverter ValueTuple ValueType Version Void WeakReference',
  ].flatMap((names) => names.toLowerCase().split(' ')),
);

/** Namespaces below System, which scripts leave out as well: `[IO.File]`. */
const namespaces =
  /^(Buffers|CodeDom|Collections|ComponentModel|Configuration|Data|Diagnostics|DirectoryServices|Drawing|Formats|Globalization|IO|Linq|Management|Media|Net|Numerics|Reflection|Resources|Runtime|Security|ServiceProcess|Text|Threading|Timers|Transactions|Web|Windows|Xml)\./i;

/**
 * Whether the name may well be that of a real type. A gap of the simulation must not look like a type that does not exist, so
 * that such names end the run where others are TypeNotFound.
 */
export function isRealTypeName(name: string): boolean {
  const bare = name.replace(/`\d+$/, '');
  return (
    /^(System|Microsoft|Windows)\./i.test(bare) ||
    namespaces.test(bare) ||
    accelerators.has(bare.toLowerCase()) ||
    systemTypes.has(bare.toLowerCase())
  );
}
