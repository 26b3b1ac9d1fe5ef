import { NotSimulated } from '../../base/not-simulated.ts';
import type { ParameterSetUse } from '../commands/parameter.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { TypeValue } from '../types/type-value.ts';
import { AttributeObject } from '../values/attribute-object.ts';
import { Dictionary } from '../values/dictionary.ts';
import { unwrap } from '../values/members.ts';
import { RecordObject } from '../values/record-object.ts';
import { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { validateScript } from './attributes.ts';
import { allParameterSets, type ParameterMetadata, type Validate } from './command-metadata.ts';
import * as validation from './validations.ts';

/** A parameter that a `dynamicparam` block made, and the object that gets its value. */
export interface DynamicParameter {
  metadata: ParameterMetadata;
  object: RecordObject;
}

/** The parameters in the dictionary that a `dynamicparam` block gave out (about_Functions_Advanced_Parameters). */
export function dynamicParameters(output: readonly Value[], session: Session): DynamicParameter[] {
  const dictionary = output.map(unwrap).find((value) => value instanceof Dictionary);
  if (!(dictionary instanceof Dictionary)) return [];
  return dictionary.values().flatMap((value) => {
    const object = unwrap(value);
    return object instanceof RecordObject && object.typeName.endsWith('.RuntimeDefinedParameter') ? [describe(object, session)] : [];
  });
}

const shortName = ({ typeName }: AttributeObject) => typeName.slice(typeName.lastIndexOf('.') + 1).replace(/Attribute$/, '');

function describe(object: RecordObject, session: Session): DynamicParameter {
  const list = object.values.Attributes;
  const attributes = [...(enumerate(list ?? null) ?? [])].map(unwrap).filter((each) => each instanceof AttributeObject);
  const type = object.values.ParameterType;
  const isSwitch = type instanceof TypeValue && type.fullName === 'System.Management.Automation.SwitchParameter';
  const isObject = !(type instanceof TypeValue) || type.fullName === 'System.Object';
  const sets = new Map<string, ParameterSetUse>();
  for (const attribute of attributes) {
    if (shortName(attribute) !== 'Parameter') continue;
    const flag = (name: string) => toBoolean(attribute.named.get(name) ?? false);
    const position = attribute.named.get('Position');
    sets.set(toText(attribute.named.get('ParameterSetName') ?? allParameterSets, session), {
      mandatory: flag('Mandatory'),
      position: typeof position === 'number' ? position : undefined,
      pipeline: flag('ValueFromPipeline'),
      byPropertyName: flag('ValueFromPipelineByPropertyName'),
      remaining: flag('ValueFromRemainingArguments'),
    });
  }
  // Without a ParameterAttribute it is in no set, and nobody can give it.
  const has = (name: string) => attributes.some((attribute) => shortName(attribute) === name);
  const metadata: ParameterMetadata = {
    name: toText(object.values.Name, session),
    aliases: attributes
      .filter((attribute) => shortName(attribute) === 'Alias')
      .flatMap(({ positional }) => positional.flat().map((each) => toText(each, session))),
    type: isObject || isSwitch ? undefined : (type as TypeValue),
    typeName: type instanceof TypeValue ? type.fullName : 'System.Object',
    isSwitch,
    sets,
    validations: attributes.flatMap((attribute) => validationOf(attribute, session) ?? []),
    transformations: [],
    allowNull: has('AllowNull'),
    allowEmptyString: has('AllowEmptyString'),
    allowEmptyCollection: has('AllowEmptyCollection'),
  };
  return { metadata, object };
}

function validationOf(attribute: AttributeObject, session: Session): Validate | undefined {
  const [first, second] = attribute.positional;
  const message = attribute.named.get('ErrorMessage');
  const text = message === undefined || message === null ? undefined : toText(message, session);
  switch (shortName(attribute)) {
    case 'ValidateSet':
      return validation.validateSet(
        attribute.positional.flat().map((each) => toText(each, session)),
        toBoolean(attribute.named.get('IgnoreCase') ?? true),
        text,
      );
    case 'ValidateRange':
      return validation.validateRange(first, second);
    case 'ValidateLength':
      return validation.validateLength(Number(first), Number(second));
    case 'ValidateCount':
      return validation.validateCount(Number(first), Number(second));
    case 'ValidatePattern':
      return validation.validatePattern(toText(first, session), true, text);
    case 'ValidateScript':
      if (!(first instanceof ScriptBlock)) throw new NotSimulated('value', 'ValidateScript without a script block');
      return validateScript(first, text);
    case 'ValidateNotNull':
      return validation.validateNotNull;
    case 'ValidateNotNullOrEmpty':
      return validation.validateNotNullOrEmpty;
    case 'ValidateNotNullOrWhiteSpace':
      return validation.validateNotNullOrWhiteSpace;
    default:
      return undefined;
  }
}
