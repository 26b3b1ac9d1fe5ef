import { type CmdletDefinition, defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import type { ParameterDefinition, ParameterSetUse } from '../runtime/commands/parameter.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type ErrorRecord, errorRecord, TerminatingError } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';
import type { AssertionContext, AssertionDefinition, AssertionOutcome } from './assertion.ts';
import assertions from './assertions/index.generated.ts';
import { pesterState } from './pester-state.ts';

/** The operators that Pester has. */
export const builtInAssertions = assertions as readonly AssertionDefinition[];

/** `, because …` for a message; a reason that begins with "because" is not doubled. */
export function becauseText(reason: string | undefined): string {
  const text = reason?.trim();
  if (!text) return '';
  return ` because ${text.replace(/because\s/gi, '')},`;
}

/** The set of a call that names no operator; it exists to be refused by name. */
const noOperator = 'NoOperator';

/** The parameters of Should: a switch for each operator, each a set of its own, and what the operators take. */
function shouldParameters(units: readonly AssertionDefinition[]): Record<string, ParameterDefinition> {
  const parameters: Record<string, ParameterDefinition> = {
    ActualValue: {
      type: 'object',
      pipeline: true,
      remaining: true,
      validate: { allowNull: true, allowEmptyString: true, allowEmptyCollection: true },
    },
    [noOperator]: { type: 'switch', sets: [noOperator] },
  };
  const taken = new Map<string, { definition: ParameterDefinition; sets: Record<string, ParameterSetUse> }>();
  const take = (name: string, definition: ParameterDefinition, set: string, position: number | undefined) => {
    const entry = taken.get(name) ?? { definition, sets: {} };
    entry.sets[set] = position === undefined ? {} : { position };
    taken.set(name, entry);
  };
  for (const unit of units) {
    parameters[unit.name] = { type: 'switch', aliases: unit.aliases ?? [], sets: [unit.name] };
    take('Not', { type: 'switch' }, unit.name, undefined);
    const own = Object.entries(unit.parameters ?? {});
    own.forEach(([name, definition], index) => {
      take(name, definition, unit.name, definition.position ?? index);
    });
    // The reason may stand behind what the operator takes: `Should -Be 1 'it must'`.
    if (!unit.parameters?.Because) take('Because', { type: 'string' }, unit.name, own.length);
  }
  for (const [name, { definition, sets }] of taken) {
    const { position: _position, mandatory: _mandatory, ...rest } = definition;
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

/** A call without an operator, as it is refused: `Should Be 1` of Pester 3, which has no dash, by a sentence of its own. */
function refuse({ invocation }: CmdletHost): TerminatingError {
  const { extent } = invocation;
  const line = extent ? extent.source.text.slice(extent.start).split('\n', 1)[0] : '';
  const isLegacy = /^\s*should\s+[^-@\s]/i.test(line);
  return new TerminatingError(
    errorRecord({
      id: isLegacy ? 'GetDynamicParametersException,Should' : 'AmbiguousParameterSet,Should',
      message: isLegacy
        ? 'Cannot retrieve the dynamic parameters for the cmdlet. Legacy Should syntax (without dashes) is not supported in Pester 5. Please refer to migration guide at: https://pester.dev/docs/v5/migrations/v3-to-v4'
        : 'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.ParameterBindingException',
    }),
  );
}

/** Runs an operator; an error that is not thrown on purpose passes through the function of Pester that calls it. */
function runAssertion(unit: AssertionDefinition, context: AssertionContext): AssertionOutcome {
  try {
    return unit.test(context);
  } catch (thrown) {
    if (thrown instanceof TerminatingError && !thrown.fromThrow && !thrown.record.fullyQualifiedErrorId.includes(',')) {
      thrown.record.fullyQualifiedErrorId += ',Invoke-Assertion';
    }
    throw thrown;
  }
}

/** Makes the Should command from its operators (https://pester.dev/docs/assertions/). */
export function shouldCommand(units: readonly AssertionDefinition[] = builtInAssertions): CmdletDefinition {
  return defineCmdlet({
    name: 'Should',
    module: 'Pester',
    className: 'Should',
    parameters: shouldParameters(units),
    defaultSet: noOperator,
    state: () => ({ input: [] as Value[] }),
    process(parameters, host, state) {
      if (host.isBound('ActualValue')) state.input.push((parameters.ActualValue ?? null) as Value);
    },
    end(parameters, host, state) {
      const unit = units.find(({ name }) => parameters[name] === true);
      if (!unit) throw refuse(host);
      const { input } = state;
      for (const actual of input.length === 0 ? [null] : unit.takesArray ? [input] : input) {
        const result = runAssertion(unit, {
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
