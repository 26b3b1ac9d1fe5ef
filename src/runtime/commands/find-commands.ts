import { NotSimulated } from '../../base/not-simulated.ts';
import { findProgram } from '../../endpoint/find-program.ts';
import { hasWildcards, leafOf } from '../providers/path-syntax.ts';
import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import { matchesAny, matchesWildcard } from '../text/wildcard-pattern.ts';
import { aliasesOf } from './alias-access.ts';
import { AliasCommand, ApplicationCommand, type Command } from './command.ts';
import { findExternalFiles, scriptCommand } from './external-commands.ts';
import { findModuleCommand } from './module-commands.ts';
import { realCommands } from './real-command-names.ts';
import { nameBehindAlias } from './resolve-command.ts';

/** What Get-Command looks for. */
export interface CommandQuery {
  /** A name, or a pattern. */
  name: string;
  /** Number of System.Management.Automation.CommandTypes. */
  types: number;
  verbs?: readonly string[];
  nouns?: readonly string[];
  modules?: readonly string[];
  /** Commands behind others of the same name too. */
  all: boolean;
}

const bits = { Alias: 1, Function: 2, Cmdlet: 8, ExternalScript: 16, Application: 32 } as const;

const typeBit = (command: Command): number =>
  command.kind === 'Function' && command.isFilter ? 4 : ((bits as Readonly<Record<string, number>>)[command.kind] ?? bits.Function);

function moduleOf(command: Command): string {
  return command.kind === 'Cmdlet' ? command.definition.module : 'module' in command ? (command.module?.name ?? '') : '';
}

function fits(command: Command, { types, verbs, nouns, modules }: CommandQuery): boolean {
  if (!(types & typeBit(command))) return false;
  if (modules?.length && !matchesAny(moduleOf(command), modules, true)) return false;
  if (!verbs?.length && !nouns?.length) return true;
  const cut = command.name.indexOf('-');
  if (cut < 0 || (command.kind !== 'Cmdlet' && command.kind !== 'Function')) return false;
  return matchesAny(command.name.slice(0, cut), verbs, true) && matchesAny(command.name.slice(cut + 1), nouns, true);
}

/** Functions that a scope sees, by lower-case name. */
function functionsOf(session: Session): Map<string, Command> {
  const found = new Map<string, Command>();
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) {
    for (const [key, command] of scope.functions) if (!found.has(key)) found.set(key, command);
  }
  return found;
}

/** The commands of a name or pattern, in the order of precedence; without -All and wildcards only the one that would run. */
export function findCommands(session: Session, query: CommandQuery): Command[] {
  const { name } = query;
  if (hasWildcards(name)) return matching(session, query);
  const found = named(session, name).filter((command) => fits(command, query));
  if (found.length === 0) {
    const real = realCommands(session.edition, session.platform).get(name.toLowerCase());
    const hasCmdlet = session.cmdlets.has(name.toLowerCase());
    if (real && !hasCmdlet && query.types & (bits.Cmdlet | bits.Function)) throw new NotSimulated('command', real.name, 'commands');
    if (query.types & bits.Application && !/[\\/]/.test(name) && findProgram(session.endpoint, name).kind === 'notSimulated')
      throw new NotSimulated('program', name, 'programs');
  }
  return query.all || found.length === 0 ? found : found.slice(0, query.types === bits.Application ? undefined : 1);
}

function named(session: Session, name: string): Command[] {
  const key = name.toLowerCase();
  const standIn = session.standIns?.find(nameBehindAlias(session, name));
  const found: (Command | undefined)[] = [
    standIn && new AliasCommand(standIn.name, standIn.functionName),
    session.scope.findAlias(key),
    functionsOf(session).get(key),
    session.cmdlets.get(key),
    name.includes('\\') ? findModuleCommand(session, name) : undefined,
  ];
  return [...found.filter((command) => command !== undefined), ...externals(session, name)];
}

function externals(session: Session, name: string): Command[] {
  return findExternalFiles(session, name).map((path) =>
    path.toLowerCase().endsWith('.ps1') ? scriptCommand(session, path) : new ApplicationCommand(leafOf(path), session.endpoint.files.realPath(path)),
  );
}

function matching(session: Session, query: CommandQuery): Command[] {
  const { name, types, verbs, nouns } = query;
  const byNoun = Boolean(verbs?.length || nouns?.length);
  const aliases: Command[] = byNoun ? [] : aliasesOf(session.scope);
  const own = [...aliases, ...functionsOf(session).values(), ...session.cmdlets.values()].filter(
    (command) => matchesWildcard(command.name, name) && fits(command, query),
  );
  refuseUnknown(session, query, new Set(own.map((command) => command.name.toLowerCase())));
  if (types & bits.Application && types !== 383) throw new NotSimulated('command', `Get-Command ${name} -CommandType Application`);
  return own.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : 0));
}

/** A pattern that the real system has more commands for than the simulation gives no whole answer. */
function refuseUnknown(session: Session, query: CommandQuery, known: ReadonlySet<string>): void {
  if (!(query.types & (bits.Cmdlet | bits.Function))) return;
  for (const [key, real] of realCommands(session.edition, session.platform)) {
    if (known.has(key) || session.cmdlets.has(key) || !matchesWildcard(real.name, query.name)) continue;
    if (query.modules?.length && !matchesAny(real.module, query.modules, true)) continue;
    const cut = real.name.indexOf('-');
    if ((query.verbs?.length || query.nouns?.length) && cut < 0) continue;
    if (matchesAny(real.name.slice(0, cut), query.verbs, true) && matchesAny(real.name.slice(cut + 1), query.nouns, true))
      throw new NotSimulated('command', real.name, 'commands');
  }
}
