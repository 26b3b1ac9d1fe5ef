import { type CmdletDefinition, defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import type { ParameterDefinition, ParameterSetUse } from '../runtime/commands/parameter.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type ErrorRecord, errorRecord, TerminatingError } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';
import type { AssertionDefinition } from './assertion.ts';
import assertions from './assertions/index.generated.ts';
import { pesterError } from './pester-error.ts';
import { pesterState } from './pester-state.ts';

/** The operators that Pester has. */
export const builtInAssertions = assertions as readonly AssertionDefinition[];

/** `, because …` for a message; a reason that begins with "because" is not doubled. */
export function becauseText(reason: string | undefined): string {
  const text = reason?.trim();
  if (!text) return '';
  return ` because ${text.replace(/because\s/gi, '')},`;
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
      const { position } = definition;
      entry.sets[unit.name] = { mandatory: definition.mandatory, remaining: definition.remaining, ...(position === undefined ? {} : { position }) };
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

/** Where a failure goes that -ErrorAction keeps from ending the test: into the test's list, or the block's. */
function noteFailure(record: ErrorRecord, host: CmdletHost): boolean {
  const state = pesterState(host.session);
  if (state?.phase !== 'run' || !host.isBound('ErrorAction') || state.mocks.isFiltering) return false;
  const [, action] = host.boundParameters().find(([name]) => name === 'ErrorAction') ?? [];
  if (toText(action ?? null, host.session).toLowerCase() === 'stop') return false;
  (state.currentTest ?? state.currentBlock)!.errors.push(record);
  return true;
}

/** `Should Be 1` of Pester 3, which has no dash. */
function checkLegacySyntax({ invocation }: CmdletHost): void {
  const { extent } = invocation;
  if (extent && /^\s*should\s+[^-@\s]/i.test(extent.source.text.slice(extent.start, extent.end))) {
    throw pesterError(
      'Legacy Should syntax (without dashes) is not supported in Pester 5. Please refer to migration guide at: https://pester.dev/docs/v5/migrations/v3-to-v4',
    );
  }
}

/** Makes the Should command from its operators (https://pester.dev/docs/assertions/). */
export function shouldCommand(units: readonly AssertionDefinition[] = builtInAssertions): CmdletDefinition {
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
      checkLegacySyntax(host);
      const unit = units.find(({ name }) => parameters[name] === true);
      if (!unit) throw pesterError('You must provide one of the available operators to the Should command.');
      const { input } = state;
      for (const actual of input.length === 0 ? [null] : unit.takesArray ? [input] : input) {
        const result = unit.test({
          actual,
          hasInput: input.length > 0,
          negate: parameters.Not === true,
          because: becauseText(parameters.Because as string | undefined),
          parameters: parameters as Record<string, unknown>,
          isBound: (name) => host.isBound(name),
          session: host.session,
          host,
        });
        if (result.succeeded) {
          if (result.output !== undefined) host.write(result.output);
          continue;
        }
        const record = errorRecord({
          id: 'PesterAssertionFailed',
          message: result.message,
          category: 'InvalidResult',
          exception: 'System.Exception',
        });
        if (!noteFailure(record, host)) throw new TerminatingError(record, { throw: true });
      }
    },
    source: 'https://pester.dev/docs/assertions/',
  }) as CmdletDefinition;
}
