import { namedArguments } from '../runtime/commands/argument-list.ts';
import type { ParameterDefinition } from '../runtime/commands/parameter.ts';
import { toBoolean } from '../runtime/convert/to-boolean.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { Collector } from '../runtime/pipeline/sink.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';
import type { AssertionDefinition } from './assertion.ts';
import { runScriptBlock } from './run-script-block.ts';

/** What Should gives by itself; the operator's other parameters become parameters of Should. */
const given = new Set(['actualvalue', 'negate', 'not', 'callersessionstate']);

/** An operator whose test is a script block: it gives back an object with Succeeded and FailureMessage. */
export function customAssertion(name: string, aliases: readonly string[], test: ScriptBlock, takesArray: boolean): AssertionDefinition {
  const parameters: Record<string, ParameterDefinition> = {};
  for (const { name: parameter, attributes } of test.compiled.parameters) {
    if (given.has(parameter.variablePath.toLowerCase())) continue;
    const isSwitch = attributes.some(
      (attribute) => attribute.kind === 'TypeConstraint' && /^(switch|switchparameter)$/i.test(attribute.typeName.name),
    );
    parameters[parameter.variablePath] = { type: isSwitch ? 'switch' : 'object' };
  }
  return {
    name,
    aliases,
    takesArray,
    parameters,
    text: test.text,
    test({ actual, negate, parameters: values, isBound, session }) {
      const bound = Object.fromEntries(
        Object.keys(parameters)
          .filter(isBound)
          .map((key) => [key, values[key]]),
      );
      const out = new Collector();
      runScriptBlock(session, test, namedArguments({ ActualValue: actual, Negate: negate, ...bound }), out);
      const result = out.values.at(-1) ?? null;
      return {
        succeeded: toBoolean(getMember(result, 'Succeeded', session) ?? null),
        message: toText(getMember(result, 'FailureMessage', session) ?? null, session),
      };
    },
  };
}
