import type { Session } from '../session.ts';
import { knownType } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { EngineObject } from '../values/engine-object.ts';
import { EnumValue } from '../values/enum-value.ts';
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
  define('WhatIfPreference', false);
  define('FormatEnumerationLimit', 4);
  define('MaximumHistoryCount', 4096);
  define('PSDefaultParameterValues', new Dictionary('System.Management.Automation.DefaultParameterDictionary'));
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
  define('MaximumErrorCount', 256);
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
  computed('Host', () => session.hostObject());
}
