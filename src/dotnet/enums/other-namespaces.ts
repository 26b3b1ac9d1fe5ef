import { enumType } from '../enum-type.ts';

/** Enums of the other namespaces with their members (https://learn.microsoft.com/dotnet/api). */
export default [
  enumType('System.ComponentModel.ListSortDirection', 'Ascending Descending'),
  enumType(
    'System.Data.SqlDbType',
    `BigInt Binary Bit Char DateTime Decimal Float Image Int Money NChar NText NVarChar Real UniqueIdentifier SmallDateTime SmallInt
     SmallMoney Text Timestamp TinyInt VarBinary VarChar Variant Xml=25 Udt=29 Structured Date Time DateTime2 DateTimeOffset Json
     Vector`,
  ),
  enumType('System.Diagnostics.EventLogEntryType', 'Error=1 Warning Information=4 SuccessAudit=8 FailureAudit=16'),
  enumType('System.Diagnostics.ProcessPriorityClass', 'Normal=32 Idle=64 High=128 RealTime=256 BelowNormal=16384 AboveNormal=32768'),
  enumType('System.Diagnostics.ProcessWindowStyle', 'Normal Hidden Minimized Maximized'),
  enumType('System.Diagnostics.ThreadState', 'Initialized Ready Running Standby Terminated Wait Transition Unknown'),
  enumType('System.Globalization.CalendarWeekRule', 'FirstDay FirstFullWeek FirstFourDayWeek'),
  enumType(
    'System.Globalization.CompareOptions',
    `None IgnoreCase IgnoreNonSpace IgnoreSymbols=4 IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456
     StringSort=536870912 Ordinal=1073741824`,
    'flags',
  ),
  enumType(
    'System.Globalization.CultureTypes',
    `NeutralCultures=1 SpecificCultures InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture ReplacementCultures=16
     WindowsOnlyCultures=32 FrameworkCultures=64`,
    'flags',
  ),
  enumType(
    'System.Globalization.DateTimeStyles',
    `None AllowLeadingWhite AllowTrailingWhite AllowInnerWhite=4 AllowWhiteSpaces=7 NoCurrentDateDefault AdjustToUniversal=16
     AssumeLocal=32 AssumeUniversal=64 RoundtripKind=128`,
    'flags',
  ),
  enumType(
    'System.Globalization.NumberStyles',
    `None AllowLeadingWhite AllowTrailingWhite AllowLeadingSign=4 Integer=7 AllowTrailingSign AllowParentheses=16 AllowDecimalPoint=32
     AllowThousands=64 Number=111 AllowExponent=128 Float=167 AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier
     HexNumber=515 AllowBinarySpecifier=1024 BinaryNumber=1027`,
    'flags',
  ),
  enumType('System.Globalization.TimeSpanStyles', 'None AssumeNegative', 'flags'),
  enumType(
    'System.Globalization.UnicodeCategory',
    `UppercaseLetter LowercaseLetter TitlecaseLetter ModifierLetter OtherLetter NonSpacingMark SpacingCombiningMark EnclosingMark
     DecimalDigitNumber LetterNumber OtherNumber SpaceSeparator LineSeparator ParagraphSeparator Control Format Surrogate PrivateUse
     ConnectorPunctuation DashPunctuation OpenPunctuation ClosePunctuation InitialQuotePunctuation FinalQuotePunctuation
     OtherPunctuation MathSymbol CurrencySymbol ModifierSymbol OtherSymbol OtherNotAssigned`,
  ),
  enumType(
    'System.Reflection.BindingFlags',
    `Default IgnoreCase DeclaredOnly Instance=4 Static=8 Public=16 NonPublic=32 FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512
     GetField=1024 SetField=2048 GetProperty=4096 SetProperty=8192 PutDispProperty=16384 PutRefDispProperty=32768 ExactBinding=65536
     SuppressChangeType=131072 OptionalParamBinding=262144 IgnoreReturn=16777216 DoNotWrapExceptions=33554432`,
    'flags',
  ),
  enumType('System.Reflection.MemberTypes', 'Constructor=1 Event Field=4 Method=8 Property=16 TypeInfo=32 Custom=64 NestedType=128 All=191', 'flags'),
  enumType('System.Runtime.InteropServices.Architecture', 'X86 X64 Arm Arm64 Wasm S390x LoongArch64 Armv6 Ppc64le RiscV64'),
  enumType('System.Runtime.InteropServices.CharSet', 'None=1 Ansi Unicode Auto'),
  enumType('System.ServiceProcess.ServiceControllerStatus', 'Stopped=1 StartPending StopPending Running ContinuePending PausePending Paused'),
  enumType('System.ServiceProcess.ServiceStartMode', 'Boot System Automatic Manual Disabled'),
  enumType(
    'System.ServiceProcess.ServiceType',
    `KernelDriver=1 FileSystemDriver Adapter=4 RecognizerDriver=8 Win32OwnProcess=16 Win32ShareProcess=32 InteractiveProcess=256`,
    'flags',
  ),
  enumType('System.Text.NormalizationForm', 'FormC=1 FormD FormKC=5 FormKD'),
  enumType(
    'System.Text.RegularExpressions.RegexOptions',
    `None IgnoreCase Multiline ExplicitCapture=4 Compiled=8 Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256
     CultureInvariant=512 NonBacktracking=1024`,
    'flags',
  ),
  enumType('System.Threading.ApartmentState', 'STA MTA Unknown'),
  enumType(
    'System.Threading.Tasks.TaskStatus',
    `Created WaitingForActivation WaitingToRun Running WaitingForChildrenToComplete RanToCompletion Canceled Faulted`,
  ),
  enumType(
    'System.Threading.ThreadState',
    'Running StopRequested SuspendRequested=2 Background=4 Unstarted=8 Stopped=16 WaitSleepJoin=32 Suspended=64 AbortRequested=128 Aborted=256',
    'flags',
  ),
  enumType('System.Threading.ThreadPriority', 'Lowest BelowNormal Normal AboveNormal Highest'),
  enumType('System.Xml.ConformanceLevel', 'Auto Fragment Document'),
  enumType('System.Xml.DtdProcessing', 'Prohibit Ignore Parse'),
  enumType('System.Xml.Formatting', 'None Indented'),
  enumType('System.Xml.NewLineHandling', 'Replace Entitize None'),
  enumType('System.Xml.ReadState', 'Initial Interactive Error EndOfFile Closed'),
  enumType('System.Xml.ValidationType', 'None Auto DTD XDR Schema'),
  enumType('System.Xml.WriteState', 'Start Prolog Element Attribute Content Closed Error'),
  enumType(
    'System.Xml.XmlNodeType',
    `None Element Attribute Text CDATA EntityReference Entity ProcessingInstruction Comment Document DocumentType DocumentFragment
     Notation Whitespace SignificantWhitespace EndElement EndEntity XmlDeclaration`,
  ),
  enumType('System.Xml.XmlSpace', 'None Default Preserve'),
];
