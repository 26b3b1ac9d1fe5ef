import { NotSimulated } from '../../base/not-simulated.ts';
import type { CommandMetadata, ParameterMetadata } from '../../runtime/binding/command-metadata.ts';
import { AliasCommand, ApplicationCommand, CmdletCommand, FunctionCommand, ScriptCommand } from '../../runtime/commands/command.ts';
import { findCommand } from '../../runtime/commands/resolve-command.ts';
import type { Session } from '../../runtime/session.ts';
import { TypeValue } from '../../runtime/types/type-value.ts';
import { knownType } from '../../runtime/types/types.ts';
import { runtimeError } from '../../runtime/values/errors.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { type AssertionContext, defineAssertion } from '../assertion.ts';
import { expectedType } from '../expected-type.ts';
import { formatNicely } from '../format-nicely.ts';
import { joinAnd } from '../join-and.ts';
import { metadataOf } from '../mocks/mock-table.ts';
import { pesterArgumentError, pesterError } from '../pester-error.ts';

type Declared = FunctionCommand | ScriptCommand | CmdletCommand;

interface Asked {
  ParameterName?: string;
  DefaultValue?: string;
  Mandatory?: boolean;
  InParameterSet?: string;
  HasArgumentCompleter?: boolean;
  Alias?: string[];
}

/** What was expected of the parameter and what is not so. */
interface Findings {
  readonly filters: string[];
  readonly buts: string[];
}

function commandOf({ actual, session }: AssertionContext): Declared {
  const given = unwrap(actual);
  if (given instanceof AliasCommand && given.target.startsWith('PesterMock_')) {
    throw pesterError(
      `Could not retrieve parameters for mock ${given.name}. This is a known issue with Get-Command in PowerShell. Try 'Get-Command ${given.name} | Where-Object Parameters | Should -HaveParameter ...'`,
    );
  }
  const command = given instanceof AliasCommand ? findCommand(session, given.target) : given;
  if (command instanceof ApplicationCommand) throw pesterArgumentError('Input value can not be an ApplicationInfo object.');
  if (command instanceof FunctionCommand || command instanceof ScriptCommand || command instanceof CmdletCommand) return command;
  throw pesterArgumentError('Input value must be non-null CommandInfo object. You can get one by calling Get-Command.');
}

function declaration(command: Declared, session: Session): CommandMetadata {
  if (command instanceof ScriptCommand) return { ...command.scriptBlock.compiled.metadata(session), name: command.name, errorSuffix: command.name };
  return metadataOf(command, session)!;
}

/** The default value as Pester reads it from the source: a constant's value, the name of `$true`, else the text. */
function defaultText(command: Declared, { node }: ParameterMetadata): string {
  if (command instanceof CmdletCommand) throw pesterArgumentError('Using -DefaultValue is only supported for functions and scripts.');
  const value = node?.defaultValue;
  if (!value) return '';
  if (value.kind === 'StringConstantExpression' || value.kind === 'ConstantExpression') return String(value.value);
  const text = command.scriptBlock.compiled.source.text.slice(value.start, value.end);
  if (/^\$(true|false)$/i.test(text)) return text.slice(1);
  if (/^\$null$/i.test(text)) return '';
  return value.kind === 'ExpandableStringExpression' ? text.slice(1, -1) : text;
}

/** Whether the parameter is there, in the set that is asked for; its uses in those sets. */
function examinePresence(parameter: ParameterMetadata | undefined, { negate, parameters }: AssertionContext, asked: Asked, { buts }: Findings) {
  if (!parameter) {
    if (!negate) buts.push('the parameter is missing');
    return [];
  }
  const { InParameterSet, Mandatory, DefaultValue, HasArgumentCompleter } = asked;
  if (negate && !InParameterSet && !Mandatory && !parameters.Type && !DefaultValue && !HasArgumentCompleter) {
    buts.push('the parameter exists');
    return [];
  }
  const uses = [...parameter.sets].filter(([set]) => !InParameterSet || set.toLowerCase() === InParameterSet.toLowerCase());
  if (InParameterSet && negate === uses.length > 0) buts.push(negate ? 'the parameter exists' : 'the parameter is missing');
  return uses.map(([, use]) => use);
}

function examineDetails(
  command: Declared,
  parameter: ParameterMetadata,
  mandatory: boolean,
  context: AssertionContext,
  asked: Asked,
  { filters, buts }: Findings,
): void {
  const { negate, parameters, session } = context;
  if (asked.Mandatory) {
    filters.push(`which is${negate ? ' not' : ''} mandatory`);
    if (mandatory === negate) buts.push(negate ? 'it was mandatory' : "it wasn't mandatory");
  }
  const type = expectedType(parameters.Type ?? null, session);
  if (type instanceof TypeValue) {
    const own = parameter.isSwitch ? knownType('System.Management.Automation.SwitchParameter') : (parameter.type ?? knownType('System.Object'));
    filters.push(`${negate ? 'not ' : ''}of type [${type.fullName}]`);
    if ((own.fullName === type.fullName) === negate) buts.push(`it was of type [${own.fullName}]`);
  }
  if (context.isBound('DefaultValue')) {
    const { DefaultValue = '' } = asked;
    const own = defaultText(command, parameter);
    filters.push(`the default value${negate ? ' not' : ''} to be ${formatNicely(DefaultValue, session)}`);
    if ((own.toLowerCase() === DefaultValue.toLowerCase()) === negate) buts.push(`the default value was ${formatNicely(own, session)}`);
  }
  if (asked.HasArgumentCompleter) {
    if (command instanceof CmdletCommand) throw new NotSimulated('parameter', 'Should -HaveParameter -HasArgumentCompleter of a cmdlet');
    const completes = parameter.node?.attributes.some((attribute) => /^argumentcompleter(attribute)?$/i.test(attribute.typeName.name)) ?? false;
    // Pester then looks into a table of the engine that is not there before something is registered.
    if (!completes) throw runtimeError('InvokeMethodOnNull,Get-ArgumentCompleter', 'You cannot call a method on a null-valued expression.');
    filters.push('has ArgumentCompletion');
    if (negate) buts.push('has ArgumentCompletion');
  }
  if (asked.Alias?.length) examineAliases(parameter, asked.Alias, negate, { filters, buts });
}

function examineAliases({ aliases }: ParameterMetadata, wanted: readonly string[], negate: boolean, { filters, buts }: Findings): void {
  const list = (names: readonly string[]) => joinAnd(names.map((name) => `'${name}'`));
  filters.push(`with${negate ? 'out' : ''} alias${wanted.length >= 2 ? 'es' : ''} ${list(wanted)}`);
  const own = new Set(aliases.map((alias) => alias.toLowerCase()));
  const faulty = wanted.filter((name) => own.has(name.toLowerCase()) === negate);
  if (faulty.length > 0) buts.push(`${negate ? 'it has' : "it didn't have"} ${faulty.length === 1 ? 'an alias' : 'the aliases'} ${list(faulty)}`);
}

export default defineAssertion({
  name: 'HaveParameter',
  parameters: {
    ParameterName: { type: 'string', position: 0 },
    Type: { type: 'object', position: 1 },
    DefaultValue: { type: 'string', position: 2 },
    Mandatory: { type: 'switch' },
    InParameterSet: { type: 'string', position: 4 },
    HasArgumentCompleter: { type: 'switch' },
    Alias: { type: 'string[]', position: 6 },
  },
  test(context) {
    const { parameters, negate, because, session } = context;
    const command = commandOf(context);
    const asked = parameters as Asked;
    const { ParameterName: name = '' } = asked;
    expectedType(parameters.Type ?? null, session);
    const metadata = declaration(command, session);
    const found = metadata.byName.get(name.toLowerCase());
    // Aliases are no keys of a command's parameters, and a function without CmdletBinding has no common ones.
    const parameter = found?.name.toLowerCase() === name.toLowerCase() ? found : undefined;
    const set = asked.InParameterSet ? ` in parameter set ${asked.InParameterSet}` : '';
    const findings: Findings = { filters: [`to${negate ? ' not' : ''} have a parameter ${name}${set}`], buts: [] };
    const uses = examinePresence(parameter, context, asked, findings);
    if (parameter && findings.buts.length === 0)
      examineDetails(
        command,
        parameter,
        uses.some(({ mandatory }) => mandatory),
        context,
        asked,
        findings,
      );
    if (findings.buts.length === 0) return { succeeded: true, message: '' };
    return {
      succeeded: false,
      message: `Expected command ${(unwrap(context.actual) as Declared).name} ${joinAnd(findings.filters, 3)},${because} but ${joinAnd(findings.buts)}.`,
    };
  },
  source: 'https://pester.dev/docs/assertions/#haveparameter',
});
