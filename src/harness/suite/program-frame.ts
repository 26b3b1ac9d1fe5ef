import type { SuitePlan } from './suite-plan.ts';

/** Parameters of the commands that scripts run programs with; a stand-in has them all. */
const parameters: Readonly<Record<string, string>> = {
  'Start-Process':
    '[string]$FilePath, [string]$ArgumentList, [switch]$NoNewWindow, [switch]$PassThru, [string]$RedirectStandardOutput, [string]$RedirectStandardError',
  'Wait-Process': '[object]$InputObject, [int]$Timeout',
  'Stop-Process': '[object]$InputObject, [switch]$Force',
  'Test-Path': '[string]$LiteralPath, [string]$PathType',
  'Get-Content': '[string]$LiteralPath, [string]$Encoding',
  'Remove-Item': '[string[]]$LiteralPath, [switch]$Force',
  'Get-AuthenticodeSignature': '[string]$LiteralPath',
  'Get-Item': '[string]$LiteralPath',
  'Get-FileHash': '[string]$LiteralPath, [string]$Algorithm',
};

const usedCommands = (plan: SuitePlan): string[] => Object.keys(parameters).filter((name) => plan.parameters.has(name.toLowerCase()));

/** Stand-ins for the commands that reach programs and files. */
export function programStandIns(plan: SuitePlan): string[] {
  return usedCommands(plan).flatMap((name) => [
    `function ${name} {`,
    // The analyzer asks for it by the verb; nothing is ever changed here.
    /^(Start|Stop|Remove)-/.test(name) ? '    [CmdletBinding(SupportsShouldProcess)]' : '    [CmdletBinding()]',
    `    param(${parameters[name]})`,
    '',
    `    throw '${name} is to be mocked.'`,
    '}',
    '',
  ]);
}

/** What the machine remembers of programs, as lines of its table. */
export const programState: readonly string[] = [
  '        Files      = @()',
  '        Programs   = @{}',
  '        Verified   = @{}',
  '        Header     = $null',
  '        Rows       = @()',
  '        Sessions   = @()',
  '        Texts      = @{}',
];

/** The programs of Remote Desktop as a function of the suite. */
export function sessionFunction({ names, warns }: SuitePlan): string[] {
  return [
    '# What the programs of Remote Desktop answer: they list, warn and end the sessions of the machine.',
    `function ${names.session} {`,
    '    param([hashtable]$Machine, [string]$Name, [string]$Line)',
    '',
    '    $live = @(foreach ($session in $Machine.Sessions) {',
    "            $comes = if ($session['ComesAt']) { $Machine.Elapsed -ge $session.ComesAt } elseif ($session['ComesBefore'] -or $session['ComesAfter']) { $session['Came'] } else { $true }",
    "            $went = $session['Gone'] -or ($session.ContainsKey('EndsAt') -and $Machine.Elapsed -ge $session.EndsAt) -or ($session['GoneAt'] -and $Machine.Elapsed -ge $session.GoneAt)",
    '            if ($comes -and -not $went) { $session }',
    '        })',
    "    if ($Name -eq 'qwinsta.exe' -and -not $Line) {",
    '        return @{ ExitCode = 0; Output = @($Machine.Header) + @(@($Machine.Rows) + $live | Sort-Object -Property { $_.Id } | ForEach-Object { $_.Row.PadRight(76) }) }',
    '    }',
    '    if ($Name -eq \'msg.exe\' -and $Line -match \'^(\\S+) /TIME:[1-9]\\d* ("[^"]+"|[^\\s"]+)$\') {',
    '        $session = $live | Where-Object { "$($_.Id)" -eq $Matches[1] -or ($_.Name -and $_.Name -eq $Matches[1]) }',
    "        if (-not $session -or $session['Deaf']) { return @{ ExitCode = 1 } }",
    '        $session.WarnedAt = $Machine.Elapsed',
    '        return @{ ExitCode = 0 }',
    '    }',
    "    if ($Name -eq 'logoff.exe' -and $Line -match '^\\S+$') {",
    '        $session = $live | Where-Object { "$($_.Id)" -eq $Line -or ($_.Name -and $_.Name -eq $Line) }',
    "        if ($session -and $session.Name -eq 'console') {",
    "            $null = $Machine.Complaints.Add('Nobody was to be logged off from the console.')",
    '        }',
    ...(warns
      ? [
          "        if ($session -and $session.Name -and (-not $session.ContainsKey('WarnedAt') -or $session.WarnedAt -eq $Machine.Elapsed)) {",
          '            $null = $Machine.Complaints.Add("Session $Line was to be warned, and to be given time.")',
          '        }',
        ]
      : []),
    "        if (-not $session -or $session['Refused']) { return @{ ExitCode = 1 } }",
    "        if ($session.ContainsKey('Takes') -and -not $session.ContainsKey('EndsAt')) { $session.EndsAt = $Machine.Elapsed + $session.Takes }",
    '        return @{ ExitCode = 0 }',
    '    }',
    '    $null = $Machine.Complaints.Add("Nothing was to run $Name $Line.")',
    '    return @{ ExitCode = 1 }',
    '}',
    '',
  ];
}

function startMock(plan: SuitePlan): string[] {
  const { names, verifiedPrograms } = plan;
  const machine = `$${names.machine}`;
  const sessions = plan.sessionPrograms.length > 0;
  const happen = (when: 'Before' | 'After') => [
    `    foreach ($session in ${machine}.Sessions) {`,
    `        if ($session['Gone${when}'] -eq $name) { $session.Gone = $true }`,
    `        if ($session['Comes${when}'] -eq $name) { $session.Came = $true }`,
    '    }',
  ];
  return [
    'Mock Start-Process {',
    "    $name = $FilePath -replace '^.*\\\\'",
    '    if (-not ($NoNewWindow -and $PassThru -and $RedirectStandardOutput -and $RedirectStandardError)) {',
    `        $null = ${machine}.Complaints.Add("$name was to run without a window, and to be captured.")`,
    '    }',
    `    if (${machine}.Files -notcontains $FilePath) {`,
    `        $null = ${machine}.Complaints.Add("Nothing was to run $FilePath.")`,
    "        throw 'This command cannot be run due to the error: The system cannot find the file specified.'",
    '    }',
    ...(verifiedPrograms.length === 0
      ? []
      : [
          `    if (@(${verifiedPrograms.map((name) => `'${name}'`).join(', ')}) -contains $name -and ${machine}.Log -notcontains "verify $name") {`,
          `        $null = ${machine}.Complaints.Add("$name was to be verified first.")`,
          '    }',
        ]),
    `    $fault = ${names.fault} -Machine ${machine} -Name $name`,
    ...(sessions ? happen('Before') : []),
    `    $null = ${machine}.Log.Add($name)`,
    `    $answer = if ($fault) { $fault } else { ${machine}.Programs["$name $ArgumentList".Trim()] }`,
    ...(sessions ? [`    if (-not $answer) { $answer = ${names.session} -Machine ${machine} -Name $name -Line $ArgumentList }`] : []),
    ...(sessions ? happen('After') : []),
    '    if (-not $answer) {',
    `        $null = ${machine}.Complaints.Add("Nothing was to run $name $ArgumentList.")`,
    '        $answer = @{ ExitCode = 1 }',
    '    }',
    `    ${machine}.Texts[$RedirectStandardOutput] = @($answer['Output'])`,
    `    ${machine}.Texts[$RedirectStandardError] = @($answer['Errors'])`,
    "    $process = [pscustomobject]@{ HasExited = $false; Opened = $false; Code = $answer.ExitCode; Takes = [double]$answer['Takes'] }",
    '    $process | Add-Member -MemberType ScriptProperty -Name Handle -Value { $this.Opened = $true; 1 }',
    '    $process | Add-Member -MemberType ScriptProperty -Name ExitCode -Value { if ($this.Opened -and $this.HasExited) { $this.Code } }',
    '    $process',
    '}',
    '',
  ];
}

/** The mocks of the commands that run programs and look at their files. */
export function programMocks(plan: SuitePlan): string[] {
  const machine = `$${plan.names.machine}`;
  const mocks: Readonly<Record<string, readonly string[]>> = {
    'Start-Process': startMock(plan),
    'Wait-Process': [
      'Mock Wait-Process {',
      '    if (-not $Timeout) {',
      `        $null = ${machine}.Complaints.Add('A program has no time limit.')`,
      '    }',
      `    ${machine}.Elapsed += [math]::Min($InputObject.Takes, $Timeout)`,
      '    $InputObject.HasExited = $InputObject.Takes -le $Timeout',
      '}',
      '',
    ],
    'Stop-Process': ['Mock Stop-Process { $InputObject.HasExited = $true }', ''],
    'Test-Path': [`Mock Test-Path { ${machine}.Files -contains $LiteralPath }`, ''],
    'Get-Content': [
      'Mock Get-Content {',
      "    if ($Encoding -ne 'Oem') {",
      `        $null = ${machine}.Complaints.Add('Programs write in the OEM code page.')`,
      '    }',
      `    ${machine}.Texts[$LiteralPath] | Where-Object { $null -ne $_ }`,
      '}',
      '',
    ],
    'Remove-Item': ['Mock Remove-Item {', `    foreach ($path in $LiteralPath) { ${machine}.Texts.Remove($path) }`, '}', ''],
    'Get-AuthenticodeSignature': [
      'Mock Get-AuthenticodeSignature {',
      "    $name = $LiteralPath -replace '^.*\\\\'",
      `    $null = ${machine}.Log.Add("verify $name")`,
      `    $file = ${machine}.Verified[$name]`,
      '    [pscustomobject]@{ Status = $file.Status; SignerCertificate = [pscustomobject]@{ Subject = $file.Subject } }',
      '}',
      '',
    ],
    'Get-Item': [
      'Mock Get-Item {',
      `    $version = [version]${machine}.Verified[($LiteralPath -replace '^.*\\\\')].Version`,
      '    [pscustomobject]@{',
      '        VersionInfo = [pscustomobject]@{ FileMajorPart = $version.Major; FileMinorPart = $version.Minor; FileBuildPart = $version.Build; FilePrivatePart = $version.Revision }',
      '    }',
      '}',
      '',
    ],
    'Get-FileHash': [
      'Mock Get-FileHash {',
      "    if ($Algorithm -ne 'SHA256') {",
      `        $null = ${machine}.Complaints.Add('The hash was to be of SHA256.')`,
      '    }',
      `    [pscustomobject]@{ Hash = ${machine}.Verified[($LiteralPath -replace '^.*\\\\')].Hash }`,
      '}',
      '',
    ],
  };
  return usedCommands(plan).flatMap((name) => mocks[name]);
}
