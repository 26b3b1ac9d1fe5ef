import type { TypeValue } from './types/type-value.ts';
import { NetObject, type Value } from './values/value.ts';

/** A check or conversion that every assignment to a variable goes through: `[int]$x`, `[ValidateRange(1, 5)]$x`. */
export type VariableConstraint = (value: Value) => Value;

/** A variable: System.Management.Automation.PSVariable. */
export class Variable extends NetObject {
  readonly name: string;

  protected current: Value;
  constraint: VariableConstraint | undefined;
  /** The type of a `[type]$x` constraint, for Get-Variable's attributes. */
  constraintType: TypeValue | undefined;
  /** The types and checks that were written before the variable, as objects. */
  attributes: (() => Value[]) | undefined;
  isConstant = false;
  isReadOnly = false;
  isPrivate = false;
  isAllScope = false;
  /** -Visibility Private: scripts from outside do not see it. */
  isPrivatelyVisible = false;
  /** `$_` with an object of a pipeline, which comes in a PSObject whatever it is. */
  isPiped = false;
  description = '';

  constructor(name: string, value: Value = null) {
    super();
    this.name = name;
    this.current = value;
  }

  get typeName() {
    return 'System.Management.Automation.PSVariable';
  }

  get value(): Value {
    return this.current;
  }

  set value(value: Value) {
    this.current = this.constraint ? this.constraint(value) : value;
  }
}

/** A variable whose value is worked out at each reading: `$?`, `$PWD`, `$PID`. */
export class ComputedVariable extends Variable {
  readonly #read: () => Value;
  readonly #write: ((value: Value) => void) | undefined;

  constructor(name: string, read: () => Value, write?: (value: Value) => void) {
    super(name);
    this.#read = read;
    this.#write = write;
    this.isReadOnly = write === undefined;
  }

  override get value(): Value {
    return this.#read();
  }

  override set value(value: Value) {
    this.#write?.(value);
  }
}
