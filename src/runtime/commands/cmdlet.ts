import type { InvocationInfo } from '../values/invocation-info.ts';
import type { CmdletHost } from './cmdlet-host.ts';
import type { BoundParameters, ParameterDefinition } from './parameter.ts';

/** A line of PowerShell and what real PowerShell answers; one law test runs them all. */
export interface CmdletExample {
  script: string;
  stdout: string;
  /** Page or recorded case that the answer comes from. */
  source?: string;
}

/** A cmdlet: data and functions, one file each, found by its place. */
export interface CmdletDefinition<Parameters extends Record<string, ParameterDefinition> = any, State = any> {
  name: string;
  /** `Microsoft.PowerShell.Utility` … */
  module: string;
  /** Name of the implementing class, as it ends FullyQualifiedErrorIds: `Microsoft.PowerShell.Commands.GetItemCommand`. */
  className?: string;
  aliases?: readonly string[];
  /** Aliases that only Windows has (`ls`, `cat`, `sort` …). */
  windowsAliases?: readonly string[];
  /** Aliases that only Windows PowerShell has (`sc`). */
  desktopAliases?: readonly string[];
  parameters: Parameters;
  defaultSet?: string;
  /** Has -WhatIf and -Confirm; the number is ConfirmImpact. */
  supportsShouldProcess?: boolean;
  confirmImpact?: 'None' | 'Low' | 'Medium' | 'High';
  /** Exists on Windows only (CIM, registry, services …). */
  windowsOnly?: boolean;
  /** Exists in this edition only. */
  edition?: '5.1' | '7.6';
  /** It stands for an advanced function of a script module: a value that does not fit is an error of transformation. */
  isFunction?: boolean;
  /** Looks at the call before its arguments are bound, where dynamic parameters are made. */
  beforeBinding?: (invocation: InvocationInfo) => void;
  /** State of one call, made anew for each. */
  state?: () => State;
  begin?: (parameters: BoundParameters<Parameters>, host: CmdletHost, state: State) => void;
  /** Once for each pipeline object, or once when there is no pipeline input. */
  process?: (parameters: BoundParameters<Parameters>, host: CmdletHost, state: State) => void;
  end?: (parameters: BoundParameters<Parameters>, host: CmdletHost, state: State) => void;
  /** Full type names of what comes out (Get-Command's OutputType). */
  outputTypes?: readonly string[];
  examples?: readonly CmdletExample[];
  /** Documentation page. */
  source?: string;
}

/** Defines a cmdlet; the default export of its file. */
export function defineCmdlet<const Parameters extends Record<string, ParameterDefinition>, State = undefined>(
  definition: CmdletDefinition<Parameters, State>,
): CmdletDefinition<Parameters, State> {
  return definition;
}
