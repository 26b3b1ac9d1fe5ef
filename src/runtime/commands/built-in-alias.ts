import { AliasCommand } from './command.ts';

/** Aliases of a new session that every scope shares; all others but a few are read-only (Get-Alias of a new session, Options). */
const allScope = new Set(
  'cd chdir cls copy del dir echo erase h history move popd pushd pwd r rd ren set type cat clear cp diff kill lp ls man mount mv ps rm rmdir sleep sort start tee'.split(
    ' ',
  ),
);
const plain = new Set('etsn exsn fhx gcb gjb gsn gtz icm md nsn rcjb rjb rsn sajb scb sls spjb wjb compare'.split(' '));

/** An alias that a session has from its start. */
export function builtInAlias(name: string, target: string): AliasCommand {
  const alias = new AliasCommand(name, target);
  const key = name.toLowerCase();
  if (allScope.has(key)) alias.isAllScope = true;
  else if (!plain.has(key)) alias.isReadOnly = true;
  return alias;
}
