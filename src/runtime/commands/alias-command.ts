import { toText } from '../convert/to-text.ts';
import { scopeOfArgument } from '../scope-argument.ts';
import { ErrorRecord } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { assignAlias } from './alias-access.ts';
import type { CmdletHost } from './cmdlet-host.ts';
import type { ParameterDefinition } from './parameter.ts';

/** Parameters of Set-Alias and New-Alias. */
export const aliasParameters = {
  Name: { type: 'string', mandatory: true, position: 0, byPropertyName: true },
  Value: { type: 'string', mandatory: true, position: 1, byPropertyName: true },
  Description: { type: 'string' },
  Option: { type: 'System.Management.Automation.ScopedItemOptions' },
  PassThru: { type: 'switch' },
  Scope: { type: 'string' },
  Force: { type: 'switch' },
} as const satisfies Record<string, ParameterDefinition>;

interface AliasArguments {
  Name?: string;
  Value?: string;
  Description?: string;
  Option?: Value;
  PassThru: boolean;
  Scope?: string;
  Force: boolean;
}

/** Set-Alias and New-Alias: an alias in a scope. */
export function writeAlias(
  host: CmdletHost,
  { Name, Value: target, Description, Option, PassThru, Scope, Force }: AliasArguments,
  isNew: boolean,
): void {
  const scope = scopeOfArgument(host.frame, Scope);
  if (!host.shouldProcess(`Name: ${Name} Value: ${target}`, isNew ? 'New Alias' : 'Set Alias')) return;
  const exists = Scope === undefined ? scope.findAlias(Name!.toLowerCase()) !== undefined : scope.aliases.has(Name!.toLowerCase());
  if (isNew && !Force && exists) {
    host.error({
      id: 'AliasAlreadyExists',
      message: `The alias is not allowed, because an alias with the name '${Name}' already exists.`,
      category: 'ResourceExists',
      target: Name,
      exception: 'System.Management.Automation.SessionStateException',
    });
    return;
  }
  const given = Option === undefined || Option === null ? undefined : toText(Option, host.session);
  // New-Alias gives all options anew, Set-Alias those that are named.
  const option = given ?? (isNew ? 'None' : undefined);
  const result = assignAlias(scope, Name!, target!, { option, description: Description, force: Force });
  if (result instanceof ErrorRecord) host.error(result);
  else if (PassThru) host.write(result);
}
