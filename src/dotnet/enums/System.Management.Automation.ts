import { enumType } from '../enum-type.ts';

/** Enums of System.Management.Automation and below with their members (https://learn.microsoft.com/dotnet/api). */
export default [
  enumType('System.Management.Automation.ActionPreference', 'SilentlyContinue Stop Continue Inquire Ignore Suspend Break'),
  enumType('System.Management.Automation.Alignment', 'Undefined Left Center Right'),
  enumType('System.Management.Automation.CommandOrigin', 'Runspace Internal'),
  enumType(
    'System.Management.Automation.CommandTypes',
    `Alias=1 Function Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 Configuration=256 All=383`,
    'flags',
  ),
  enumType(
    'System.Management.Automation.CompletionResultType',
    `Text History Command ProviderItem ProviderContainer Property Method ParameterName ParameterValue Variable Namespace Type Keyword
     DynamicKeyword`,
  ),
  enumType('System.Management.Automation.ConfirmImpact', 'None Low Medium High'),
  enumType('System.Management.Automation.RemotingCapability', 'None PowerShell SupportedByCommand OwnedByCommand'),
  enumType('System.Management.Automation.CopyContainers', 'CopyTargetContainer CopyChildrenOfTargetContainer'),
  enumType(
    'System.Management.Automation.ErrorCategory',
    `NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData InvalidOperation InvalidResult
     InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound OperationStopped OperationTimeout SyntaxError ParserError
     PermissionDenied ResourceBusy ResourceExists ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError
     ConnectionError AuthenticationError LimitsExceeded QuotaExceeded NotEnabled`,
  ),
  enumType('System.Management.Automation.ErrorView', 'NormalView CategoryView ConciseView DetailedView'),
  enumType('System.Management.Automation.ExperimentAction', 'None Hide Show'),
  enumType(
    'System.Management.Automation.Host.ControlKeyStates',
    `RightAltPressed=1 LeftAltPressed RightCtrlPressed=4 LeftCtrlPressed=8 ShiftPressed=16 NumLockOn=32 ScrollLockOn=64 CapsLockOn=128
     EnhancedKey=256`,
    'flags',
  ),
  enumType(
    'System.Management.Automation.JobState',
    `NotStarted Running Completed Failed Stopped Blocked Suspended Disconnected Suspending Stopping AtBreakpoint`,
  ),
  enumType(
    'System.Management.Automation.Language.StringConstantType',
    `SingleQuoted SingleQuotedHereString DoubleQuoted DoubleQuotedHereString BareWord`,
  ),
  enumType(
    'System.Management.Automation.Language.TokenFlags',
    `None BinaryPrecedenceLogical BinaryPrecedenceBitwise BinaryPrecedenceComparison=5 BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9
     BinaryPrecedenceMultiply BinaryPrecedenceFormat=12 BinaryPrecedenceRange BinaryPrecedenceMask=15 Keyword ScriptBlockBlockName=32
     BinaryOperator=256 UnaryOperator=512 CaseSensitiveOperator=1024 TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192
     ParseModeInvariant=32768 TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 CommandName=524288
     MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608 StatementDoesntSupportAttributes=16777216`,
    'flags',
  ),
  enumType(
    'System.Management.Automation.Language.TokenKind',
    `Unknown Variable SplattedVariable Parameter Number Label Identifier Generic NewLine LineContinuation Comment EndOfInput
     StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly LBracket RBracket AtParen
     AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe Comma MinusMinus PlusPlus DotDot ColonColon Dot Exclaim Multiply Divide Rem
     Plus Minus Equals PlusEquals MinusEquals MultiplyEquals DivideEquals RemainderEquals Redirection RedirectInStd Format Not Bnot And
     Or Xor Band Bor Bxor Join Ieq Ine Ige Igt Ilt Ile Ilike Inotlike Imatch Inotmatch Ireplace Icontains Inotcontains Iin Inotin
     Isplit Ceq Cne Cge Cgt Clt Cle Clike Cnotlike Cmatch Cnotmatch Creplace Ccontains Cnotcontains Cin Cnotin Csplit Is IsNot As
     PostfixPlusPlus PostfixMinusMinus Shl Shr Colon QuestionMark QuestionQuestionEquals QuestionQuestion QuestionDot QuestionLBracket
     Begin=119 Break Catch Class Continue Data Define Do Dynamicparam Else ElseIf End Exit Filter Finally For Foreach From Function If
     In Param Process Return Switch Throw Trap Try Until Using Var While Workflow Parallel Sequence InlineScript Configuration
     DynamicKeyword Public Private Static Interface Enum Namespace Module Type Assembly Command Hidden Base Default Clean`,
  ),
  enumType('System.Management.Automation.ModuleAccessMode', 'ReadWrite ReadOnly Constant'),
  enumType('System.Management.Automation.ModuleType', 'Script Binary Manifest Cim'),
  enumType('System.Management.Automation.OutputRendering', 'Host PlainText Ansi'),
  enumType('System.Management.Automation.PSCredentialTypes', 'Generic=1 Domain Default', 'flags'),
  enumType('System.Management.Automation.PSCredentialUIOptions', 'None Default ValidateUserNameSyntax=1 AlwaysPrompt ReadOnlyUserName', 'flags'),
  enumType('System.Management.Automation.PSInvocationState', 'NotStarted Running Stopping Stopped Completed Failed Disconnected'),
  enumType('System.Management.Automation.PSLanguageMode', 'FullLanguage RestrictedLanguage NoLanguage ConstrainedLanguage'),
  enumType(
    'System.Management.Automation.PSMemberTypes',
    `AliasProperty=1 CodeProperty Property=4 NoteProperty=8 ScriptProperty=16 PropertySet=32 Method=64 CodeMethod=128 ScriptMethod=256
     Methods=448 ParameterizedProperty=512 MemberSet=1024 Event=2048 Dynamic=4096 InferredProperty=8192 Properties=8223 All=16383`,
    'flags',
  ),
  enumType('System.Management.Automation.PSMemberViewTypes', 'Extended=1 Adapted Base=4 All=7', 'flags'),
  enumType(
    'System.Management.Automation.PSTokenType',
    `Unknown Command CommandParameter CommandArgument Number String Variable Member LoopLabel Attribute Type Operator GroupStart
     GroupEnd Keyword Comment StatementSeparator NewLine LineContinuation Position`,
  ),
  enumType(
    'System.Management.Automation.PSTraceSourceOptions',
    `None Constructor Dispose Finalizer=4 Method=8 Property=16 Delegates=32 Events=64 Exception=128 Lock=256 Error=512 Errors=640
     Warning=1024 Verbose=2048 WriteLine=4096 Data=6167 Scope=8192 ExecutionFlow=8303 Assert=16384 All=32767`,
    'flags',
  ),
  enumType('System.Management.Automation.ProgressRecordType', 'Processing Completed'),
  enumType('System.Management.Automation.ProgressView', 'Minimal Classic'),
  enumType(
    'System.Management.Automation.Provider.ProviderCapabilities',
    `None Include Exclude Filter=4 ExpandWildcards=8 ShouldProcess=16 Credentials=32 Transactions=64`,
    'flags',
  ),
  enumType('System.Management.Automation.ReturnContainers', 'ReturnMatchingContainers ReturnAllContainers'),
  enumType('System.Management.Automation.RollbackSeverity', 'Error TerminatingError Never'),
  enumType('System.Management.Automation.RunspaceMode', 'CurrentRunspace NewRunspace'),
  enumType('System.Management.Automation.Runspaces.RunspaceAvailability', 'None Available AvailableForNestedCommand Busy RemoteDebug'),
  enumType('System.Management.Automation.Runspaces.PSThreadOptions', 'Default UseNewThread ReuseThread UseCurrentThread'),
  enumType(
    'System.Management.Automation.Runspaces.RunspaceState',
    `BeforeOpen Opening Opened Closed Closing Broken Disconnecting Disconnected Connecting`,
  ),
  enumType('System.Management.Automation.ScopedItemOptions', 'None ReadOnly Constant Private=4 AllScope=8 Unspecified=16', 'flags'),
  enumType('System.Management.Automation.SessionStateEntryVisibility', 'Public Private'),
  enumType('System.Management.Automation.ShouldProcessReason', 'None WhatIf', 'flags'),
  enumType(
    'System.Management.Automation.SignatureStatus',
    `Valid UnknownError NotSigned HashMismatch NotTrusted NotSupportedFileFormat Incompatible`,
  ),
  enumType('System.Management.Automation.SignatureType', 'None Authenticode Catalog'),
  enumType('System.Management.Automation.SigningOption', 'AddOnlyCertificate AddFullCertificateChain AddFullCertificateChainExceptRoot Default=2'),
  enumType(
    'System.Management.Automation.SplitOptions',
    `SimpleMatch=1 RegexMatch CultureInvariant=4 IgnorePatternWhitespace=8 Multiline=16 Singleline=32 IgnoreCase=64 ExplicitCapture=128`,
    'flags',
  ),
  enumType('System.Management.Automation.ValidateRangeKind', 'Positive NonNegative Negative NonPositive'),
  enumType('System.Management.Automation.VariableAccessMode', 'Read Write ReadWrite'),
  enumType('System.Management.Automation.WhereOperatorSelectionMode', 'Default First Last SkipUntil Until Split'),
  enumType('System.Management.Automation.WildcardOptions', 'None Compiled IgnoreCase CultureInvariant=4', 'flags'),
];
