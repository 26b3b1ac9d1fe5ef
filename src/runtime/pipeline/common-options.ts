import type { Binding } from '../binding/binding.ts';
import { bindingError } from '../binding/binding-error.ts';
import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { namedScope, parseVariablePath } from '../evaluate/variables.ts';
import { type ActionPreference, actionPreference, reservedAction, toActionPreference } from '../preferences.ts';
import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import { knownType } from '../types/types.ts';
import { ArrayList } from '../values/array-list.ts';
import { ErrorRecord, TerminatingError } from '../values/errors.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';

/** The common parameters of one call (about_CommonParameters); undefined where the preference variable decides. */
export interface CommonOptions {
  errorAction?: ActionPreference;
  warningAction?: ActionPreference;
  informationAction?: ActionPreference;
  verbose?: boolean;
  debug?: boolean;
  whatIf?: boolean;
  confirm?: boolean;
  errorVariable?: OutputVariable;
  warningVariable?: OutputVariable;
  informationVariable?: OutputVariable;
  outVariable?: OutputVariable;
  pipelineVariable?: string;
}

/** Reads the common parameters from a binding. */
export function commonOptions(binding: Binding, session: Session, scope: Scope): CommonOptions {
  if (binding.command.isSimple) return {};
  const options: CommonOptions = {};
  const action = (name: string): ActionPreference | undefined => {
    if (!binding.has(name)) return undefined;
    const value = binding.get(name);
    const type = knownType('System.Management.Automation.ActionPreference');
    const refused = (reason: string) =>
      bindingError(
        binding.command,
        'ParameterBindingFailed',
        `Cannot bind parameter '${name}' to the target. Exception setting "${name}": "${reason}"`,
        'binding',
        {
          parameter: name,
        },
      );
    let preference: ActionPreference | undefined;
    try {
      const converted = convertTo(value, type, session);
      preference = toActionPreference(converted);
      binding.put(name, converted);
    } catch (thrown) {
      if (!(thrown instanceof TerminatingError)) throw thrown;
      const { message } = thrown.record.exception;
      if (value === null || value === undefined) throw refused(message);
      throw bindingError(binding.command, 'CannotConvertArgumentNoMessage', `Cannot bind parameter '${name}'. ${message}`, 'binding', {
        parameter: name,
      });
    }
    if (preference === 'Suspend') throw refused(reservedAction);
    return preference;
  };
  const flag = (name: string): boolean | undefined => {
    const value = binding.get(name);
    return value instanceof SwitchValue ? value.isPresent : undefined;
  };
  const variable = (name: string): OutputVariable | undefined => {
    const text = binding.get(name);
    return typeof text === 'string' && text !== '' ? new OutputVariable(text, scope, session) : undefined;
  };
  options.errorAction = action('ErrorAction');
  options.warningAction = action('WarningAction');
  options.informationAction = action('InformationAction');
  options.verbose = flag('Verbose');
  options.debug = flag('Debug');
  options.whatIf = flag('WhatIf');
  options.confirm = flag('Confirm');
  options.errorVariable = variable('ErrorVariable');
  options.warningVariable = variable('WarningVariable');
  options.informationVariable = variable('InformationVariable');
  options.outVariable = variable('OutVariable');
  const pipelineVariable = binding.get('PipelineVariable');
  if (typeof pipelineVariable === 'string') options.pipelineVariable = pipelineVariable;
  return options;
}

/** The variable of -OutVariable, -ErrorVariable …: an ArrayList that grows while the command runs; `+name` appends. */
export class OutputVariable {
  readonly #list: ArrayList;

  constructor(text: string, scope: Scope, session: Session) {
    const appends = text.startsWith('+');
    const { qualifier, name } = parseVariablePath(appends ? text.slice(1) : text);
    const place = (qualifier === undefined ? undefined : namedScope(qualifier, scope, session.state, session.globalState)) ?? scope;
    const former = appends ? place.find(name.toLowerCase())?.value : undefined;
    this.#list = new ArrayList(former === undefined || former === null ? [] : [...(enumerate(former) ?? [former])]);
    session.setVariable(name, this.#list, place);
  }

  /** Adds a value; a record that has just been added is not added again as its error goes up. */
  add(value: Value): void {
    const { items } = this.#list;
    if (value instanceof ErrorRecord && items.at(-1) === value) return;
    items.push(value);
  }
}

/** What a stream does by its common parameter and preference variable. */
export function effectivePreference(session: Session, scope: Scope, variable: string, own: ActionPreference | undefined): ActionPreference {
  return own ?? actionPreference(session, variable, scope);
}
