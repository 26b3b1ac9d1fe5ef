import { readFileSync } from 'node:fs';
import cmdletUnits from '../src/cmdlets/index.generated.ts';
import typeUnits from '../src/dotnet/index.generated.ts';
import type { CimClassDefinition } from '../src/endpoint/cim/cim-class.ts';
import classUnits from '../src/endpoint/cim/classes/index.generated.ts';
import type { ProgramDefinition } from '../src/endpoint/program.ts';
import programUnits from '../src/endpoint/programs/index.generated.ts';
import providerUnits from '../src/providers/index.generated.ts';
import type { CmdletDefinition } from '../src/runtime/commands/cmdlet.ts';
import type { ParameterDefinition } from '../src/runtime/commands/parameter.ts';
import { realModules } from '../src/runtime/commands/real-command-names.ts';
import { defaultLimits } from '../src/runtime/limits.ts';
import type { Provider } from '../src/runtime/providers/provider.ts';
import type { NetType } from '../src/runtime/types/net-type.ts';

const cmdlets = cmdletUnits as unknown as readonly CmdletDefinition[];
const types = (typeUnits as unknown as readonly (NetType | readonly NetType[])[]).flat();
const programs = programUnits as unknown as readonly ProgramDefinition[];
const classes = classUnits as unknown as readonly CimClassDefinition[];
const providers = providerUnits as unknown as readonly Provider[];

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
const code = (text: string) => `\`${text}\``;
const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const linked = (name: string, source: string | undefined) => (source?.startsWith('https://') ? `[${name}](${source})` : name);

function whereOf({ windowsOnly, edition }: CmdletDefinition): string {
  return [windowsOnly ? 'Windows' : '', edition ?? ''].filter(Boolean).join(', ');
}

function cmdletRow(cmdlet: CmdletDefinition): string[] {
  const missing = Object.entries<ParameterDefinition>(cmdlet.parameters)
    .filter(([, { notSimulated }]) => notSimulated)
    .map(([name]) => code(`-${name}`));
  const aliases = [...(cmdlet.aliases ?? []), ...(cmdlet.windowsAliases ?? []), ...(cmdlet.desktopAliases ?? [])].map(code);
  return [linked(cmdlet.name, cmdlet.source), aliases.join(' '), whereOf(cmdlet), missing.join(' ')];
}

function cmdletPart(): string {
  const head = ['cmdlet', 'aliases', 'only on', 'parameters not simulated'];
  const sorted = [...cmdlets].sort(byName);
  return [...new Set(cmdlets.map(({ module }) => module))]
    .sort()
    .map((module) => `### ${module}\n\n${table(head, sorted.filter((cmdlet) => cmdlet.module === module).map(cmdletRow))}`)
    .join('\n\n');
}

/** What comes with the editions and has no unit here; a script that calls one ends with its name. */
function missingPart(): string {
  const ours = new Set(cmdlets.map(({ name }) => name.toLowerCase()));
  const modules = new Map<string, Set<string>>();
  for (const edition of ['5.1', '7.6'] as const) {
    for (const [module, names] of Object.entries(realModules(edition, 'windows'))) {
      const missing = modules.get(module) ?? new Set();
      for (const name of names.split(' ')) if (!ours.has(name.toLowerCase())) missing.add(name);
      modules.set(module, missing);
    }
  }
  const shown = [...modules].filter(([module, { size }]) => size > 0 && module.startsWith('Microsoft.PowerShell.'));
  const others = [...modules].filter(([module, { size }]) => size > 0 && !module.startsWith('Microsoft.PowerShell.'));
  const list = ([module, names]: [string, Set<string>]) => `- **${module}**: ${[...names].sort().map(code).join(' ')}`;
  return `${shown.sort().map(list).join('\n')}\n- Of the other modules of Windows, what is not listed above: ${others
    .sort()
    .map(([module, { size }]) => `${module} (${size})`)
    .join(', ')}.`;
}

function typePart(): string {
  const shown = types.filter(({ alsoHas, methods, properties, staticMethods, constructors, kind }) =>
    Boolean(alsoHas || methods || properties || staticMethods || constructors || kind === 'enum'),
  );
  return table(
    ['type', 'accelerators', 'members not simulated'],
    [...shown]
      .sort(byName)
      .map(({ name, source, accelerators = [], alsoHas = [] }) => [
        linked(name, source),
        accelerators.map((accelerator) => code(`[${accelerator}]`)).join(' '),
        alsoHas.map(code).join(', '),
      ]),
  );
}

function classPart(): string {
  return table(
    ['class', 'namespace', 'methods'],
    [...classes].sort(byName).map(({ name, namespace = 'root/cimv2', methods = {} }) => [name, namespace, Object.keys(methods).map(code).join(' ')]),
  );
}

function programPart(): string {
  return table(
    ['program', 'what it is', 'sources'],
    [...programs]
      .sort(byName)
      .map(({ name, description, sources }) => [code(name), description, sources.map((source, number) => `[${number + 1}](${source})`).join(' ')]),
  );
}

const limitNames: Readonly<Record<keyof typeof defaultLimits, string>> = {
  steps: 'statements, loop turns and calls',
  callDepth: 'nested calls of functions and scripts',
  outputLength: 'characters of output',
  allocation: 'elements of an array, or characters of a string, made at once',
  virtualSeconds: 'virtual seconds',
};

/** The text of docs/engine.md: what the engine simulates and what it does not, read from the units themselves. */
export function engineDocument(): string {
  const limits = Object.entries(defaultLimits).map(([name, value]) => [
    limitNames[name as keyof typeof defaultLimits],
    value.toLocaleString('en-US'),
  ]);
  const introduction = readFileSync(new URL('../templates/engine.md', import.meta.url), 'utf8').trimEnd();
  return `${introduction}

## Limits

A run that uses more ends with exit 6 and a sentence that names the limit.

${table(['what', 'limit'], limits)}

## Cmdlets (${cmdlets.length})

A parameter in the last column is declared as the real cmdlet declares it; a script that binds it ends as NotSimulated.

${cmdletPart()}

### Commands that are known and not simulated

${missingPart()}

## Providers

${[...providers]
  .sort(byName)
  .map(({ name, platform }) => `- ${name}${platform ? ` (on ${platform})` : ''}`)
  .join('\n')}

## .NET types

A member that .NET has and that is neither simulated nor listed here is reported as an error of the script would be; a type that is not listed is NotSimulated.

${typePart()}

## CIM classes

Properties are those of Microsoft's documentation of each class. A class that is not listed is NotSimulated; one that a scenario declares absent is an invalid class.

${classPart()}

## Programs

${programPart()}
`;
}
