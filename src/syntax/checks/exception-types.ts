/** The exception types that scripts meet, behind the type that they derive from directly. */
const derived: readonly (readonly [base: string, types: string])[] = [
  [
    'System.ApplicationException',
    `
    System.Reflection.InvalidFilterCriteriaException System.Reflection.TargetException System.Reflection.TargetInvocationException
    System.Reflection.TargetParameterCountException System.Threading.WaitHandleCannotBeOpenedException
  `,
  ],
  [
    'System.ArgumentException',
    `
    Microsoft.PowerShell.Commands.HelpCategoryInvalidException System.ArgumentNullException System.ArgumentOutOfRangeException
    System.ComponentModel.InvalidAsynchronousStateException System.ComponentModel.InvalidEnumArgumentException System.DuplicateWaitObjectException
    System.Globalization.CultureNotFoundException System.Management.Automation.PSArgumentException System.Text.DecoderFallbackException
    System.Text.EncoderFallbackException System.Text.RegularExpressions.RegexParseException
  `,
  ],
  [
    'System.ArgumentNullException',
    `
    System.Management.Automation.PSArgumentNullException
  `,
  ],
  [
    'System.ArgumentOutOfRangeException',
    `
    System.Management.Automation.PSArgumentOutOfRangeException
  `,
  ],
  [
    'System.ArithmeticException',
    `
    System.DivideByZeroException System.NotFiniteNumberException System.OverflowException
  `,
  ],
  [
    'System.ComponentModel.Win32Exception',
    `
    System.Net.HttpListenerException System.Net.Sockets.SocketException
  `,
  ],
  [
    'System.Data.DataException',
    `
    System.Data.ConstraintException System.Data.DeletedRowInaccessibleException System.Data.DuplicateNameException
    System.Data.InRowChangingEventException System.Data.InvalidConstraintException System.Data.InvalidExpressionException
    System.Data.MissingPrimaryKeyException System.Data.NoNullAllowedException System.Data.ReadOnlyException System.Data.RowNotInTableException
    System.Data.StrongTypingException System.Data.VersionNotFoundException
  `,
  ],
  [
    'System.Data.InvalidExpressionException',
    `
    System.Data.EvaluateException System.Data.SyntaxErrorException
  `,
  ],
  [
    'System.Exception',
    `
    Microsoft.Management.Infrastructure.CimException System.AggregateException System.ApplicationException System.Diagnostics.UnreachableException
    System.InvalidTimeZoneException System.Net.Http.HttpRequestException System.Runtime.Serialization.InvalidDataContractException
    System.SystemException System.Text.Json.JsonException System.Threading.BarrierPostPhaseException System.Threading.LockRecursionException
    System.Threading.Tasks.TaskSchedulerException System.TimeZoneNotFoundException
  `,
  ],
  [
    'System.FormatException',
    `
    System.IO.FileFormatException System.Net.CookieException System.Reflection.CustomAttributeFormatException System.UriFormatException
  `,
  ],
  [
    'System.IO.IOException',
    `
    System.IO.DirectoryNotFoundException System.IO.DriveNotFoundException System.IO.EndOfStreamException System.IO.FileLoadException
    System.IO.FileNotFoundException System.IO.PathTooLongException System.Net.Http.HttpIOException
  `,
  ],
  [
    'System.InvalidCastException',
    `
    System.Management.Automation.PSInvalidCastException
  `,
  ],
  [
    'System.InvalidOperationException',
    `
    System.Management.Automation.PSInvalidOperationException System.Net.ProtocolViolationException System.Net.WebException
    System.ObjectDisposedException
  `,
  ],
  [
    'System.Management.Automation.CmdletInvocationException',
    `
    System.Management.Automation.CmdletProviderInvocationException
  `,
  ],
  [
    'System.Management.Automation.ExtendedTypeSystemException',
    `
    System.Management.Automation.GetValueException System.Management.Automation.MethodException
    System.Management.Automation.PropertyNotFoundException System.Management.Automation.SetValueException
  `,
  ],
  [
    'System.Management.Automation.FlowControlException',
    `
    System.Management.Automation.ExitException System.Management.Automation.LoopFlowException System.Management.Automation.TerminateException
  `,
  ],
  [
    'System.Management.Automation.GetValueException',
    `
    System.Management.Automation.GetValueInvocationException
  `,
  ],
  [
    'System.Management.Automation.Host.HostException',
    `
    System.Management.Automation.Host.PromptingException
  `,
  ],
  [
    'System.Management.Automation.LoopFlowException',
    `
    System.Management.Automation.BreakException System.Management.Automation.ContinueException
  `,
  ],
  [
    'System.Management.Automation.MetadataException',
    `
    System.Management.Automation.ArgumentTransformationMetadataException System.Management.Automation.ParsingMetadataException
    System.Management.Automation.ValidationMetadataException
  `,
  ],
  [
    'System.Management.Automation.MethodException',
    `
    System.Management.Automation.MethodInvocationException
  `,
  ],
  [
    'System.Management.Automation.ParseException',
    `
    System.Management.Automation.IncompleteParseException
  `,
  ],
  [
    'System.Management.Automation.ProviderNotFoundException',
    `
    System.Management.Automation.ProviderNameAmbiguousException
  `,
  ],
  [
    'System.Management.Automation.Remoting.PSRemotingTransportException',
    `
    System.Management.Automation.Remoting.PSRemotingTransportRedirectException
  `,
  ],
  [
    'System.Management.Automation.RuntimeException',
    `
    System.Management.Automation.ActionPreferenceStopException System.Management.Automation.ApplicationFailedException
    System.Management.Automation.CmdletInvocationException System.Management.Automation.CommandNotFoundException
    System.Management.Automation.ExtendedTypeSystemException System.Management.Automation.Host.HostException
    System.Management.Automation.MetadataException System.Management.Automation.NativeCommandExitException
    System.Management.Automation.PSSecurityException System.Management.Automation.ParameterBindingException
    System.Management.Automation.ParseException System.Management.Automation.PipelineClosedException
    System.Management.Automation.PipelineStoppedException System.Management.Automation.ProviderInvocationException
    System.Management.Automation.RedirectedException System.Management.Automation.RemoteException
    System.Management.Automation.Remoting.PSDirectException System.Management.Automation.Remoting.PSRemotingDataStructureException
    System.Management.Automation.Remoting.PSRemotingTransportException System.Management.Automation.Runspaces.FormatTableLoadException
    System.Management.Automation.Runspaces.PSSnapInException System.Management.Automation.Runspaces.RunspaceOpenModuleLoadException
    System.Management.Automation.Runspaces.TypeTableLoadException System.Management.Automation.ScriptBlockToPowerShellNotSupportedException
    System.Management.Automation.ScriptRequiresException System.Management.Automation.SessionStateException
    System.Management.Automation.WildcardPatternException
  `,
  ],
  [
    'System.Management.Automation.SessionStateException',
    `
    System.Management.Automation.DriveNotFoundException System.Management.Automation.ItemNotFoundException
    System.Management.Automation.ProviderNotFoundException System.Management.Automation.SessionStateUnauthorizedAccessException
  `,
  ],
  [
    'System.Management.Automation.SetValueException',
    `
    System.Management.Automation.SetValueInvocationException
  `,
  ],
  [
    'System.MemberAccessException',
    `
    System.FieldAccessException System.MethodAccessException System.MissingMemberException
  `,
  ],
  [
    'System.MissingMemberException',
    `
    System.MissingFieldException System.MissingMethodException
  `,
  ],
  [
    'System.Net.Http.HttpIOException',
    `
    System.Net.Http.HttpProtocolException
  `,
  ],
  [
    'System.Net.Http.HttpRequestException',
    `
    Microsoft.PowerShell.Commands.HttpResponseException
  `,
  ],
  [
    'System.NotImplementedException',
    `
    System.Management.Automation.PSNotImplementedException
  `,
  ],
  [
    'System.NotSupportedException',
    `
    System.Management.Automation.PSNotSupportedException System.PlatformNotSupportedException
  `,
  ],
  [
    'System.ObjectDisposedException',
    `
    System.Management.Automation.PSObjectDisposedException
  `,
  ],
  [
    'System.OperationCanceledException',
    `
    System.Threading.Tasks.TaskCanceledException
  `,
  ],
  [
    'System.OutOfMemoryException',
    `
    System.InsufficientMemoryException
  `,
  ],
  [
    'System.Runtime.InteropServices.ExternalException',
    `
    System.ComponentModel.Win32Exception System.Runtime.InteropServices.COMException System.Runtime.InteropServices.SEHException
  `,
  ],
  [
    'System.Security.Authentication.AuthenticationException',
    `
    System.Security.Authentication.InvalidCredentialException
  `,
  ],
  [
    'System.Security.Cryptography.CryptographicException',
    `
    System.Security.Cryptography.AuthenticationTagMismatchException System.Security.Cryptography.CryptographicUnexpectedOperationException
  `,
  ],
  [
    'System.SystemException',
    `
    Microsoft.PowerShell.Commands.HelpNotFoundException Microsoft.PowerShell.Commands.ProcessCommandException
    Microsoft.PowerShell.Commands.WriteErrorException System.AccessViolationException System.AppDomainUnloadedException System.ArgumentException
    System.ArithmeticException System.ArrayTypeMismatchException System.BadImageFormatException System.CannotUnloadAppDomainException
    System.Collections.Generic.KeyNotFoundException System.ComponentModel.LicenseException System.ComponentModel.WarningException
    System.ContextMarshalException System.Data.DBConcurrencyException System.Data.DataException System.DataMisalignedException
    System.ExecutionEngineException System.FormatException System.IO.IOException System.IO.InternalBufferOverflowException
    System.IO.InvalidDataException System.IndexOutOfRangeException System.InsufficientExecutionStackException System.InvalidCastException
    System.InvalidOperationException System.InvalidProgramException System.Management.Automation.FlowControlException
    System.Management.Automation.HaltCommandException System.Management.Automation.InvalidJobStateException
    System.Management.Automation.InvalidPowerShellStateException System.Management.Automation.JobFailedException
    System.Management.Automation.ParentContainsErrorRecordException System.Management.Automation.PipelineDepthException
    System.Management.Automation.Runspaces.InvalidPipelineStateException System.Management.Automation.Runspaces.InvalidRunspacePoolStateException
    System.Management.Automation.Runspaces.InvalidRunspaceStateException System.Management.Automation.Runspaces.PSConsoleLoadException
    System.Management.Automation.RuntimeException System.Management.Automation.ScriptCallDepthException System.MemberAccessException
    System.MulticastNotSupportedException System.NotImplementedException System.NotSupportedException System.NullReferenceException
    System.OperationCanceledException System.OutOfMemoryException System.RankException System.Reflection.AmbiguousMatchException
    System.Reflection.ReflectionTypeLoadException System.Resources.MissingManifestResourceException
    System.Resources.MissingSatelliteAssemblyException System.Runtime.InteropServices.ExternalException
    System.Runtime.InteropServices.InvalidComObjectException System.Runtime.InteropServices.InvalidOleVariantTypeException
    System.Runtime.InteropServices.MarshalDirectiveException System.Runtime.InteropServices.SafeArrayRankMismatchException
    System.Runtime.InteropServices.SafeArrayTypeMismatchException System.Runtime.Serialization.SerializationException
    System.Security.Authentication.AuthenticationException System.Security.Cryptography.CryptographicException
    System.Security.HostProtectionException System.Security.Principal.IdentityNotMappedException System.Security.SecurityException
    System.Security.VerificationException System.Security.XmlSyntaxException System.StackOverflowException System.Threading.AbandonedMutexException
    System.Threading.SemaphoreFullException System.Threading.SynchronizationLockException System.Threading.ThreadAbortException
    System.Threading.ThreadInterruptedException System.Threading.ThreadStartException System.Threading.ThreadStateException System.TimeoutException
    System.TypeInitializationException System.TypeLoadException System.TypeUnloadedException System.UnauthorizedAccessException
    System.Xml.XmlException
  `,
  ],
  [
    'System.TimeoutException',
    `
    System.Text.RegularExpressions.RegexMatchTimeoutException
  `,
  ],
  [
    'System.TypeLoadException',
    `
    System.DllNotFoundException System.EntryPointNotFoundException System.TypeAccessException
  `,
  ],
  [
    'System.UnauthorizedAccessException',
    `
    System.Security.AccessControl.PrivilegeNotHeldException
  `,
  ],
];

interface ExceptionType {
  /** As .NET spells it. */
  name: string;
  base: string | undefined;
}

let table: ReadonlyMap<string, ExceptionType> | undefined;

/** An exception type by its full name, in any case. */
export function findExceptionType(fullName: string): ExceptionType | undefined {
  table ??= new Map<string, ExceptionType>([
    ['system.exception', { name: 'System.Exception', base: undefined }],
    ...derived.flatMap(([base, types]) =>
      types
        .trim()
        .split(/\s+/)
        .map((name) => [name.toLowerCase(), { name, base }] as const),
    ),
  ]);
  return table.get(fullName.toLowerCase());
}
