import { command } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import { isParameterUsed } from '../analysis/is-parameter-used.ts';
import type { FunctionUnit } from '../function-unit.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** A call of a function of the author's. */
export interface Call extends Origin {
  readonly kind: 'call';
  readonly unit: FunctionUnit;
  /** By place; a parameter that is left out has none. */
  readonly arguments: readonly Value[];
}

export function lowerCall({ unit, arguments: given }: Call, lowering: Lowering): Command {
  const parameters = unit.parameters
    .map(({ variable }, place) => ({ variable, value: given[place] as Value | undefined }))
    .filter(({ variable, value }) => value && isParameterUsed(unit, variable));
  const captured = unit.captures.map((variable) => [lowering.parameterName(unit, variable), lowering.variable(variable)] as const);
  return command(lowering.functionName(unit), {
    ...Object.fromEntries(
      parameters.map(({ variable, value }) => [lowering.parameterName(unit, variable), lowerExpression(value as Value, lowering)]),
    ),
    ...Object.fromEntries(captured),
  });
}
