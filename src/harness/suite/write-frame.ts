import { defaultStart } from './default-start.ts';
import { programMocks, programStandIns, programState, sessionFunction } from './program-frame.ts';
import type { SuitePlan } from './suite-plan.ts';

/** Types of the parameters of the commands that suites stand in for; another parameter takes anything. */
const parameterTypes: Readonly<Record<string, string>> = {
  classname: '[string]$ClassName',
  filter: '[string]$Filter',
  methodname: '[string]$MethodName',
  inputobject: '[object]$InputObject',
  arguments: '[System.Collections.IDictionary]$Arguments',
  operationtimeoutsec: '[uint32]$OperationTimeoutSec',
};

/** Parameters that a stand-in has even where the scripts give none of them: a broken script shall meet a mock, not a binding error. */
const always: Readonly<Record<string, readonly string[]>> = {
  'get-ciminstance': ['classname', 'filter', 'operationtimeoutsec'],
  'invoke-cimmethod': ['inputobject', 'classname', 'methodname', 'arguments', 'operationtimeoutsec'],
};

const spelled: Readonly<Record<string, string>> = { 'get-ciminstance': 'Get-CimInstance', 'invoke-cimmethod': 'Invoke-CimMethod' };

function standIn(name: string): string[] {
  return [
    `function ${spelled[name]} {`,
    '    [CmdletBinding()]',
    `    param(${always[name].map((parameter) => parameterTypes[parameter]).join(', ')})`,
    '',
    `    throw '${spelled[name]} is to be mocked.'`,
    '}',
    '',
  ];
}

function initializeMachine({ names, programFiles }: SuitePlan): string[] {
  const machine =
    programFiles.length === 0
      ? ['# An endpoint as its scenario tells it: what each query and call gives (Answers) and what goes wrong (Faults).']
      : ['# An endpoint as its scenario tells it: its programs and sessions, and what goes wrong (Faults).'];
  return [
    ...machine,
    `function ${names.initialize} {`,
    `    param([string]$Start = '${defaultStart}')`,
    '',
    '    return @{',
    '        Start      = [datetime]$Start',
    '        Elapsed    = 0',
    '        Answers    = @{}',
    '        Faults     = @()',
    '        Calls      = [System.Collections.ArrayList]@()',
    '        Log        = [System.Collections.ArrayList]@()',
    '        Complaints = [System.Collections.ArrayList]@()',
    ...(programFiles.length === 0 ? [] : programState),
    '    }',
    '}',
    '',
  ];
}

function findEntry({ names }: SuitePlan): string[] {
  return [
    '# The answer that holds now: the last one whose calls have been made and whose time has come. Seconds count',
    '# from the last of these calls, or from the start where there is none or FromStart says so.',
    `function ${names.entry} {`,
    '    param([hashtable]$Machine, [string]$Name)',
    '',
    '    $holding = $null',
    '    foreach ($entry in $Machine.Answers[$Name]) {',
    '        $made = $true',
    '        $since = 0',
    '        $place = 0',
    "        foreach ($call in $entry['After']) {",
    '            if ($place -ge $Machine.Calls.Count -or $Machine.Calls[$place].Name -ne $call) {',
    '                $made = $false',
    '                break',
    '            }',
    '            $since = $Machine.Calls[$place].At',
    '            $place++',
    '        }',
    "        if ($entry['FromStart']) {",
    '            $since = 0',
    '        }',
    "        if ($made -and $Machine.Elapsed - $since -ge [double]$entry['Seconds']) {",
    '            $holding = $entry',
    '        }',
    '    }',
    '    return $holding',
    '}',
    '',
  ];
}

function findFault({ names }: SuitePlan): string[] {
  return [
    '# The fault that stands in the way of a query or a call now, if any; the first Skip ones within its window go well.',
    `function ${names.fault} {`,
    '    param([hashtable]$Machine, [string]$Name)',
    '',
    '    foreach ($fault in $Machine.Faults) {',
    "        if ($fault.Of -ne $Name -and ($fault.Of -ne '*' -or $Name -match '[.:]')) { continue }",
    "        if ($fault['After'] -and $Machine.Log -notcontains $fault.After) { continue }",
    "        if ($Machine.Elapsed -lt [double]$fault['From']) { continue }",
    "        if ($fault.ContainsKey('Until') -and $Machine.Elapsed -ge $fault.Until) { continue }",
    "        $fault.Seen = 1 + [int]$fault['Seen']",
    "        $counted = $fault.Seen - [int]$fault['Skip']",
    "        if ($counted -ge 1 -and (-not $fault.ContainsKey('Times') -or $counted -le $fault.Times)) {",
    '            return $fault',
    '        }',
    '    }',
    '    return $null',
    '}',
    '',
  ];
}

function selectInstance({ names }: SuitePlan): string[] {
  return [
    "# The instances of a condition as the scripts write them: Name = 'Spooler' AND Started = TRUE.",
    `function ${names.select} {`,
    '    param([object[]]$Instance, [string]$Filter)',
    '',
    '    foreach ($candidate in $Instance) {',
    '        $fits = $true',
    "        foreach ($term in [regex]::Matches($Filter, \"(\\w+) = ('(?:[^'\\\\]|\\\\.)*'|\\S+)\")) {",
    "        $wanted = $term.Groups[2].Value -replace \"^'|'$\" -replace '\\\\(.)', '$1'",
    '            if ([string]$candidate[$term.Groups[1].Value] -ne $wanted) {',
    '                $fits = $false',
    '            }',
    '        }',
    '        if ($fits) {',
    '            $candidate',
    '        }',
    '    }',
    '}',
    '',
  ];
}

function runScript({ names, programFiles }: SuitePlan): string[] {
  const run =
    programFiles.length === 0
      ? ['    $streams = @(& $Path 2>&1 3>&1)']
      : [
          '    $before = $env:SystemRoot, $env:TEMP',
          "    $env:SystemRoot = 'C:\\Windows'",
          "    $env:TEMP = 'C:\\Windows\\Temp'",
          '    try {',
          '        $streams = @(& $Path 2>&1 3>&1)',
          '    } finally {',
          '        $env:SystemRoot, $env:TEMP = $before',
          '    }',
        ];
  return [
    '# Runs a script as the agent does, and gives the lines of its output, the messages of its error stream and its exit code.',
    `function ${names.run} {`,
    '    param([string]$Path)',
    '',
    '    Set-Variable -Name LASTEXITCODE -Value $null -Scope Global',
    ...run,
    '    $failures = @($streams | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })',
    '    return @{',
    '        Output   = @($streams | Where-Object { $_ -isnot [System.Management.Automation.ErrorRecord] } | ForEach-Object {',
    '                if ($_ -is [System.Management.Automation.WarningRecord]) { "WARNING: $_" } else { [string]$_ }',
    '            })',
    '        Errors   = @($failures | ForEach-Object { $_.Exception.Message })',
    '        ExitCode = $LASTEXITCODE',
    '    }',
    '}',
    '',
  ];
}

function clockMocks({ sleeps, longestWait, names: { machine } }: SuitePlan): string[] {
  const most = longestWait === undefined ? 86_400 : longestWait + 3600;
  return [
    '# The clock stands still until something waits.',
    `Mock Get-Date { $${machine}.Start.AddSeconds($${machine}.Elapsed).ToLocalTime() }`,
    '',
    'Mock Start-Sleep {',
    `    $${machine}.Elapsed += $Seconds`,
    ...(sleeps.length === 0
      ? [`    $${machine}.Complaints.Add("Nothing was to wait, but something waited $Seconds seconds.")`]
      : [
          `    if (@(${sleeps.join(', ')}) -notcontains $Seconds) {`,
          `        $null = $${machine}.Complaints.Add("Nothing was to wait $Seconds seconds at once.")`,
          '    }',
        ]),
    `    if ($${machine}.Elapsed -gt ${most}) {`,
    "        throw 'The script waits without end.'",
    '    }',
    '}',
    '',
  ].map((line) => line.replace('    $machine.Complaints.Add("Nothing was', '    $null = $machine.Complaints.Add("Nothing was'));
}

function queryMock(plan: SuitePlan): string[] {
  const { names, limitsTime, queries } = plan;
  const machine = `$${names.machine}`;
  const atRunTime = [...new Set(queries.filter(({ filter }) => filter === null).map((query) => query.class))];
  return [
    'Mock Get-CimInstance {',
    ...(limitsTime ? limit(machine, 'The query of $ClassName') : []),
    `    $fault = ${names.fault} -Machine ${machine} -Name $ClassName`,
    `    $null = ${machine}.Log.Add($ClassName)`,
    ...faultThrow(machine),
    '    $query = if ($Filter) { "$ClassName where $Filter" } else { $ClassName }',
    `    $answer = ${names.entry} -Machine ${machine} -Name $query`,
    ...(atRunTime.length === 0
      ? []
      : [
          `    if (-not $answer -and @(${atRunTime.map((name) => `'${name}'`).join(', ')}) -contains $ClassName) {`,
          `        $answer = ${names.entry} -Machine ${machine} -Name "$ClassName where *"`,
          `        $answer = @{ Instances = @(${names.select} -Instance $answer.Instances -Filter $Filter) }`,
          '    }',
        ]),
    '    if (-not $answer) {',
    `        $null = ${machine}.Complaints.Add("Nothing was to ask for $query.")`,
    "        throw 'Invalid class '",
    '    }',
    "    if ($answer['Fault']) { throw $answer.Fault }",
    '    foreach ($instance in $answer.Instances) {',
    '        $properties = @{ CimClass = [pscustomobject]@{ CimClassName = $ClassName } }',
    '        foreach ($name in $instance.Keys) {',
    '            $value = $instance[$name]',
    '            $properties[$name] = if ($value -is [scriptblock]) { & $value } else { $value }',
    '        }',
    '        [pscustomobject]$properties',
    '    }',
    '}',
    '',
  ];
}

const limit = (machine: string, what: string): string[] => [
  '    if (-not $OperationTimeoutSec) {',
  `        $null = ${machine}.Complaints.Add("${what} has no time limit.")`,
  '    }',
];

const faultThrow = (machine: string): string[] => [
  '    if ($fault) {',
  "        $takes = [math]::Min([double]$fault['Takes'], $OperationTimeoutSec)",
  `        ${machine}.Elapsed += $takes`,
  "        if ($fault['Takes'] -gt $takes) { throw 'Call timed out ' }",
  "        if ($fault['Message']) { throw $fault.Message }",
  '    }',
];

function methodMock({ names, limitsTime }: SuitePlan): string[] {
  const machine = `$${names.machine}`;
  return [
    'Mock Invoke-CimMethod {',
    ...(limitsTime ? limit(machine, 'The call of $MethodName') : []),
    '    $method = if ($InputObject) { "$($InputObject.CimClass.CimClassName).$MethodName" } else { "$($ClassName)::$MethodName" }',
    '    $call = "$method $($InputObject.InstanceKey)".Trim()',
    `    $answer = ${names.entry} -Machine ${machine} -Name $call`,
    "    $expected = if ($answer) { $answer['Arguments'] }",
    '    $fits = [bool]$answer -and @($Arguments.Keys | Where-Object { $_ }).Count -eq @($expected.Keys | Where-Object { $_ }).Count',
    '    foreach ($name in $expected.Keys) {',
    '        if ($Arguments[$name] -cne $expected[$name]) { $fits = $false }',
    '    }',
    '    if (-not $fits) {',
    `        $null = ${machine}.Complaints.Add("Nothing was to call $call so.")`,
    "        throw 'Invalid method Parameter(s) '",
    '    }',
    `    $fault = ${names.fault} -Machine ${machine} -Name $method`,
    `    $null = ${machine}.Log.Add($method)`,
    ...faultThrow(machine),
    '    if ($fault) { return [pscustomobject]@{ ReturnValue = $fault.ReturnValue } }',
    "    if ($answer['Fault']) { throw $answer.Fault }",
    `    $null = ${machine}.Calls.Add(@{ Name = $call; At = ${machine}.Elapsed })`,
    '    [pscustomobject]$answer.Result',
    '}',
    '',
  ];
}

const indented = (lines: readonly string[], depth: number) => lines.map((line) => (line === '' ? '' : `${'    '.repeat(depth)}${line}`));

/** What stands before the scenarios: stand-ins, the little machine that answers, the mocks. */
export function writeFrame(plan: SuitePlan): string[] {
  const uses = (name: string) => plan.parameters.has(name);
  const cim = uses('get-ciminstance') || uses('invoke-cimmethod');
  const lines = [
    "$evaluation = Join-Path -Path $PSScriptRoot -ChildPath 'evaluation.ps1'",
    "$remediation = Join-Path -Path $PSScriptRoot -ChildPath 'remediation.ps1'",
    '',
    ...(cim
      ? [
          '# So that there is something to mock on every system, and nothing real is ever reached.',
          ...standIn('get-ciminstance'),
          ...standIn('invoke-cimmethod'),
        ]
      : []),
    ...(plan.programFiles.length > 0 ? ['# So that there is something to mock, and no real program is ever reached.', ...programStandIns(plan)] : []),
    ...initializeMachine(plan),
    ...runScript(plan),
    ...(cim ? findEntry(plan) : []),
    ...(cim || plan.programFiles.length > 0 ? findFault(plan) : []),
    ...(plan.sessionPrograms.length > 0 ? sessionFunction(plan) : []),
    ...(plan.queries.some(({ filter }) => filter === null) ? selectInstance(plan) : []),
    ...clockMocks(plan),
    ...(cim ? [...queryMock(plan), ...methodMock(plan)] : []),
    ...(plan.programFiles.length > 0 ? programMocks(plan) : []),
  ];
  while (lines.at(-1) === '') lines.pop();
  return ['BeforeAll {', ...indented(lines, 1), '}'];
}
