import { toText } from '../convert/to-text.ts';
import { binaryOperators } from '../operators/binary.ts';
import { actionPreference } from '../preferences.ts';
import type { Session } from '../session.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import { Dictionary } from '../values/dictionary.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { MessageRecord } from '../values/stream-records.ts';
import type { Value } from '../values/value.ts';
import type { CommandMetadata, ParameterMetadata } from './command-metadata.ts';

/** What `$PSDefaultParameterValues` gives for parameters that nothing is bound to (about_Parameters_Default_Values). */
export function defaultValues(
  command: CommandMetadata,
  session: Session,
  isFree: (parameter: ParameterMetadata) => boolean,
): Map<ParameterMetadata, Value> {
  const found = new Map<ParameterMetadata, Value>();
  const table = session.variable('PSDefaultParameterValues');
  if (!(table instanceof Dictionary) || table.count === 0 || session.isTrue(table.get('Disabled'))) return found;
  const contradicted = new Map<ParameterMetadata, string>();
  for (const [key, given] of table.entries()) {
    const text = toText(key, session);
    const separator = text.lastIndexOf(':');
    if (separator < 0 || !matchesWildcard(command.name, text.slice(0, separator))) continue;
    const name = text.slice(separator + 1);
    const parameter = command.byName.get(name.toLowerCase());
    if (!parameter || !isFree(parameter)) continue;
    const value =
      given instanceof ScriptBlock && !/ScriptBlock/.test(parameter.typeName) ? valueOf(session.invoke(given, { newScope: true })) : given;
    if (!found.has(parameter)) found.set(parameter, value);
    else if (binaryOperators.ine(found.get(parameter) ?? null, value, session)) contradicted.set(parameter, name);
  }
  for (const [parameter, name] of contradicted) {
    found.delete(parameter);
    warn(name, session);
  }
  return found;
}

function warn(name: string, session: Session): void {
  if (actionPreference(session, 'WarningPreference') !== 'Continue') return;
  const message = `Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the following name or alias: ${name}. These defaults have been ignored.`;
  (session.frame?.streams ?? session.rootStreams).warning.write(new MessageRecord('Warning', message));
}

function valueOf(output: Value[]): Value {
  return output.length === 0 ? null : output.length === 1 ? output[0] : output;
}
