import type { Argument, ArgumentList } from '../commands/argument-list.ts';
import type { Session } from '../session.ts';
import type { ParameterMetadata } from './command-metadata.ts';

/** Parameters of splatted tables that the command line names as well: since 7.1 the command line counts (about_Splatting). */
export function overriddenArguments(
  args: ArgumentList,
  session: Session,
  find: (name: string, exact?: boolean) => ParameterMetadata | undefined,
): Set<Argument> | undefined {
  if (session.isWindowsPowerShell || !args.some((argument) => argument.kind === 'parameter' && argument.fromSplatting)) return undefined;
  const named = new Set<ParameterMetadata>();
  for (const argument of args) {
    if (argument.kind !== 'parameter' || argument.fromSplatting || argument.text === '--') continue;
    const parameter = find(argument.name);
    if (parameter) named.add(parameter);
  }
  const overridden = new Set<Argument>();
  for (const argument of args) {
    if (argument.kind !== 'parameter' || !argument.fromSplatting) continue;
    const parameter = find(argument.name, true);
    if (parameter && named.has(parameter)) overridden.add(argument);
  }
  return overridden;
}
