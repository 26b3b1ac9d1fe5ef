import { type CommandMetadata, commandMetadata } from '../../runtime/binding/command-metadata.ts';

/** A command's metadata with the types or validations of some parameters taken away (-RemoveParameterType, -RemoveParameterValidation). */
export function withoutConstraints(metadata: CommandMetadata, types: readonly string[], validations: readonly string[]): CommandMetadata {
  const names = (list: readonly string[]) => new Set(list.map((name) => name.toLowerCase()));
  const untyped = names(types);
  const unchecked = names(validations);
  const parameters = metadata.parameters.map((parameter) => {
    const key = parameter.name.toLowerCase();
    return {
      ...parameter,
      // A mandatory parameter keeps its meaning, but a mock never asks for it (Pester makes them optional).
      ...(untyped.has(key) ? { type: undefined, typeName: 'System.Object' } : {}),
      ...(unchecked.has(key) ? { validations: [] } : {}),
    };
  });
  const common = [...new Set(metadata.byName.values())].filter((parameter) => parameter.isCommon);
  return commandMetadata({ ...metadata, parameters }, common);
}
