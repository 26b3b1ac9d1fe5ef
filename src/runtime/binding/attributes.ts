import { NotSimulated } from '../../base/not-simulated.ts';
import type { Attribute, Expression } from '../../syntax/ast/index.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { culturalElementText, toText } from '../convert/to-text.ts';
import { compileExpression } from '../evaluate/compile-expression.ts';
import type { Frame } from '../evaluate/frame.ts';
import { construct } from '../members/construct.ts';
import { invokeMember } from '../members/invoke-member.ts';
import { TypeValue } from '../types/type-value.ts';
import { runtimeError } from '../values/errors.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { ValidationFailure } from './binding-error.ts';
import type { Validate } from './command-metadata.ts';
import { scriptTransformation, scriptValidation } from './script-attribute.ts';
import {
  validateCount,
  validateDrive,
  validateLength,
  validateNotNull,
  validateNotNullOrEmpty,
  validateNotNullOrWhiteSpace,
  validatePattern,
  validateRange,
  validateRangeKind,
  validateSet,
} from './validations.ts';

/** The lower-case name of an attribute without namespace and the ending `Attribute`. */
export function attributeName(attribute: Attribute): string {
  const name = attribute.typeName.name.toLowerCase();
  const short = name.slice(name.lastIndexOf('.') + 1);
  return short.length > 9 && short.endsWith('attribute') ? short.slice(0, -9) : short;
}

/** An attribute's argument; constant by the grammar, script blocks excepted. */
export function argumentValue(node: Expression, frame: Frame, source: ScriptSource): Value {
  return compileExpression(node, source)(frame);
}

/** A named argument of an attribute; undefined when it is not there. */
export function namedArgument(attribute: Attribute, name: string, frame: Frame, source: ScriptSource): Value {
  const found = attribute.namedArguments.find((argument) => argument.argumentName.toLowerCase() === name.toLowerCase());
  if (!found) return undefined;
  return found.expressionOmitted ? true : argumentValue(found.argument, frame, source);
}

/** The check that a validation attribute makes; undefined for attributes of another sort. */
export function validationOf(attribute: Attribute, frame: Frame, source: ScriptSource): Validate | undefined {
  const values = () => attribute.positionalArguments.map((argument) => argumentValue(argument, frame, source));
  const text = (name: string) => {
    const value = namedArgument(attribute, name, frame, source);
    return value === undefined ? undefined : toText(value, frame.session);
  };
  switch (attributeName(attribute)) {
    case 'validateset': {
      const ignoreCase = namedArgument(attribute, 'IgnoreCase', frame, source);
      const [generator] = values();
      if (generator instanceof TypeValue) return generatedSet(generator, ignoreCase === undefined || toBoolean(ignoreCase), text('ErrorMessage'));
      return validateSet(
        values()
          .flat()
          .map((value) => toText(value, frame.session)),
        ignoreCase === undefined || toBoolean(ignoreCase),
        text('ErrorMessage'),
      );
    }
    case 'validaterange': {
      const [minimum, maximum] = values();
      if (maximum === undefined) return validateRangeKind(toText(minimum, frame.session) as Parameters<typeof validateRangeKind>[0]);
      return validateRange(minimum, maximum);
    }
    case 'validatelength': {
      const [minimum, maximum] = values();
      return validateLength(Number(minimum), Number(maximum));
    }
    case 'validatecount': {
      const [minimum, maximum] = values();
      return validateCount(Number(minimum), Number(maximum));
    }
    case 'validatepattern': {
      const options = text('Options');
      return validatePattern(toText(values()[0], frame.session), options === undefined || /ignorecase/i.test(options), text('ErrorMessage'));
    }
    case 'validatescript': {
      const block = values()[0];
      if (!(block instanceof ScriptBlock)) throw new NotSimulated('value', 'ValidateScript without a script block');
      return validateScript(block, text('ErrorMessage'));
    }
    case 'validatenotnull':
      return validateNotNull;
    case 'validatenotnullorempty':
      return validateNotNullOrEmpty;
    case 'validatenotnullorwhitespace':
      return validateNotNullOrWhiteSpace;
    case 'validatedrive':
      return validateDrive(
        values()
          .flat()
          .map((value) => toText(value, frame.session)),
      );
    case 'validateuserdrive':
      return validateDrive(['User']);
    case 'validatetrusteddata':
      throw new NotSimulated('type', `[${attribute.typeName.text}]`);
    default:
      return scriptValidation(attribute, frame, source);
  }
}

/** A class with IValidateSetValuesGenerator says which values there are, each time that it is asked. */
function generatedSet(generator: TypeValue, ignoreCase: boolean, errorMessage: string | undefined): Validate {
  return (value, session) => {
    const found = invokeMember(construct(generator, [], session), 'GetValidValues', [], session);
    const texts = [...(enumerate(found ?? null) ?? [found])].map((each) => toText(each, session));
    validateSet(texts, ignoreCase, errorMessage)(value, session);
  };
}

/** ValidateScript: the block must give something that is true for each element. */
export function validateScript(block: ScriptBlock, errorMessage: string | undefined): Validate {
  return (value, session) => {
    const elements = Array.isArray(value) ? value : [value];
    for (const element of elements) {
      const result = session.invoke(block, { dollarUnderbar: element, newScope: true });
      if (toBoolean(result.length === 1 ? result[0] : result)) continue;
      const text = culturalElementText(element, session);
      throw new ValidationFailure(
        errorMessage?.replaceAll('{0}', () => text).replaceAll('{1}', () => block.text) ??
          `The "${block.text}" validation script for the argument with value "${text}" did not return a result of True. Determine why the validation script failed, and then try the command again.`,
      );
    }
  };
}

/** The check that an attribute before an assigned variable makes at each assignment. */
export function attributeConstraint(attribute: Attribute, frame: Frame, source: ScriptSource): (value: Value) => Value {
  const validate = validationOf(attribute, frame, source);
  if (!validate) return scriptTransformation(attribute, frame, source) ?? ((value) => value);
  const { session } = frame;
  return (value) => {
    try {
      validate(value, session);
    } catch (thrown) {
      if (!(thrown instanceof ValidationFailure)) throw thrown;
      throw runtimeError('ValidationMetadataFailure', thrown.message, {
        category: 'MetadataError',
        target: value === null ? '' : toText(value, session),
      });
    }
    return value;
  };
}
