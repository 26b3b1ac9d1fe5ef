import { withoutRefusal } from '../convert/boolean-refusal.ts';
import { convertTo } from '../convert/convert-to.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { runtimeError } from '../values/errors.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';
import type { Variable } from '../variable.ts';
import { ValidationFailure } from './binding-error.ts';
import type { ParameterMetadata } from './command-metadata.ts';
import { convertForVariable } from './typed-variable.ts';

/** A parameter's type and checks stay with its variable: a later `$n = 'x'` in the function must meet them too. */
export function parameterConstraint(variable: Variable, parameter: ParameterMetadata, session: Session): void {
  const { type, validations, isSwitch } = parameter;
  if (!type && !isSwitch && validations.length === 0) return;
  variable.constraintType = type;
  // A parameter that nothing checks is a typed local: its conversions fail as casts do.
  const isPlain = validations.length === 0 && parameter.transformations.length === 0;
  variable.constraint = (value: Value) => {
    let converted = value;
    if (isSwitch) converted = value instanceof SwitchValue ? value : new SwitchValue(session.isTrue(value));
    else if (type) converted = isPlain ? convertTo(withoutRefusal(value, type), type, session) : convertForVariable(value, type, session);
    for (const validate of validations) {
      try {
        validate(converted, session);
      } catch (thrown) {
        if (!(thrown instanceof ValidationFailure)) throw thrown;
        throw runtimeError(
          'ValidateSetFailure',
          `The variable cannot be validated because the value ${toText(converted, session)} is not a valid value for the ${variable.name} variable.`,
          { category: 'MetadataError', exception: 'System.Management.Automation.ValidationMetadataException' },
        );
      }
    }
    return converted;
  };
}
