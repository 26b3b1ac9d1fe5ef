import { NotSimulated } from '../../base/not-simulated.ts';
import { booleanRefusal } from '../convert/boolean-refusal.ts';
import { castException, transformationException } from '../convert/conversion-error.ts';
import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { typeNamesOf } from '../members/type-names.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { isInstanceOf, typeOf } from '../types/types.ts';
import { NetException, TerminatingError } from '../values/errors.ts';
import { isWrittenNumber, unwrap } from '../values/members.ts';
import { Decimal } from '../values/numbers.ts';
import { Reference } from '../values/reference.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { SwitchValue } from '../values/switch-value.ts';
import { asTypedArray, type Value } from '../values/value.ts';
import { bindingError, describeParameter, ValidationFailure } from './binding-error.ts';
import type { CommandMetadata, ParameterMetadata } from './command-metadata.ts';

/** Converts and checks an argument for a parameter; throws the binding error that PowerShell throws. */
export function bindValue(command: CommandMetadata, parameter: ParameterMetadata, raw: Value, session: Session, mandatory: boolean): Value {
  try {
    return checkedValue(command, parameter, raw, session, mandatory);
  } catch (thrown) {
    if (thrown instanceof TerminatingError) describeParameter(thrown.record.exception, parameter, typeOf(raw ?? null));
    throw thrown;
  }
}

function checkedValue(command: CommandMetadata, parameter: ParameterMetadata, raw: Value, session: Session, mandatory: boolean): Value {
  if (parameter.notSimulated) throw new NotSimulated('parameter', `${command.name} -${parameter.name}`);
  const value = coerce(command, parameter, transformed(command, parameter, raw ?? null, session), session);
  if (parameter.psTypeName !== undefined) checkTypeName(command, parameter, value);
  for (const validate of parameter.validations) {
    try {
      validate(value, session);
    } catch (thrown) {
      if (thrown instanceof ValidationFailure) {
        throw bindingError(
          command,
          'ParameterArgumentValidationError',
          `Cannot validate argument on parameter '${parameter.name}'. ${thrown.message}`,
          'validation',
          { parameter: parameter.name },
        );
      }
      if (thrown instanceof TerminatingError) {
        const { exception } = thrown.record;
        throw bindingError(
          command,
          'ParameterArgumentValidationError',
          `Cannot validate argument on parameter '${parameter.name}'. ${exception.message}`,
          'validation',
          { inner: exception, parameter: parameter.name },
        );
      }
      throw thrown;
    }
  }
  // A cmdlet's text parameter that is given $null holds it; a function's holds an empty string. Validation comes before.
  checkEmptiness(command, parameter, raw === null && value === '' && !command.isScript ? null : value, mandatory);
  return value;
}

/** PSTypeName: each object must have the name among its type names (about_Functions_Advanced_Parameters). */
function checkTypeName(command: CommandMetadata, parameter: ParameterMetadata, value: Value): void {
  if (value === null || value === undefined) return;
  const wanted = parameter.psTypeName!;
  for (const object of enumerate(value) ?? [value]) {
    if (typeNamesOf(object).some((name) => name.toLowerCase() === wanted.toLowerCase())) continue;
    const error = bindingError(
      command,
      'MismatchedPSTypeName',
      `Cannot bind argument to parameter '${parameter.name}', because PSTypeNames of the argument do not match the PSTypeName required by the parameter: ${wanted}.`,
      'transformation',
      { parameter: parameter.name },
    );
    error.record.category = 'InvalidArgument';
    throw error;
  }
}

/** What the parameter's transformations make of an argument. */
function transformed(command: CommandMetadata, parameter: ParameterMetadata, raw: Value, session: Session): Value {
  let value = raw;
  for (const transform of parameter.transformations) {
    try {
      value = transform(value, session);
    } catch (thrown) {
      if (!(thrown instanceof NetException)) throw thrown;
      throw transformationError(command, parameter, thrown.message);
    }
  }
  return value;
}

const madeFromText = /^System\.(Version|Uri|Management\.Automation\.SemanticVersion)$/;

function coerce(command: CommandMetadata, parameter: ParameterMetadata, value: Value, session: Session): Value {
  if (parameter.isSwitch) return switchOf(command, parameter, value, session);
  if (parameter.typeName === 'System.Management.Automation.PSReference' && !(value instanceof Reference)) {
    throw transformationError(command, parameter, 'Reference type is expected in argument.');
  }
  const { type } = parameter;
  if (!type) return value;
  if (type.fullName === 'System.String[]') {
    const given = unwrap(value);
    if (Array.isArray(given) && given.includes(null)) return textsWithNull(command, parameter, given, session);
  }
  if (type.fullName === 'System.Boolean') checkBoolean(command, parameter, value);
  if (command.isScript && !command.isSimple && type.fullName === 'System.String' && Array.isArray(unwrap(value))) {
    throw transformationError(command, parameter, 'Cannot convert value to type System.String.');
  }
  if (!command.isScript && type.fullName === 'System.String' && Array.isArray(unwrap(value))) {
    throw bindingError(
      command,
      'CannotConvertArgument',
      `Cannot convert 'System.Object[]' to the type 'System.String' required by parameter '${parameter.name}'. Specified method is not supported.`,
    );
  }
  if (value === null && !isValueType(type) && type.fullName !== 'System.String') return null;
  try {
    // `-MinimumVersion 5.0`: what is made from a text is made from the number as it was written.
    if (isWrittenNumber(value)) {
      const asWritten = madeFromText.test(type.fullName) ? value.text : type.fullName === 'System.Object[]' && command.isScript ? value.base : value;
      return convertTo(asWritten, type, session);
    }
    const converted = command.isScript ? convertTo(value, type, session) : convertForCmdlet(value, type, session);
    // [NullString]::Value is an empty string here: a parameter of type string is never null.
    return converted === null && type.fullName === 'System.String' ? '' : converted;
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    const { exception } = thrown.record;
    if (command.isScript) throw transformationError(command, parameter, exception.message, thrown);
    throw bindingError(command, 'CannotConvertArgumentNoMessage', `Cannot bind parameter '${parameter.name}'. ${exception.message}`, 'binding', {
      inner: castException(exception),
    });
  }
}

/** One value for an array is converted to the type of its elements: that is the type that a message then names. */
function convertForCmdlet(value: Value, type: TypeValue, session: Session): Value {
  const given = unwrap(value);
  if (typeof given !== 'string' || !type.elementType || type.rank !== 1) return convertTo(value, type, session);
  return asTypedArray([convertTo(given, type.elementType, session)], type.elementType);
}

/** An array of texts keeps what is `$null` in it; a cast makes empty texts of them. */
function textsWithNull(command: CommandMetadata, parameter: ParameterMetadata, given: Value[], session: Session): Value {
  const texts = coerce(
    command,
    parameter,
    given.map((each) => each ?? ''),
    session,
  ) as Value[];
  given.forEach((each, index) => {
    if (each === null) texts[index] = null;
  });
  return texts;
}

function transformationError(command: CommandMetadata, parameter: ParameterMetadata, message: string, thrown?: TerminatingError): TerminatingError {
  return bindingError(
    command,
    'ParameterArgumentTransformationError',
    `Cannot process argument transformation on parameter '${parameter.name}'. ${message}`,
    'transformation',
    { inner: thrown && transformationException(thrown.record.exception), parameter: parameter.name },
  );
}

/** Parameters of type bool and switch take Booleans and numbers only; `$null` is false for a switch. */
function checkBoolean(command: CommandMetadata, parameter: ParameterMetadata, value: Value): void {
  if (parameter.isSwitch && unwrap(value) === null) return;
  const message = booleanRefusal(value, parameter.isSwitch ? 'System.Management.Automation.SwitchParameter' : 'System.Boolean');
  if (message === undefined) return;
  if (command.isScript) throw transformationError(command, parameter, message);
  throw bindingError(command, 'CannotConvertArgumentNoMessage', `Cannot bind parameter '${parameter.name}'. ${message}`);
}

function switchOf(command: CommandMetadata, parameter: ParameterMetadata, wrapped: Value, session: Session): Value {
  const value = unwrap(wrapped);
  if (value === true || value === false) return new SwitchValue(value);
  if (value instanceof SwitchValue) return value;
  checkBoolean(command, parameter, value);
  // What a function declares as a switch is converted, and no number can be; a cmdlet's takes numbers.
  if (command.isScript && value !== null) {
    const text = toText(value, session);
    const source = typeOf(value)!.fullName;
    throw transformationError(
      command,
      parameter,
      `Cannot convert the "${text}" value of type "${source}" to type "System.Management.Automation.SwitchParameter".`,
    );
  }
  return new SwitchValue(value !== null && numberOf(value) !== 0);
}

function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Decimal) return Number(value.mantissa);
  return Number((value as { value?: unknown }).value);
}

function isValueType(type: TypeValue): boolean {
  return type.definition.kind === 'struct' || type.definition.kind === 'enum';
}

/** A mandatory parameter takes no `$null`, empty string or empty collection unless it says so (AllowNull …). */
function checkEmptiness(command: CommandMetadata, parameter: ParameterMetadata, value: Value, mandatory: boolean): void {
  if (!mandatory || parameter.isSwitch) return;
  const fail = (id: string, what: string) =>
    bindingError(
      command,
      `ParameterArgumentValidationError${id}`,
      `Cannot bind argument to parameter '${parameter.name}' because it is ${what}.`,
      'validation',
      { parameter: parameter.name },
    );
  if (value === null || value === undefined) {
    if (!parameter.allowNull) throw fail('NullNotAllowed', 'null');
    return;
  }
  if (value === '') {
    if (parameter.type?.fullName !== 'System.String') return;
    if (!parameter.allowEmptyString) throw fail('EmptyStringNotAllowed', 'an empty string');
    return;
  }
  if (!Array.isArray(value) || !parameter.type || !(parameter.type.isArray || isCollection(parameter.type))) return;
  if (value.length === 0 && !parameter.allowEmptyCollection) throw fail('EmptyArrayNotAllowed', 'an empty array');
  if (parameter.type.elementType?.fullName === 'System.String' && !parameter.allowEmptyString && value.includes('')) {
    throw fail('EmptyStringNotAllowed', 'an empty string');
  }
  if (!parameter.allowNull && !isValueType(parameter.type.elementType ?? parameter.type) && value.some((element) => element === null)) {
    throw fail('NullNotAllowed', 'null');
  }
}

function isCollection(type: TypeValue): boolean {
  return /^System\.Collections\./.test(type.fullName) && !/Hashtable|Dictionary/.test(type.fullName);
}

/** Whether a value is of a parameter's type already, so that the pipeline can bind it without a conversion. */
export function isOfType(parameter: ParameterMetadata, value: Value): boolean {
  if (parameter.isSwitch) return typeof value === 'boolean' || value instanceof SwitchValue;
  if (!parameter.type) return true;
  if (value === null) return true;
  if (parameter.type.isArray && !Array.isArray(unwrap(value))) {
    const element = parameter.type.elementType!;
    return element.fullName === 'System.Object' || element.fullName === 'System.Management.Automation.PSObject' || isInstanceOf(value, element);
  }
  return isInstanceOf(value, parameter.type);
}

/** A script block given to a parameter of another type that takes pipeline input is run for each object. */
export function isDelayBound(parameter: ParameterMetadata, value: Value): value is ScriptBlock {
  if (!(value instanceof ScriptBlock) || !parameter.type || /ScriptBlock/.test(parameter.typeName)) return false;
  return [...parameter.sets.values()].some((use) => use.pipeline || use.byPropertyName);
}
