import { parse } from '../../syntax/parser/parse.ts';
import { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import type { Session } from '../session.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { FunctionCommand } from './command.ts';

const makeFolder = {
  name: 'mkdir',
  windowsOnly: true,
  text: `
[CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
param(
    [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName = $true)]
    [Parameter(ParameterSetName = 'pathSet', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'nameSet', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
    [AllowNull()] [AllowEmptyString()]
    [string] $Name,
    [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
    [object] $Value,
    [switch] $Force,
    [Parameter(ValueFromPipelineByPropertyName = $true)]
    [object] $Credential
)
process { New-Item -ItemType Directory @PSBoundParameters }`,
};

const outStringStream = {
  name: 'oss',
  text: `
[CmdletBinding()]
param([ValidateRange(2, 2147483647)] [int] $Width, [Parameter(ValueFromPipeline = $true)] [psobject] $InputObject)
end {
    if (-not $MyInvocation.ExpectingInput) { return Out-String -Stream @PSBoundParameters }
    [void] $PSBoundParameters.Remove('InputObject')
    $input | Out-String -Stream @PSBoundParameters
}`,
};

const prompt = {
  name: 'prompt',
  text: '"PS $($ExecutionContext.SessionState.Path.CurrentLocation)$(\'>\' * ($NestedPromptLevel + 1)) "',
};

/** Functions that every session has (about_Functions; `Get-ChildItem Function:` of a new session), as far as scripts use them. */
const texts: readonly { readonly name: string; readonly text: string; readonly windowsOnly?: boolean }[] = [
  makeFolder,
  outStringStream,
  prompt,
  { name: 'cd..', text: 'Set-Location ..' },
  { name: 'cd\\', text: 'Set-Location \\' },
  { name: 'cd~', text: 'Set-Location ~' },
];

/** Their trees, read once for all sessions. */
let blocks: { readonly name: string; readonly windowsOnly: boolean; readonly block: CompiledScriptBlock }[] | undefined;

const blockOf = (text: string): CompiledScriptBlock => CompiledScriptBlock.of(parse(text).ast, { path: undefined, text });

/** Gives a session the functions that every session has. */
export function defineBuiltInFunctions(session: Session): void {
  blocks ??= texts.map(({ name, text, windowsOnly = false }) => ({ name, windowsOnly, block: blockOf(text) }));
  const { functions } = session.globalState.globalScope;
  for (const { name, windowsOnly, block } of blocks) {
    if (windowsOnly && session.platform !== 'windows') continue;
    functions.set(name.toLowerCase(), new FunctionCommand(name, new ScriptBlock(block, session.globalState)));
  }
}
