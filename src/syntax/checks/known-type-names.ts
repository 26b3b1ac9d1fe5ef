/** What PowerShell's short type names stand for (about_Type_Accelerators), in lower case, each with the full name behind it. */
const accelerators = `
  alias=System.Management.Automation.AliasAttribute allowemptycollection=System.Management.Automation.AllowEmptyCollectionAttribute
  allowemptystring=System.Management.Automation.AllowEmptyStringAttribute allownull=System.Management.Automation.AllowNullAttribute
  argumentcompleter=System.Management.Automation.ArgumentCompleterAttribute
  argumentcompletions=System.Management.Automation.ArgumentCompletionsAttribute array=System.Array bigint=System.Numerics.BigInteger
  bool=System.Boolean byte=System.Byte char=System.Char cimclass=Microsoft.Management.Infrastructure.CimClass
  cimconverter=Microsoft.Management.Infrastructure.CimConverter ciminstance=Microsoft.Management.Infrastructure.CimInstance
  cimsession=Microsoft.Management.Infrastructure.CimSession cimtype=Microsoft.Management.Infrastructure.CimType
  cmdletbinding=System.Management.Automation.CmdletBindingAttribute cultureinfo=System.Globalization.CultureInfo datetime=System.DateTime
  decimal=System.Decimal double=System.Double dsclocalconfigurationmanager=System.Management.Automation.DscLocalConfigurationManagerAttribute
  dscproperty=System.Management.Automation.DscPropertyAttribute dscresource=System.Management.Automation.DscResourceAttribute
  experimentaction=System.Management.Automation.ExperimentAction experimental=System.Management.Automation.ExperimentalAttribute
  experimentalfeature=System.Management.Automation.ExperimentalFeature float=System.Single guid=System.Guid hashtable=System.Collections.Hashtable
  initialsessionstate=System.Management.Automation.Runspaces.InitialSessionState int=System.Int32 int16=System.Int16 int32=System.Int32
  int64=System.Int64 ipaddress=System.Net.IPAddress ipendpoint=System.Net.IPEndPoint long=System.Int64 mailaddress=System.Net.Mail.MailAddress
  norunspaceaffinity=System.Management.Automation.Language.NoRunspaceAffinityAttribute nullstring=System.Management.Automation.Language.NullString
  objectsecurity=System.Security.AccessControl.ObjectSecurity ordered=System.Collections.Specialized.OrderedDictionary
  outputtype=System.Management.Automation.OutputTypeAttribute parameter=System.Management.Automation.ParameterAttribute
  physicaladdress=System.Net.NetworkInformation.PhysicalAddress powershell=System.Management.Automation.PowerShell
  psaliasproperty=System.Management.Automation.PSAliasProperty pscredential=System.Management.Automation.PSCredential
  pscustomobject=System.Management.Automation.PSObject psdefaultvalue=System.Management.Automation.PSDefaultValueAttribute
  pslistmodifier=System.Management.Automation.PSListModifier psmoduleinfo=System.Management.Automation.PSModuleInfo
  psnoteproperty=System.Management.Automation.PSNoteProperty psobject=System.Management.Automation.PSObject
  psprimitivedictionary=System.Management.Automation.PSPrimitiveDictionary pspropertyexpression=Microsoft.PowerShell.Commands.PSPropertyExpression
  psscriptmethod=System.Management.Automation.PSScriptMethod psscriptproperty=System.Management.Automation.PSScriptProperty
  pstypenameattribute=System.Management.Automation.PSTypeNameAttribute psvariable=System.Management.Automation.PSVariable
  psvariableproperty=System.Management.Automation.PSVariableProperty ref=System.Management.Automation.PSReference
  regex=System.Text.RegularExpressions.Regex runspace=System.Management.Automation.Runspaces.Runspace
  runspacefactory=System.Management.Automation.Runspaces.RunspaceFactory sbyte=System.SByte scriptblock=System.Management.Automation.ScriptBlock
  securestring=System.Security.SecureString semver=System.Management.Automation.SemanticVersion short=System.Int16 single=System.Single
  string=System.String supportswildcards=System.Management.Automation.SupportsWildcardsAttribute switch=System.Management.Automation.SwitchParameter
  timespan=System.TimeSpan type=System.Type uint=System.UInt32 uint16=System.UInt16 uint32=System.UInt32 uint64=System.UInt64 ulong=System.UInt64
  uri=System.Uri ushort=System.UInt16 validatecount=System.Management.Automation.ValidateCountAttribute
  validatedrive=System.Management.Automation.ValidateDriveAttribute validatelength=System.Management.Automation.ValidateLengthAttribute
  validatenotnull=System.Management.Automation.ValidateNotNullAttribute
  validatenotnullorempty=System.Management.Automation.ValidateNotNullOrEmptyAttribute
  validatenotnullorwhitespace=System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute
  validatepattern=System.Management.Automation.ValidatePatternAttribute validaterange=System.Management.Automation.ValidateRangeAttribute
  validatescript=System.Management.Automation.ValidateScriptAttribute validateset=System.Management.Automation.ValidateSetAttribute
  validatetrusteddata=System.Management.Automation.ValidateTrustedDataAttribute
  validateuserdrive=System.Management.Automation.ValidateUserDriveAttribute version=System.Version void=System.Void
  wildcardpattern=System.Management.Automation.WildcardPattern
  x500distinguishedname=System.Security.Cryptography.X509Certificates.X500DistinguishedName
  x509certificate=System.Security.Cryptography.X509Certificates.X509Certificate xml=System.Xml.XmlDocument
`;

/** The public types of the namespace `System`, which need no namespace before them. */
const systemTypes = `
  AccessViolationException Action Action\`1 Action\`10 Action\`11 Action\`12 Action\`13 Action\`14 Action\`15 Action\`16 Action\`2 Action\`3 Action\`4 Action\`5
  Action\`6 Action\`7 Action\`8 Action\`9 Activator AggregateException AppContext AppDomain AppDomainSetup AppDomainUnloadedException
  ApplicationException ApplicationId ApplicationIdentity ArgIterator ArgumentException ArgumentNullException ArgumentOutOfRangeException
  ArithmeticException Array ArraySegment\`1 ArrayTypeMismatchException AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback Attribute
  AttributeTargets AttributeUsageAttribute BadImageFormatException Base64FormattingOptions BitConverter Boolean Buffer Byte
  CannotUnloadAppDomainException Char CharEnumerator CLSCompliantAttribute Comparison\`1 Console ConsoleCancelEventArgs ConsoleCancelEventHandler
  ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey ContextBoundObject ContextMarshalException ContextStaticAttribute
  Convert Converter\`2 CultureAwareComparer DataMisalignedException DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek DBNull Decimal Delegate
  DivideByZeroException DllNotFoundException Double DuplicateWaitObjectException EntryPointNotFoundException Enum Environment
  EnvironmentVariableTarget EventArgs EventHandler EventHandler\`1 EventHandler\`2 Exception ExecutionEngineException FieldAccessException
  FileStyleUriParser FlagsAttribute FormatException FormattableString FtpStyleUriParser Func\`1 Func\`10 Func\`11 Func\`12 Func\`13 Func\`14 Func\`15
  Func\`16 Func\`17 Func\`2 Func\`3 Func\`4 Func\`5 Func\`6 Func\`7 Func\`8 Func\`9 GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo
  GCNotificationStatus GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid Half HashCode HttpStyleUriParser IAsyncDisposable
  IAsyncResult ICloneable IComparable IComparable\`1 IConvertible ICustomFormatter IDisposable IEquatable\`1 IFormatProvider IFormattable Index
  IndexOutOfRangeException InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr InvalidCastException
  InvalidOperationException InvalidProgramException InvalidTimeZoneException IObservable\`1 IObserver\`1 IParsable\`1 IProgress\`1 IServiceProvider
  ISpanFormattable ISpanParsable\`1 IUtf8SpanFormattable IUtf8SpanParsable\`1 Lazy\`1 Lazy\`2 LdapStyleUriParser LoaderOptimization
  LoaderOptimizationAttribute LocalDataStoreSlot MarshalByRefObject Math MathF MemberAccessException Memory\`1 MemoryExtensions MethodAccessException
  MidpointRounding MissingFieldException MissingMemberException MissingMethodException ModuleHandle MTAThreadAttribute MulticastDelegate
  MulticastNotSupportedException NetPipeStyleUriParser NetTcpStyleUriParser NewsStyleUriParser NonSerializedAttribute NotFiniteNumberException
  NotImplementedException NotSupportedException Nullable Nullable\`1 NullReferenceException Object ObjectDisposedException ObsoleteAttribute
  OperatingSystem OperationCanceledException OrdinalComparer OutOfMemoryException OverflowException ParamArrayAttribute PlatformID
  PlatformNotSupportedException Predicate\`1 Progress\`1 Random Range RankException ReadOnlyMemory\`1 ReadOnlySpan\`1 ResolveEventArgs
  ResolveEventHandler RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle RuntimeTypeHandle SByte SequencePosition SerializableAttribute
  Single Span\`1 StackOverflowException STAThreadAttribute String StringComparer StringComparison StringNormalizationExtensions StringSplitOptions
  SystemException ThreadStaticAttribute TimeOnly TimeoutException TimeProvider TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException Tuple
  Tuple\`1 Tuple\`2 Tuple\`3 Tuple\`4 Tuple\`5 Tuple\`6 Tuple\`7 Tuple\`8 TupleExtensions Type TypeAccessException TypeCode TypedReference
  TypeInitializationException TypeLoadException TypeUnloadedException UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException
  UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnitySerializationHolder Uri UriBuilder UriComponents UriCreationOptions UriFormat
  UriFormatException UriHostNameType UriIdnScope UriKind UriParser UriPartial UriTypeConverter ValueTuple ValueTuple\`1 ValueTuple\`2 ValueTuple\`3
  ValueTuple\`4 ValueTuple\`5 ValueTuple\`6 ValueTuple\`7 ValueTuple\`8 ValueType Version Void WeakReference WeakReference\`1
`;

/** Namespaces that PowerShell 7 comes with. */
const namespaces = `
  Microsoft.Management.Infrastructure Microsoft.Management.Infrastructure.Generic Microsoft.Management.Infrastructure.Native
  Microsoft.Management.Infrastructure.Options Microsoft.Management.Infrastructure.Serialization Microsoft.PowerShell Microsoft.PowerShell.Cim
  Microsoft.PowerShell.Cmdletization Microsoft.PowerShell.Cmdletization.Cim Microsoft.PowerShell.Cmdletization.Xml Microsoft.PowerShell.Commands
  Microsoft.PowerShell.Commands.Internal.Format Microsoft.PowerShell.Commands.ShowCommandExtension Microsoft.PowerShell.Commands.Utility
  Microsoft.PowerShell.DesiredStateConfiguration Microsoft.PowerShell.DesiredStateConfiguration.Internal Microsoft.PowerShell.MarkdownRender
  Microsoft.PowerShell.Telemetry Microsoft.Win32 Microsoft.Win32.SafeHandles System System.Buffers System.Buffers.Binary System.Buffers.Text
  System.CodeDom System.CodeDom.Compiler System.Collections System.Collections.Concurrent System.Collections.Frozen System.Collections.Generic
  System.Collections.Immutable System.Collections.ObjectModel System.Collections.Specialized System.ComponentModel
  System.ComponentModel.DataAnnotations System.ComponentModel.DataAnnotations.Schema System.ComponentModel.Design
  System.ComponentModel.Design.Serialization System.Configuration System.Configuration.Assemblies System.Configuration.Internal
  System.Configuration.Provider System.Data System.Data.Common System.Data.Odbc System.Data.OleDb System.Data.OracleClient System.Data.SqlClient
  System.Data.SqlTypes System.Diagnostics System.Diagnostics.CodeAnalysis System.Diagnostics.Contracts System.Diagnostics.Eventing.Reader
  System.Diagnostics.Metrics System.Diagnostics.SymbolStore System.Diagnostics.Tracing System.DirectoryServices System.Drawing
  System.Drawing.Configuration System.Drawing.Design System.Drawing.Drawing2D System.Drawing.Imaging System.Drawing.Imaging.Effects
  System.Drawing.Interop System.Drawing.Printing System.Drawing.Text System.Dynamic System.Formats.Asn1 System.Formats.Tar System.Globalization
  System.IO System.IO.Compression System.IO.Enumeration System.IO.IsolatedStorage System.IO.MemoryMappedFiles System.IO.Packaging
  System.IO.Pipelines System.IO.Pipes System.Linq System.Linq.Expressions System.Linq.Expressions.Interpreter System.Management
  System.Management.Automation System.Management.Automation.Configuration System.Management.Automation.Host System.Management.Automation.Internal
  System.Management.Automation.Language System.Management.Automation.Provider System.Management.Automation.PSTasks
  System.Management.Automation.Remoting System.Management.Automation.Remoting.Client System.Management.Automation.Remoting.Internal
  System.Management.Automation.Remoting.WSMan System.Management.Automation.Runspaces System.Management.Automation.Security
  System.Management.Automation.Subsystem System.Management.Automation.Subsystem.DSC System.Management.Automation.Subsystem.Feedback
  System.Management.Automation.Subsystem.Prediction System.Management.Automation.Tracing System.Media System.Net System.Net.Cache System.Net.Http
  System.Net.Http.Headers System.Net.Http.Json System.Net.Http.Metrics System.Net.Mail System.Net.Mime System.Net.NetworkInformation
  System.Net.PeerToPeer System.Net.PeerToPeer.Collaboration System.Net.Quic System.Net.Security System.Net.ServerSentEvents System.Net.Sockets
  System.Net.WebSockets System.Numerics System.Reflection System.Reflection.Emit System.Reflection.Metadata System.Reflection.Metadata.Ecma335
  System.Reflection.PortableExecutable System.Resources System.Runtime System.Runtime.Caching System.Runtime.Caching.Hosting
  System.Runtime.CompilerServices System.Runtime.ConstrainedExecution System.Runtime.ExceptionServices System.Runtime.InteropServices
  System.Runtime.InteropServices.ComTypes System.Runtime.InteropServices.Java System.Runtime.InteropServices.JavaScript
  System.Runtime.InteropServices.Marshalling System.Runtime.InteropServices.ObjectiveC System.Runtime.InteropServices.Swift
  System.Runtime.Intrinsics System.Runtime.Intrinsics.Arm System.Runtime.Intrinsics.Wasm System.Runtime.Intrinsics.X86 System.Runtime.Loader
  System.Runtime.Remoting System.Runtime.Serialization System.Runtime.Serialization.DataContracts System.Runtime.Serialization.Formatters
  System.Runtime.Serialization.Formatters.Binary System.Runtime.Serialization.Json System.Runtime.Versioning System.Security
  System.Security.AccessControl System.Security.Authentication System.Security.Authentication.ExtendedProtection System.Security.Claims
  System.Security.Cryptography System.Security.Cryptography.Pkcs System.Security.Cryptography.X509Certificates System.Security.Cryptography.Xml
  System.Security.Permissions System.Security.Policy System.Security.Principal System.ServiceProcess System.Text System.Text.Encodings.Web
  System.Text.Json System.Text.Json.Nodes System.Text.Json.Schema System.Text.Json.Serialization System.Text.Json.Serialization.Metadata
  System.Text.RegularExpressions System.Text.Unicode System.Threading System.Threading.Channels System.Threading.Tasks
  System.Threading.Tasks.Dataflow System.Threading.Tasks.Sources System.Timers System.Transactions System.Web System.Windows.Input
  System.Windows.Markup System.Xaml.Permissions System.Xml System.Xml.Linq System.Xml.Resolvers System.Xml.Schema System.Xml.Serialization
  System.Xml.XPath System.Xml.Xsl System.Xml.Xsl.Runtime
`;

const words = (text: string): string[] => text.trim().split(/\s+/);

let byShortName: ReadonlyMap<string, string> | undefined;
let inSystem: ReadonlySet<string> | undefined;
let allNamespaces: ReadonlySet<string> | undefined;

/** The full name that a short name, in lower case, stands for. */
export function typeAccelerator(name: string): string | undefined {
  byShortName ??= new Map(words(accelerators).map((pair) => pair.split('=') as [string, string]));
  return byShortName.get(name);
}

/** True for the name, in lower case, of a type of the namespace `System`. */
export function isSystemType(name: string): boolean {
  inSystem ??= new Set(words(systemTypes.toLowerCase()));
  return inSystem.has(name);
}

/** True for a namespace, in lower case. */
export function isNamespace(name: string): boolean {
  allNamespaces ??= new Set(words(namespaces.toLowerCase()));
  return allNamespaces.has(name);
}
