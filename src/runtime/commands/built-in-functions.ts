import { parse } from '../../syntax/parser/parse.ts';
import { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import type { Session } from '../session.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { type Command, FunctionCommand } from './command.ts';

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

/** Functions that every session has (about_Functions; `Get-ChildItem Function:` of a new session), as far as scripts use them. */
const texts: Readonly<Record<string, { name: string; text: string; windowsOnly?: boolean }>> = {
  mkdir: makeFolder,
  // In the real session `md` is an alias of it.
  md: makeFolder,
  'cd..': { name: 'cd..', text: 'Set-Location ..' },
  'cd\\': { name: 'cd\\', text: 'Set-Location \\' },
  'cd~': { name: 'cd~', text: 'Set-Location ~' },
};

const cache = new WeakMap<Session, Map<string, FunctionCommand>>();

/** A function of the session's own, compiled when it is first called. */
export function findBuiltInFunction(session: Session, name: string): Command | undefined {
  const key = name.toLowerCase();
  if (!Object.hasOwn(texts, key)) return undefined;
  const entry = texts[key];
  if (entry.windowsOnly && session.platform !== 'windows') return undefined;
  let functions = cache.get(session);
  if (!functions) {
    functions = new Map();
    cache.set(session, functions);
  }
  let command = functions.get(key);
  if (!command) {
    const block = CompiledScriptBlock.of(parse(entry.text).ast, { path: undefined, text: entry.text });
    command = new FunctionCommand(entry.name, new ScriptBlock(block, session.globalState));
    functions.set(key, command);
  }
  return command;
}

/** Names of the functions that a new session has. */
export function builtInFunctionNames(session: Session): string[] {
  return Object.values(texts)
    .filter((entry) => !entry.windowsOnly || session.platform === 'windows')
    .map((entry) => entry.name);
}
