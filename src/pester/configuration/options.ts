/** What an option of the configuration holds, and what it is unless told. */
export interface OptionDefinition {
  readonly kind: 'String' | 'StringArray' | 'Bool' | 'Decimal' | 'ScriptBlockArray' | 'ContainerInfoArray';
  readonly fallback: string | boolean | number | readonly string[];
}

/** The sections of a configuration and their options (https://pester.dev/docs/usage/configuration). */
export const sections = {
  Run: {
    Path: { kind: 'StringArray', fallback: ['.'] },
    ExcludePath: { kind: 'StringArray', fallback: [] },
    ScriptBlock: { kind: 'ScriptBlockArray', fallback: [] },
    Container: { kind: 'ContainerInfoArray', fallback: [] },
    TestExtension: { kind: 'String', fallback: '.Tests.ps1' },
    Exit: { kind: 'Bool', fallback: false },
    Throw: { kind: 'Bool', fallback: false },
    PassThru: { kind: 'Bool', fallback: false },
    SkipRun: { kind: 'Bool', fallback: false },
    SkipRemainingOnFailure: { kind: 'String', fallback: 'None' },
  },
  Filter: {
    Tag: { kind: 'StringArray', fallback: [] },
    ExcludeTag: { kind: 'StringArray', fallback: [] },
    Line: { kind: 'StringArray', fallback: [] },
    ExcludeLine: { kind: 'StringArray', fallback: [] },
    FullName: { kind: 'StringArray', fallback: [] },
  },
  CodeCoverage: {
    Enabled: { kind: 'Bool', fallback: false },
    OutputFormat: { kind: 'String', fallback: 'JaCoCo' },
    OutputPath: { kind: 'String', fallback: 'coverage.xml' },
    OutputEncoding: { kind: 'String', fallback: 'UTF8' },
    Path: { kind: 'StringArray', fallback: [] },
    ExcludeTests: { kind: 'Bool', fallback: true },
    RecursePaths: { kind: 'Bool', fallback: true },
    CoveragePercentTarget: { kind: 'Decimal', fallback: 75 },
    UseBreakpoints: { kind: 'Bool', fallback: true },
    SingleHitBreakpoints: { kind: 'Bool', fallback: true },
  },
  TestResult: {
    Enabled: { kind: 'Bool', fallback: false },
    OutputFormat: { kind: 'String', fallback: 'NUnitXml' },
    OutputPath: { kind: 'String', fallback: 'testResults.xml' },
    OutputEncoding: { kind: 'String', fallback: 'UTF8' },
    TestSuiteName: { kind: 'String', fallback: 'Pester' },
  },
  Should: {
    ErrorAction: { kind: 'String', fallback: 'Stop' },
  },
  Debug: {
    ShowFullErrors: { kind: 'Bool', fallback: false },
    WriteDebugMessages: { kind: 'Bool', fallback: false },
    WriteDebugMessagesFrom: { kind: 'StringArray', fallback: ['Discovery', 'Skip', 'Mock', 'CodeCoverage'] },
    ShowNavigationMarkers: { kind: 'Bool', fallback: false },
    ShowStartMarkers: { kind: 'Bool', fallback: false },
    ReturnRawResultObject: { kind: 'Bool', fallback: false },
  },
  Output: {
    Verbosity: { kind: 'String', fallback: 'Normal' },
    StackTraceVerbosity: { kind: 'String', fallback: 'Filtered' },
    CIFormat: { kind: 'String', fallback: 'Auto' },
    CILogLevel: { kind: 'String', fallback: 'Error' },
    RenderMode: { kind: 'String', fallback: 'Auto' },
  },
  TestDrive: {
    Enabled: { kind: 'Bool', fallback: true },
  },
  TestRegistry: {
    Enabled: { kind: 'Bool', fallback: true },
  },
} as const satisfies Record<string, Record<string, OptionDefinition>>;
