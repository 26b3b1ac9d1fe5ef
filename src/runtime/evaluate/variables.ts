import type { Scope } from '../scope.ts';
import type { SessionState } from '../session-state.ts';
import { runtimeError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { Variable } from '../variable.ts';
import type { Evaluate } from './compile-expression.ts';
import type { Frame } from './frame.ts';

const scopeModifiers = new Set(['global', 'script', 'local', 'private', 'variable']);

/** A variable path taken apart: `script:name`, `env:Path`, `name`. */
export interface VariablePath {
  /** Lower case; a scope modifier or the name of a drive. */
  qualifier: string | undefined;
  name: string;
}

export function parseVariablePath(text: string): VariablePath {
  const separator = text.indexOf(':');
  if (separator <= 0) return { qualifier: undefined, name: text };
  return { qualifier: text.slice(0, separator).toLowerCase(), name: text.slice(separator + 1) };
}

/** Whether a path names a variable and not an item of a drive. */
export function isVariable({ qualifier }: VariablePath): boolean {
  return qualifier === undefined || scopeModifiers.has(qualifier);
}

/** The scope that a modifier names (about_Scopes); undefined when it is no modifier. */
export function scopeByModifier(frame: Frame, modifier: string): Scope | undefined {
  return namedScope(modifier, frame.scope, frame.state, frame.session.globalState);
}

/** The same without a frame: seen from a scope of a session state. */
export function namedScope(modifier: string, from: Scope, state: SessionState, globalState: SessionState): Scope | undefined {
  switch (modifier.toLowerCase()) {
    case 'global':
      return globalState.globalScope;
    case 'local':
    case 'private':
    case 'variable':
      return from;
    case 'script': {
      let scope: Scope | undefined = from;
      while (scope && !scope.isScriptScope) scope = scope.parent;
      return scope ?? state.topScope;
    }
    default:
      return undefined;
  }
}

const constants: Record<string, Value> = { true: true, false: false, null: null };

/** Automatic variables that every piece of code has, if only as `$null`: strict mode does not miss them. */
const alwaysSet = new Set(['_', 'args', 'input', 'psboundparameters', 'foreach']);

/** Compiles the reading of `$path`. A variable that does not exist is `$null`, or an error under Set-StrictMode. */
export function compileVariableRead(path: string): Evaluate {
  const parsed = parseVariablePath(path);
  const key = parsed.name.toLowerCase();
  if (parsed.qualifier === undefined) {
    if (Object.hasOwn(constants, key)) {
      const value = constants[key];
      return () => value;
    }
    const name = parsed.name;
    const effectiveKey = key === 'psitem' ? '_' : key;
    if (alwaysSet.has(effectiveKey)) return (frame) => frame.scope.find(effectiveKey)?.value ?? null;
    return (frame) => {
      const variable = frame.scope.find(effectiveKey);
      return variable ? variable.value : missing(frame, name);
    };
  }
  const { qualifier, name } = parsed;
  if (!isVariable(parsed)) return (frame) => frame.session.readDriveVariable(qualifier, name);
  if (qualifier === 'variable') return (frame) => frame.scope.find(key)?.value ?? missing(frame, name);
  if (qualifier === 'local' || qualifier === 'private') {
    return (frame) => {
      const variable = frame.scope.variables.get(key);
      return variable ? variable.value : missing(frame, name);
    };
  }
  return (frame) => {
    const variable = scopeByModifier(frame, qualifier)?.find(key);
    return variable ? variable.value : missing(frame, `${qualifier}:${name}`);
  };
}

/** Compiles the search for the variable itself; undefined for what is none: constants, `$env:PATH`, `$_`. */
export function compileVariableSearch(path: string): ((frame: Frame) => Variable | undefined) | undefined {
  const parsed = parseVariablePath(path);
  const key = parsed.name.toLowerCase();
  const { qualifier } = parsed;
  if (!isVariable(parsed) || Object.hasOwn(constants, key) || alwaysSet.has(key) || key === 'psitem') return undefined;
  if (qualifier === undefined || qualifier === 'variable') return (frame) => frame.scope.find(key);
  if (qualifier === 'local' || qualifier === 'private') return (frame) => frame.scope.variables.get(key);
  return (frame) => scopeByModifier(frame, qualifier)?.find(key);
}

function missing(frame: Frame, name: string): Value {
  if (frame.session.strictModeVersion(frame.scope) >= 1) {
    throw runtimeError('VariableIsUndefined', `The variable '$${name}' cannot be retrieved because it has not been set.`, {
      target: name,
    });
  }
  return null;
}

/** Gives a variable its value; the scope's own variable is made where there is none. */
export function writeVariable(scope: Scope, name: string, key: string, value: Value): Variable {
  let variable = scope.variables.get(key);
  if (variable === undefined) {
    const inherited = scope.parent?.find(key);
    if (inherited?.isAllScope || inherited?.isConstant) variable = inherited;
  }
  if (variable === undefined) {
    variable = new Variable(name, value === undefined ? null : value);
    // AutomationNull stays what it is: it vanishes when it is piped on.
    if (value === undefined) variable.value = undefined;
    scope.variables.set(key, variable);
    return variable;
  }
  if (variable.isReadOnly || variable.isConstant) {
    throw runtimeError('VariableNotWritable', `Cannot overwrite variable ${variable.name} because it is read-only or constant.`, {
      category: 'WriteError',
      exception: 'System.Management.Automation.SessionStateUnauthorizedAccessException',
      target: name,
    });
  }
  variable.value = value;
  return variable;
}

/** Compiles the writing of `$path = value`. */
export function compileVariableWrite(path: string): (frame: Frame, value: Value) => void {
  const parsed = parseVariablePath(path);
  const { qualifier, name } = parsed;
  const key = name.toLowerCase();
  // `$null = …` throws the value away (about_Automatic_Variables).
  if (qualifier === undefined && key === 'null') return () => {};
  if (qualifier === undefined) {
    return (frame, value) => {
      const { scope } = frame;
      const variable = scope.variables.get(key);
      if (variable !== undefined && !variable.isReadOnly && !variable.isConstant) variable.value = value;
      else writeVariable(scope, name, key, value);
    };
  }
  if (!isVariable(parsed)) return (frame, value) => frame.session.writeDriveVariable(qualifier, name, value);
  return (frame, value) => {
    const scope = scopeByModifier(frame, qualifier) ?? frame.scope;
    const variable = writeVariable(scope, name, key, value);
    if (qualifier === 'private') variable.isPrivate = true;
  };
}
