import { type CmdletDefinition, defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import type { ParameterDefinition, ParameterSetUse } from '../runtime/commands/parameter.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { findTypeName, parseTypeName } from '../runtime/convert/resolve-type-name.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { lineTableOf } from '../runtime/formatting/position-message.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { type ErrorRecord, errorRecord, TerminatingError } from '../runtime/values/errors.ts';
import { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import type { InvocationInfo } from '../runtime/values/invocation-info.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';
import type { AssertionContext, AssertionDefinition, AssertionOutcome } from './assertion.ts';
import assertions from './assertions/index.generated.ts';
import { pesterState } from './pester-state.ts';

/** The operators in the order in which Pester adds them; ambiguous abbreviations are listed in it. */
const order =
  'Be BeExactly BeGreaterThan BeLessOrEqual BeIn BeLessThan BeGreaterOrEqual BeLike BeLikeExactly BeNullOrEmpty BeOfType BeTrue BeFalse Contain Exist FileContentMatch FileContentMatchExactly FileContentMatchMultiline FileContentMatchMultilineExactly HaveCount HaveParameter Match MatchExactly Throw InvokeVerifiable Invoke'.split(
    ' ',
  );

/** The operators that Pester has. */
export const builtInAssertions: readonly AssertionDefinition[] = [...(assertions as readonly AssertionDefinition[])].sort(
  (left, right) => order.indexOf(left.name) - order.indexOf(right.name),
);

/** `, because …` for a message; a reason that begins with "because" is not doubled. */
export function becauseText(reason: string | undefined): string {
  const text = reason?.trim();
  if (!text) return '';
  return ` because ${text.replace(/because\s/gi, '')},`;
}

/** The set of a call that names no operator; it exists to be refused by name. */
const noOperator = 'NoOperator';

/**
 * What an operator takes, the reason included: it stands behind the others unless the operator says where; one of
 * Add-ShouldOperator has it only where its test declares it.
 */
function parametersOf(unit: AssertionDefinition): [string, ParameterDefinition][] {
  const own: Readonly<Record<string, ParameterDefinition>> = unit.parameters ?? {};
  return Object.entries(own.Because || unit.text !== undefined ? own : { ...own, Because: { type: 'string' } });
}

/**
 * The parameters of Should: a switch for each operator, each a set of its own, and what the operators take. Only switches have
 * a type here, the operator itself converts the rest.
 */
function shouldParameters(units: readonly AssertionDefinition[]): Record<string, ParameterDefinition> {
  const taken = new Map<string, { type: string; aliases?: readonly string[]; sets: Record<string, ParameterSetUse> }>();
  const take = (name: string, { type, aliases }: Pick<ParameterDefinition, 'type' | 'aliases'>, set: string, use: ParameterSetUse) => {
    const entry = taken.get(name) ?? { type: type === 'switch' ? type : 'object', ...(aliases ? { aliases } : {}), sets: {} };
    entry.sets[set] = use;
    taken.set(name, entry);
  };
  for (const unit of units) {
    take(unit.name, { type: 'switch', aliases: unit.aliases ?? [] }, unit.name, {});
    take('Not', { type: 'switch' }, unit.name, {});
    let position: number | undefined = 1;
    for (const [name, definition] of parametersOf(unit)) {
      // No text becomes a switch: positions end at the first one.
      if (definition.type === 'switch') position = undefined;
      take(name, definition, unit.name, position === undefined ? {} : { position: position++ });
    }
  }
  return {
    ActualValue: {
      type: 'object',
      pipeline: true,
      remaining: true,
      validate: { allowNull: true, allowEmptyString: true, allowEmptyCollection: true },
    },
    [noOperator]: { type: 'switch', sets: [noOperator] },
    ...Object.fromEntries(taken),
  };
}

/** What an operator was given, in the types that its own function declares. */
function convertedFor(unit: AssertionDefinition, given: Record<string, unknown>, host: CmdletHost): Record<string, unknown> {
  const converted: Record<string, unknown> = { ...given };
  for (const [name, { type, mandatory }] of parametersOf(unit)) {
    if (!host.isBound(name)) {
      if (mandatory) throw missingParameter(name);
      continue;
    }
    if (type === 'switch' || type === 'object') continue;
    try {
      converted[name] = convertTo((given[name] ?? null) as Value, findTypeName(parseTypeName(type), host.session)!, host.session);
    } catch (thrown) {
      if (!(thrown instanceof TerminatingError)) throw thrown;
      throw new TerminatingError(
        errorRecord({
          id: 'ParameterArgumentTransformationError',
          message: `Cannot process argument transformation on parameter '${name}'. ${thrown.record.exception.message}`,
          category: 'InvalidData',
          exception: 'System.Management.Automation.ParameterBindingArgumentTransformationException',
          inner: thrown.record.exception,
        }),
      );
    }
  }
  return converted;
}

function missingParameter(name: string): TerminatingError {
  return new TerminatingError(
    errorRecord({
      id: 'MissingMandatoryParameter',
      message: `Cannot process command because of one or more missing mandatory parameters: ${name}.`,
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.ParameterBindingException',
    }),
  );
}

/** Whether a failure is only noted, by -ErrorAction or the configuration, and the test goes on. */
function goesOn(host: CmdletHost): boolean {
  const state = pesterState(host.session);
  if (state?.phase !== 'run') return false;
  if (!host.isBound('ErrorAction')) return state.shouldContinue && !state.mocks.isFiltering;
  const [, action] = host.boundParameters().find(([name]) => name === 'ErrorAction') ?? [];
  return toText(action ?? null, host.session).toLowerCase() !== 'stop';
}

/** `Should Be 1` of Pester 3, which has no dash, is refused by a sentence of its own, whatever else the call says. */
function refuseLegacySyntax({ extent }: InvocationInfo): void {
  if (!extent) return;
  const [line] = extent.source.text.slice(extent.start).split('\n', 1);
  if (!/^\s*should\s+[^-@\s]/i.test(line)) return;
  throw new TerminatingError(
    errorRecord({
      id: 'GetDynamicParametersException,Should',
      message:
        'Cannot retrieve the dynamic parameters for the cmdlet. Legacy Should syntax (without dashes) is not supported in Pester 5. Please refer to migration guide at: https://pester.dev/docs/v5/migrations/v3-to-v4',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.ParameterBindingException',
    }),
    { carrier: 'CmdletInvocationException' },
  );
}

function noOperatorError(): ErrorRecord {
  return errorRecord({
    id: 'AmbiguousParameterSet,Should',
    message:
      'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.ParameterBindingException',
  });
}

/** What a failure carries for whoever reports it. */
function targetOf(message: string, { invocation }: CmdletHost, terminating: boolean): GenericDictionary {
  const types = [knownType('System.String'), knownType('System.Object')];
  const target = new GenericDictionary(closeType(findDefinition('System.Collections.Generic.Dictionary`2')!, types), false);
  const { extent } = invocation;
  const table = extent && lineTableOf(extent.source);
  const line = table?.at(extent!.start).line ?? 0;
  target.set('Message', message);
  target.set('File', extent?.source.path ?? '');
  target.set('Line', String(line));
  target.set('LineText', table?.lineText(line).trimEnd() ?? '');
  target.set('Terminating', terminating);
  const result: [string, Value][] = [
    ['Succeeded', false],
    ['FailureMessage', message],
  ];
  target.set('ShouldResult', new PSCustomObject(result, ['Pester.ShouldResult']));
  return target;
}

/** Runs an operator; an error that is not thrown on purpose passes through the function of Pester that calls it. */
function runAssertion(unit: AssertionDefinition, context: Omit<AssertionContext, 'because'>): AssertionOutcome {
  try {
    const parameters = convertedFor(unit, context.parameters, context.host);
    return unit.test({ ...context, parameters, because: becauseText(parameters.Because as string | undefined) });
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError) || thrown.fromThrow || thrown.fromStop) throw thrown;
    if (!thrown.record.fullyQualifiedErrorId.includes(',')) thrown.record.fullyQualifiedErrorId += ',Invoke-Assertion';
    throw new TerminatingError(thrown.record, { carrier: 'CmdletInvocationException' });
  }
}

/** Makes the Should command from its operators (https://pester.dev/docs/assertions/). */
export function shouldCommand(units: readonly AssertionDefinition[] = builtInAssertions): CmdletDefinition {
  const chosen = (parameters: Record<string, unknown>) => units.find(({ name }) => parameters[name] === true);
  return defineCmdlet({
    name: 'Should',
    module: 'Pester',
    className: 'Should',
    isFunction: true,
    parameters: shouldParameters(units),
    defaultSet: noOperator,
    beforeBinding: refuseLegacySyntax,
    state: () => ({ input: [] as Value[], onlyFromPipeline: false }),
    begin(_parameters, host, state) {
      state.onlyFromPipeline = host.boundParameters().every(([name]) => name === 'Not');
    },
    process(parameters, host, state) {
      if (!host.isBound('ActualValue')) return;
      // Which operator is meant is asked for each object; that none is named ends nothing then.
      if (state.onlyFromPipeline && !chosen(parameters)) host.error(noOperatorError());
      else state.input.push((parameters.ActualValue ?? null) as Value);
    },
    end(parameters, host, state) {
      const unit = chosen(parameters);
      const { input } = state;
      if (!unit) {
        if (state.onlyFromPipeline && host.isBound('ActualValue')) return;
        throw new TerminatingError(noOperatorError(), { carrier: 'CmdletInvocationException' });
      }
      for (const actual of input.length === 0 ? [null] : unit.takesArray ? [input] : input) {
        const result = runAssertion(unit, {
          actual,
          hasInput: input.length > 0,
          negate: parameters.Not === true,
          parameters: parameters as Record<string, unknown>,
          isBound: (name) => host.isBound(name),
          session: host.session,
          host,
        });
        if (result.succeeded) {
          if (result.output !== undefined) host.write(result.output);
          continue;
        }
        const continues = goesOn(host);
        const record = errorRecord({
          id: 'PesterAssertionFailed',
          message: result.message,
          category: 'InvalidResult',
          exception: 'System.Exception',
          target: targetOf(result.message, host, !continues),
        });
        if (!continues) throw new TerminatingError(record, { throw: true });
        const { currentTest, currentBlock } = pesterState(host.session)!;
        (currentTest ?? currentBlock)!.errors.push(record);
      }
    },
    source: 'https://pester.dev/docs/assertions/',
  }) as CmdletDefinition;
}
