import { exceptionType } from './exception-type.ts';

/** Exception types with their bases, HResults and default messages (https://learn.microsoft.com/dotnet/api). */
export default [
  exceptionType('Microsoft.Management.Infrastructure.CimException', 'System.Exception', -2146233088, undefined, {
    properties: 'string MessageId; string ErrorSource; ushort ErrorType; uint StatusCode',
    alsoHas: ['NativeErrorCode', 'ErrorData', 'Microsoft.Management.Infrastructure.CimException new(ciminstance cimError)'],
  }),
  exceptionType('Microsoft.PowerShell.Cmdletization.Cim.CimJobException', 'System.SystemException', -2146233087),
  exceptionType('Microsoft.PowerShell.Commands.HelpCategoryInvalidException', 'System.ArgumentException', -2147024809, undefined, {
    properties: 'string HelpCategory',
    alsoHas: [
      'Microsoft.PowerShell.Commands.HelpCategoryInvalidException new(string helpCategory)',
      'Microsoft.PowerShell.Commands.HelpCategoryInvalidException new(string helpCategory, System.Exception innerException)',
    ],
  }),
  exceptionType('Microsoft.PowerShell.Commands.HelpNotFoundException', 'System.SystemException', -2146233087, undefined, {
    properties: 'string HelpTopic',
    alsoHas: [
      'Microsoft.PowerShell.Commands.HelpNotFoundException new(string helpTopic)',
      'Microsoft.PowerShell.Commands.HelpNotFoundException new(string helpTopic, System.Exception innerException)',
    ],
  }),
  exceptionType('Microsoft.PowerShell.Commands.HttpResponseException', 'System.Net.Http.HttpRequestException', -2146233088, undefined, {
    properties: 'System.Net.Http.HttpResponseMessage Response',
    alsoHas: ['Microsoft.PowerShell.Commands.HttpResponseException new(string message, System.Net.Http.HttpResponseMessage response)'],
  }),
  exceptionType('Microsoft.PowerShell.Commands.ServiceCommandException', 'System.SystemException', -2146233087, undefined, {
    properties: 'string ServiceName',
  }),
  exceptionType('Microsoft.PowerShell.Commands.ProcessCommandException', 'System.SystemException', -2146233087, undefined, {
    properties: 'string ProcessName',
  }),
  exceptionType('Microsoft.PowerShell.Commands.LocalAccountsException', 'System.Exception', -2146233088, undefined, {
    alsoHas: ['ErrorCategory', 'Target', 'ErrorName'],
  }),
  exceptionType('Microsoft.PowerShell.Commands.NotFoundException', 'Microsoft.PowerShell.Commands.LocalAccountsException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.UserNotFoundException', 'Microsoft.PowerShell.Commands.NotFoundException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.GroupNotFoundException', 'Microsoft.PowerShell.Commands.NotFoundException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.PrincipalNotFoundException', 'Microsoft.PowerShell.Commands.NotFoundException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.MemberNotFoundException', 'Microsoft.PowerShell.Commands.NotFoundException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.UserExistsException', 'Microsoft.PowerShell.Commands.LocalAccountsException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.GroupExistsException', 'Microsoft.PowerShell.Commands.LocalAccountsException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.MemberExistsException', 'Microsoft.PowerShell.Commands.LocalAccountsException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.AccessDeniedException', 'Microsoft.PowerShell.Commands.LocalAccountsException', -2146233088),
  exceptionType('Microsoft.PowerShell.Commands.WriteErrorException', 'System.SystemException', -2146233087),
  exceptionType('System.Management.Automation.ActionPreferenceStopException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType('System.Management.Automation.ApplicationFailedException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType(
    'System.Management.Automation.ArgumentTransformationMetadataException',
    'System.Management.Automation.MetadataException',
    -2146233087,
  ),
  exceptionType('System.Management.Automation.BreakException', 'System.Management.Automation.LoopFlowException', -2146233087),
  exceptionType('System.Management.Automation.CmdletInvocationException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType(
    'System.Management.Automation.CmdletProviderInvocationException',
    'System.Management.Automation.CmdletInvocationException',
    -2146233087,
    undefined,
    { properties: 'System.Object ProviderInvocationException; System.Object ProviderInfo' },
  ),
  exceptionType('System.Management.Automation.CommandNotFoundException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties: 'string CommandName',
  }),
  exceptionType('System.Management.Automation.ContinueException', 'System.Management.Automation.LoopFlowException', -2146233087),
  exceptionType('System.Management.Automation.DriveNotFoundException', 'System.Management.Automation.SessionStateException', -2146233087),
  exceptionType('System.Management.Automation.ExitException', 'System.Management.Automation.FlowControlException', -2146233087, undefined, {
    properties: 'System.Object Argument',
  }),
  exceptionType('System.Management.Automation.ExtendedTypeSystemException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType('System.Management.Automation.FlowControlException', 'System.SystemException', -2146233087),
  exceptionType('System.Management.Automation.GetValueException', 'System.Management.Automation.ExtendedTypeSystemException', -2146233087),
  exceptionType('System.Management.Automation.GetValueInvocationException', 'System.Management.Automation.GetValueException', -2146233087),
  exceptionType('System.Management.Automation.HaltCommandException', 'System.SystemException', -2146233087),
  exceptionType('System.Management.Automation.Host.HostException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    alsoHas: [
      'System.Management.Automation.Host.HostException new(string message, System.Exception innerException, string errorId, System.Management.Automation.ErrorCategory errorCategory)',
    ],
  }),
  exceptionType('System.Management.Automation.Host.PromptingException', 'System.Management.Automation.Host.HostException', -2146233087, undefined, {
    alsoHas: [
      'System.Management.Automation.Host.PromptingException new(string message, System.Exception innerException, string errorId, System.Management.Automation.ErrorCategory errorCategory)',
    ],
  }),
  exceptionType('System.Management.Automation.IncompleteParseException', 'System.Management.Automation.ParseException', -2146233087),
  exceptionType('System.Management.Automation.InvalidJobStateException', 'System.SystemException', -2146233087, undefined, {
    properties: 'System.Object CurrentState',
    alsoHas: ['System.Management.Automation.InvalidJobStateException new(System.Management.Automation.JobState currentState, string actionMessage)'],
  }),
  exceptionType('System.Management.Automation.InvalidPowerShellStateException', 'System.SystemException', -2146233087, undefined, {
    properties: 'System.Object CurrentState',
  }),
  exceptionType('System.Management.Automation.ItemNotFoundException', 'System.Management.Automation.SessionStateException', -2146233087),
  exceptionType('System.Management.Automation.JobFailedException', 'System.SystemException', -2146233087, undefined, {
    properties: 'System.Object Reason; System.Object DisplayScriptPosition',
    alsoHas: [
      'System.Management.Automation.JobFailedException new(System.Exception innerException, System.Management.Automation.Language.ScriptExtent displayScriptPosition)',
    ],
  }),
  exceptionType('System.Management.Automation.LoopFlowException', 'System.Management.Automation.FlowControlException', -2146233087, undefined, {
    properties: 'string Label',
  }),
  exceptionType('System.Management.Automation.MetadataException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType('System.Management.Automation.MethodException', 'System.Management.Automation.ExtendedTypeSystemException', -2146233087),
  exceptionType('System.Management.Automation.MethodInvocationException', 'System.Management.Automation.MethodException', -2146233087),
  exceptionType('System.Management.Automation.NativeCommandExitException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties: 'string Path; int ExitCode; int ProcessId',
  }),
  exceptionType('System.Management.Automation.ParameterBindingException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties:
      'string ParameterName; type ParameterType; type TypeSpecified; string ErrorId; long Line; long Offset; System.Object CommandInvocation',
  }),
  exceptionType(
    'System.Management.Automation.ParameterBindingArgumentTransformationException',
    'System.Management.Automation.ParameterBindingException',
    -2146233087,
  ),
  exceptionType(
    'System.Management.Automation.ParameterBindingValidationException',
    'System.Management.Automation.ParameterBindingException',
    -2146233087,
  ),
  exceptionType('System.Management.Automation.ParentContainsErrorRecordException', 'System.SystemException', -2146233087, undefined, {
    alsoHas: ['System.Management.Automation.ParentContainsErrorRecordException new(System.Exception wrapperException)'],
  }),
  exceptionType('System.Management.Automation.ParseException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties: 'System.Object Errors',
    alsoHas: ['System.Management.Automation.ParseException new(System.Management.Automation.Language.ParseError[] errors)'],
  }),
  exceptionType('System.Management.Automation.ParsingMetadataException', 'System.Management.Automation.MetadataException', -2146233087),
  exceptionType('System.Management.Automation.PipelineClosedException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType('System.Management.Automation.PipelineDepthException', 'System.SystemException', -2146233087, undefined, {
    properties: 'int CallDepth',
  }),
  exceptionType('System.Management.Automation.PipelineStoppedException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType('System.Management.Automation.PropertyNotFoundException', 'System.Management.Automation.ExtendedTypeSystemException', -2146233087),
  exceptionType('System.Management.Automation.ProviderInvocationException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties: 'System.Object ProviderInfo',
  }),
  exceptionType(
    'System.Management.Automation.ProviderNameAmbiguousException',
    'System.Management.Automation.ProviderNotFoundException',
    -2146233087,
    undefined,
    { properties: 'System.Object PossibleMatches' },
  ),
  exceptionType('System.Management.Automation.ProviderNotFoundException', 'System.Management.Automation.SessionStateException', -2146233087),
  exceptionType('System.Management.Automation.PSInvalidCastException', 'System.InvalidCastException', -2147467262),
  exceptionType('System.Management.Automation.PSInvalidOperationException', 'System.InvalidOperationException', -2146233079),
  exceptionType('System.Management.Automation.PSNotImplementedException', 'System.NotImplementedException', -2147467263),
  exceptionType('System.Management.Automation.PSNotSupportedException', 'System.NotSupportedException', -2146233067),
  exceptionType('System.Management.Automation.PSSecurityException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType('System.Management.Automation.RedirectedException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType('System.Management.Automation.RemoteException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties: 'System.Object SerializedRemoteException; System.Object SerializedRemoteInvocationInfo',
  }),
  exceptionType('System.Management.Automation.Remoting.PSDirectException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType(
    'System.Management.Automation.Remoting.PSRemotingDataStructureException',
    'System.Management.Automation.RuntimeException',
    -2146233087,
  ),
  exceptionType(
    'System.Management.Automation.Remoting.PSRemotingTransportException',
    'System.Management.Automation.RuntimeException',
    -2146233087,
    undefined,
    { properties: 'int ErrorCode; string TransportMessage' },
  ),
  exceptionType(
    'System.Management.Automation.Remoting.PSRemotingTransportRedirectException',
    'System.Management.Automation.Remoting.PSRemotingTransportException',
    -2146233087,
    undefined,
    { properties: 'string RedirectLocation' },
  ),
  exceptionType(
    'System.Management.Automation.Runspaces.FormatTableLoadException',
    'System.Management.Automation.RuntimeException',
    -2146233087,
    undefined,
    { properties: 'System.Object Errors' },
  ),
  exceptionType('System.Management.Automation.Runspaces.InvalidPipelineStateException', 'System.SystemException', -2146233087, undefined, {
    properties: 'System.Object CurrentState; System.Object ExpectedState',
  }),
  exceptionType('System.Management.Automation.Runspaces.InvalidRunspacePoolStateException', 'System.SystemException', -2146233087, undefined, {
    properties: 'System.Object CurrentState; System.Object ExpectedState',
  }),
  exceptionType('System.Management.Automation.Runspaces.InvalidRunspaceStateException', 'System.SystemException', -2146233087, undefined, {
    properties: 'System.Object CurrentState; System.Object ExpectedState',
  }),
  exceptionType('System.Management.Automation.Runspaces.PSConsoleLoadException', 'System.SystemException', -2146233087),
  exceptionType('System.Management.Automation.Runspaces.PSSnapInException', 'System.Management.Automation.RuntimeException', -2146233087),
  exceptionType(
    'System.Management.Automation.Runspaces.RunspaceOpenModuleLoadException',
    'System.Management.Automation.RuntimeException',
    -2146233087,
    undefined,
    { properties: 'System.Object ErrorRecords' },
  ),
  exceptionType(
    'System.Management.Automation.Runspaces.TypeTableLoadException',
    'System.Management.Automation.RuntimeException',
    -2146233087,
    undefined,
    { properties: 'System.Object Errors' },
  ),
  exceptionType(
    'System.Management.Automation.ScriptBlockToPowerShellNotSupportedException',
    'System.Management.Automation.RuntimeException',
    -2146233087,
  ),
  exceptionType('System.Management.Automation.ScriptCallDepthException', 'System.SystemException', -2146233087, undefined, {
    properties: 'int CallDepth',
  }),
  exceptionType('System.Management.Automation.ScriptRequiresException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties: 'string CommandName; version RequiresPSVersion; System.Object MissingPSSnapIns; string RequiresShellId; string RequiresShellPath',
  }),
  exceptionType('System.Management.Automation.SessionStateException', 'System.Management.Automation.RuntimeException', -2146233087, undefined, {
    properties: 'string ItemName; System.Object SessionStateCategory',
  }),
  exceptionType(
    'System.Management.Automation.SessionStateUnauthorizedAccessException',
    'System.Management.Automation.SessionStateException',
    -2146233087,
  ),
  exceptionType('System.Management.Automation.SetValueException', 'System.Management.Automation.ExtendedTypeSystemException', -2146233087),
  exceptionType('System.Management.Automation.SetValueInvocationException', 'System.Management.Automation.SetValueException', -2146233087),
  exceptionType('System.Management.Automation.TerminateException', 'System.Management.Automation.FlowControlException', -2146233087),
  exceptionType('System.Management.Automation.ValidationMetadataException', 'System.Management.Automation.MetadataException', -2146233087),
  exceptionType('System.Management.Automation.WildcardPatternException', 'System.Management.Automation.RuntimeException', -2146233087),
];
