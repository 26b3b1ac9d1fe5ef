import { ValidationFailure } from '../../runtime/binding/binding-error.ts';
import { type CommandMetadata, commandMetadata, type Validate } from '../../runtime/binding/command-metadata.ts';

/** Pester writes the parameters of a mock anew, and a validation script gets a space more at both ends by it. */
function asGenerated(validate: Validate): Validate {
  return (value, session) => {
    try {
      validate(value, session);
    } catch (thrown) {
      if (!(thrown instanceof ValidationFailure)) throw thrown;
      throw new ValidationFailure(thrown.message.replace(/^The "(.*)" validation script for/s, 'The " $1 " validation script for'));
    }
  };
}

/** A command's metadata with the types or validations of some parameters taken away (-RemoveParameterType, -RemoveParameterValidation). */
export function withoutConstraints(metadata: CommandMetadata, types: readonly string[], validations: readonly string[]): CommandMetadata {
  const names = (list: readonly string[]) => new Set(list.map((name) => name.toLowerCase()));
  const untyped = names(types);
  const unchecked = names(validations);
  const parameters = metadata.parameters.map((parameter) => {
    const key = parameter.name.toLowerCase();
    return {
      ...parameter,
      // What the command itself would do with it does not matter.
      notSimulated: undefined,
      // A mandatory parameter keeps its meaning, but a mock never asks for it (Pester makes them optional).
      ...(untyped.has(key) ? { type: undefined, typeName: 'System.Object' } : {}),
      validations: unchecked.has(key) ? [] : parameter.validations.map(asGenerated),
    };
  });
  const common = [...new Set(metadata.byName.values())].filter((parameter) => parameter.isCommon);
  return commandMetadata({ ...metadata, parameters, isScript: true }, common);
}
