import type { CmdletHost } from './commands/cmdlet-host.ts';
import type { Scope } from './scope.ts';
import { matchesWildcard } from './text/wildcard-pattern.ts';
import { type ErrorRecord, errorRecord } from './values/errors.ts';
import type { Value } from './values/value.ts';
import { Variable } from './variable.ts';

const unauthorized = 'System.Management.Automation.SessionStateUnauthorizedAccessException';

/** `Cannot find a variable with the name …`. */
export function variableNotFound(name: string): ErrorRecord {
  return errorRecord({
    id: 'VariableNotFound',
    message: `Cannot find a variable with the name '${name}'.`,
    category: 'ObjectNotFound',
    target: name,
    exception: 'System.Management.Automation.ItemNotFoundException',
  });
}

/** Variables whose name fits a pattern: those of one scope, or all that can be seen from it. */
export function matchingVariables(scope: Scope, pattern: string, onlyThere: boolean): Variable[] {
  const found = new Map<string, Variable>();
  for (let current: Scope | undefined = scope; current; current = onlyThere ? undefined : current.parent) {
    for (const [key, variable] of current.variables) {
      if (found.has(key) || (variable.isPrivate && current !== scope)) continue;
      if (matchesWildcard(variable.name, pattern)) found.set(key, variable);
    }
  }
  return [...found.values()];
}

/** Whether a name is a pattern. */
export function isPattern(name: string): boolean {
  return /[*?[]/.test(name);
}

export interface VariableSettings {
  option?: string;
  description?: string;
  visibility?: string;
  force?: boolean;
}

/** ScopedItemOptions as a variable has them. */
export function applyOptions(variable: Variable, settings: VariableSettings): void {
  const { option, description, visibility } = settings;
  if (option !== undefined) {
    variable.isReadOnly = /readonly/i.test(option);
    variable.isConstant = /constant/i.test(option);
    variable.isPrivate = /private/i.test(option);
    variable.isAllScope = /allscope/i.test(option);
  }
  if (description !== undefined) variable.description = description;
  if (visibility !== undefined) variable.isPrivatelyVisible = /private/i.test(visibility);
}

/** Sets or makes a variable as Set-Variable does; undefined when it must not be overwritten, which has then been reported. */
export function assignVariable(
  host: CmdletHost,
  scope: Scope,
  name: string,
  value: { value: Value } | undefined,
  settings: VariableSettings,
): Variable | undefined {
  const key = name.toLowerCase();
  let variable = scope.variables.get(key);
  const inherited = variable ?? scope.find(key);
  if (!variable && inherited?.isAllScope) variable = inherited;
  if (variable && (variable.isConstant || (variable.isReadOnly && !settings.force))) {
    host.error(variableNotWritable(variable.name));
    return undefined;
  }
  if (!variable) {
    variable = new Variable(name);
    scope.variables.set(key, variable);
  }
  if (value) variable.value = value.value;
  applyOptions(variable, settings);
  return variable;
}

/** `Cannot overwrite variable …`. */
export function variableNotWritable(name: string): ErrorRecord {
  return errorRecord({
    id: 'VariableNotWritable',
    message: `Cannot overwrite variable ${name} because it is read-only or constant.`,
    category: 'WriteError',
    target: name,
    exception: unauthorized,
  });
}

/** `Cannot remove variable …`. */
export function variableNotRemovable(name: string): ErrorRecord {
  return errorRecord({
    id: 'VariableNotRemovable',
    message: `Cannot remove variable ${name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`,
    category: 'WriteError',
    target: name,
    exception: unauthorized,
  });
}
