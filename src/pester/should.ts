import { type CmdletDefinition, defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { ParameterDefinition, ParameterSetUse } from '../runtime/commands/parameter.ts';
import { errorRecord, TerminatingError } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';
import type { AssertionDefinition } from './assertion.ts';
import assertions from './assertions/index.generated.ts';
import { pesterError } from './pester-error.ts';

/** `, because …` for a message; a reason that begins with "because" is not doubled. */
export function becauseText(reason: string | undefined): string {
  const text = reason?.trim();
  if (!text) return '';
  return ` because ${text.replace(/^because\s+/i, '')},`;
}

/** The parameters of Should: a switch for each operator, and what the operators take. */
function shouldParameters(units: readonly AssertionDefinition[]): Record<string, ParameterDefinition> {
  const parameters: Record<string, ParameterDefinition> = {
    ActualValue: { type: 'object', pipeline: true, validate: { allowNull: true, allowEmptyString: true, allowEmptyCollection: true } },
    Not: { type: 'switch' },
    Because: { type: 'string' },
  };
  const taken = new Map<string, { definition: ParameterDefinition; sets: Record<string, ParameterSetUse> }>();
  for (const unit of units) {
    parameters[unit.name] = { type: 'switch', aliases: unit.aliases ?? [], sets: { [unit.name]: { mandatory: true } } };
    for (const [name, definition] of Object.entries(unit.parameters ?? {})) {
      const entry = taken.get(name) ?? { definition, sets: {} };
      entry.sets[unit.name] = { position: definition.position, mandatory: definition.mandatory, remaining: definition.remaining };
      taken.set(name, entry);
    }
  }
  for (const [name, { definition, sets }] of taken) {
    if (name === 'Because') continue;
    const { position: _position, mandatory: _mandatory, remaining: _remaining, ...rest } = definition;
    parameters[name] = { ...rest, sets };
  }
  return parameters;
}

/** Makes the Should command from its operators (https://pester.dev/docs/assertions/). */
export function shouldCommand(units: readonly AssertionDefinition[] = assertions as readonly AssertionDefinition[]): CmdletDefinition {
  return defineCmdlet({
    name: 'Should',
    module: 'Pester',
    className: 'Should',
    parameters: shouldParameters(units),
    state: () => ({ input: [] as Value[] }),
    process(parameters, host, state) {
      if (host.isBound('ActualValue')) state.input.push((parameters.ActualValue ?? null) as Value);
    },
    end(parameters, host, state) {
      const unit = units.find(({ name }) => parameters[name] === true);
      if (!unit) throw pesterError('You must provide one of the available operators to the Should command.');
      const { input } = state;
      const result = unit.test({
        actual: input.length === 1 ? input[0] : input,
        input,
        negate: parameters.Not === true,
        because: becauseText(parameters.Because as string | undefined),
        parameters: parameters as Record<string, unknown>,
        isBound: (name) => host.isBound(name),
        session: host.session,
        host,
      });
      if (result.succeeded) {
        if (result.output !== undefined) host.write(result.output);
        return;
      }
      throw new TerminatingError(
        errorRecord({ id: 'PesterAssertionFailed', message: result.message, category: 'InvalidResult', exception: 'System.Exception' }),
        { throw: true },
      );
    },
    source: 'https://pester.dev/docs/assertions/',
  }) as CmdletDefinition;
}
