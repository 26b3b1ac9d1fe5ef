import { convertForVariable, refusedByVariable, typeVariable } from '../binding/typed-variable.ts';
import { failedConversion, noConversion } from '../convert/conversion-error.ts';
import { reservedAction } from '../preferences.ts';
import type { Session } from '../session.ts';
import { knownType } from '../types/types.ts';
import { DefaultParameterDictionary } from '../values/default-parameter-dictionary.ts';
import { Dictionary } from '../values/dictionary.ts';
import { EngineObject } from '../values/engine-object.ts';
import { EnumValue } from '../values/enum-value.ts';
import { ExceptionObject, NetException, runtimeError, TerminatingError } from '../values/errors.ts';
import { StyleObject } from '../values/style-object.ts';
import type { Value } from '../values/value.ts';
import { ComputedVariable, Variable } from '../variable.ts';
import { versionTable } from '../version-table.ts';

/** Gives a new session its automatic and preference variables (about_Automatic_Variables, about_Preference_Variables). */
export function defineInitialVariables(session: Session): void {
  const { globalScope } = session.globalState;
  const add = (variable: Variable) => globalScope.variables.set(variable.name.toLowerCase(), variable);
  const define = (name: string, value: Value, options: { readOnly?: boolean; constant?: boolean; allScope?: boolean } = {}) => {
    const variable = new Variable(name, value);
    variable.isReadOnly = options.readOnly ?? false;
    variable.isConstant = options.constant ?? false;
    variable.isAllScope = options.allScope ?? false;
    add(variable);
  };
  const preference = (name: string, value: string) => {
    const type = knownType('System.Management.Automation.ActionPreference');
    const variable = new Variable(name, new EnumValue(type, type.definition.enumMembers![value]));
    // `Suspend` is a name of the type that no variable may hold.
    variable.constraintType = type;
    variable.constraint = (given) => {
      const action = convertForVariable(given, type, session);
      if (action instanceof EnumValue && action.value === type.definition.enumMembers!.Suspend) throw actionReserved();
      return action;
    };
    add(variable);
  };
  preference('ErrorActionPreference', 'Continue');
  preference('WarningPreference', 'Continue');
  preference('VerbosePreference', 'SilentlyContinue');
  preference('DebugPreference', 'SilentlyContinue');
  preference('InformationPreference', 'SilentlyContinue');
  preference('ProgressPreference', 'Continue');
  const impact = knownType('System.Management.Automation.ConfirmImpact');
  define('ConfirmPreference', new EnumValue(impact, impact.definition.enumMembers!.High));
  typeVariable(globalScope.variables.get('confirmpreference')!, impact, session);
  define('WhatIfPreference', false);
  define('FormatEnumerationLimit', 4);
  define('MaximumHistoryCount', 4096);
  const defaults = new Variable('PSDefaultParameterValues', new DefaultParameterDictionary());
  defaults.constraint = defaultParameters;
  add(defaults);
  define('PSEmailServer', '');
  define('PSSessionApplicationName', 'wsman');
  define('NestedPromptLevel', 0);
  define('StackTrace', '');
  define('ShellId', 'Microsoft.PowerShell', { constant: true, allScope: true });
  define('PSEdition', session.isWindowsPowerShell ? 'Desktop' : 'Core', { constant: true, allScope: true });
  define('PSHOME', session.homeOfPowerShell, { constant: true, allScope: true });
  define('HOME', session.userHome, { readOnly: true, allScope: true });
  define('PSCulture', 'en-US', { constant: true, allScope: true });
  define('PSUICulture', 'en-US', { constant: true, allScope: true });
  define('ExecutionContext', new EngineObject('EngineIntrinsics'), { constant: true, allScope: true });
  if (!session.isWindowsPowerShell) {
    const errorView = knownType('System.Management.Automation.ErrorView');
    define('ErrorView', new EnumValue(errorView, errorView.definition.enumMembers!.ConciseView));
    typeVariable(globalScope.variables.get('errorview')!, errorView, session);
    define('IsWindows', session.platform === 'windows', { constant: true, allScope: true });
    define('IsLinux', session.platform === 'linux', { constant: true, allScope: true });
    define('IsMacOS', false, { constant: true, allScope: true });
    define('IsCoreCLR', true, { constant: true, allScope: true });
    define('EnabledExperimentalFeatures', [], { constant: true, allScope: true });
    define('PSNativeCommandArgumentPassing', session.platform === 'windows' ? 'Windows' : 'Standard');
    define('PSNativeCommandUseErrorActionPreference', false);
  }
  const errorVariable = new Variable('Error', session.errorList);
  errorVariable.isConstant = true;
  errorVariable.isAllScope = true;
  add(errorVariable);
  if (session.isWindowsPowerShell) define('MaximumErrorCount', 256);
  define('true', true, { constant: true, allScope: true });
  define('false', false, { constant: true, allScope: true });
  define('null', null, { constant: true, allScope: true });
  const computed = (name: string, read: () => Value, write?: (value: Value) => void) => {
    const variable = new ComputedVariable(name, read, write);
    variable.isAllScope = true;
    add(variable);
  };
  computed('?', () => session.lastSuccess);
  computed('PID', () => session.processId);
  let table: Value;
  computed('PSVersionTable', () => (table ??= versionTable(session)));
  computed('PWD', () => session.currentLocation());
  if (!session.isWindowsPowerShell) {
    let style: Value;
    computed('PSStyle', () => (style ??= new StyleObject()));
  }
  computed('Host', () => session.hostObject());
}

const actionReserved = () =>
  runtimeError('RuntimeException', reservedAction, {
    category: 'MetadataError',
    exception: 'System.Management.Automation.ArgumentTransformationMetadataException',
  });

/** A dictionary that is assigned to `$PSDefaultParameterValues` becomes one that checks its keys. */
function defaultParameters(value: Value): Value {
  if (value === null || value instanceof DefaultParameterDictionary) return value;
  const type = knownType('System.Management.Automation.DefaultParameterDictionary');
  try {
    if (!(value instanceof Dictionary)) throw noConversion(value, type);
    return new DefaultParameterDictionary(value);
  } catch (thrown) {
    const failure =
      thrown instanceof NetException
        ? failedConversion('InvalidCastConstructorException', value, type, new ExceptionObject(thrown.typeName, thrown.message))
        : thrown;
    throw failure instanceof TerminatingError ? refusedByVariable(failure) : failure;
  }
}
