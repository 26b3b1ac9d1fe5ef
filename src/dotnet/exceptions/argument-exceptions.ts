import { toText } from '../../runtime/convert/to-text.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import type { Value } from '../../runtime/values/value.ts';
import { exceptionType, makeException } from './exception-type.ts';

const withParameter = (message: string, parameter: string | null, actual?: Value) =>
  (parameter ? `${message} (Parameter '${parameter}')` : message) +
  (actual === undefined || actual === null ? '' : `\nActual value was ${toText(actual)}.`);

const argumentMessage = 'Value does not fall within the expected range.';
const nullMessage = 'Value cannot be null.';
const rangeMessage = 'Specified argument was out of the range of valid values.';

const argumentConstructors: MethodsBySignature<undefined> = {
  'System.ArgumentException new(string message, string paramName)': (_, [text, name], _session, type) =>
    makeException(type, withParameter(text ?? argumentMessage, name), null, { ParamName: name }),
  'System.ArgumentException new(string message, string paramName, System.Exception innerException)': (_, [text, name, inner], _session, type) =>
    makeException(type, withParameter(text ?? argumentMessage, name), inner, { ParamName: name }),
};

const nullConstructors: MethodsBySignature<undefined> = {
  'System.ArgumentNullException new(string paramName)': (_, [name], _session, type) =>
    makeException(type, withParameter(nullMessage, name), null, { ParamName: name }),
  'System.ArgumentNullException new(string paramName, string message)': (_, [name, text], _session, type) =>
    makeException(type, withParameter(text ?? nullMessage, name), null, { ParamName: name }),
};

const rangeConstructors: MethodsBySignature<undefined> = {
  'System.ArgumentOutOfRangeException new(string paramName)': (_, [name], _session, type) =>
    makeException(type, withParameter(rangeMessage, name), null, { ParamName: name }),
  'System.ArgumentOutOfRangeException new(string paramName, string message)': (_, [name, text], _session, type) =>
    makeException(type, withParameter(text ?? rangeMessage, name), null, { ParamName: name }),
  'System.ArgumentOutOfRangeException new(string paramName, System.Object actualValue, string message)': (_, [name, actual, text], _session, type) =>
    makeException(type, withParameter(text ?? rangeMessage, name, actual), null, { ParamName: name, ActualValue: actual }),
};

const objectDisposedConstructors: MethodsBySignature<undefined> = {
  'System.ObjectDisposedException new(string objectName)': (_, [name], _session, type) =>
    makeException(type, `Cannot access a disposed object.${name ? `\nObject name: '${name}'.` : ''}`, null, { ObjectName: name ?? '' }),
  'System.ObjectDisposedException new(string objectName, string message)': (_, [name, text], _session, type) =>
    makeException(type, `${text}${name ? `\nObject name: '${name}'.` : ''}`, null, { ObjectName: name ?? '' }),
};

/** The exceptions about arguments, whose messages name the parameter. */
export default [
  exceptionType('System.ArgumentException', 'System.SystemException', -2147024809, argumentMessage, {
    properties: 'string ParamName',
    constructors: argumentConstructors,
  }),
  exceptionType('System.ArgumentNullException', 'System.ArgumentException', -2147467261, nullMessage, { constructors: nullConstructors }),
  exceptionType('System.ArgumentOutOfRangeException', 'System.ArgumentException', -2146233086, rangeMessage, {
    properties: 'System.Object ActualValue',
    constructors: rangeConstructors,
  }),
  exceptionType('System.ObjectDisposedException', 'System.InvalidOperationException', -2146232798, undefined, {
    properties: 'string ObjectName',
    constructors: objectDisposedConstructors,
  }),
  exceptionType('System.Management.Automation.PSArgumentException', 'System.ArgumentException', -2147024809, argumentMessage, {
    constructors: { ...argumentConstructors },
  }),
  exceptionType('System.Management.Automation.PSArgumentNullException', 'System.ArgumentNullException', -2147467261, nullMessage, {
    constructors: { ...nullConstructors },
  }),
  exceptionType('System.Management.Automation.PSArgumentOutOfRangeException', 'System.ArgumentOutOfRangeException', -2146233086, rangeMessage, {
    constructors: { ...rangeConstructors },
  }),
  exceptionType('System.Management.Automation.PSObjectDisposedException', 'System.ObjectDisposedException', -2146232798, undefined, {
    constructors: { ...objectDisposedConstructors },
  }),
];
