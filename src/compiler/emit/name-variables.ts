import type { Variable } from '../steps/variable.ts';
import { reservedVariables } from './reserved-variables.ts';

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Words that the analyzer takes for a password in the name of a parameter (PSAvoidUsingPlainTextForPassword, PSUsePSCredentialType). */
const withoutPassword = (name: string) => name.replace(/pass(word|phrase|wd)?/gi, 'Secret').replace(/cred(ential)?s?/gi, 'Account');

/** Only letters, digits and `_` need no braces. A letter that is not ASCII loses its marks or becomes `x`. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_]/gu, 'x')
    .replace(/^(?=\d)/, 'x');

/** Two variables whose blocks do not overlap may have one name: neither is alive where the other is. */
function areApart(left: Variable, right: Variable): boolean {
  if (!left.block || !right.block || left.name !== right.name) return false;
  return left.block.end <= right.block.start || right.block.end <= left.block.start;
}

/**
 * The names of one function's variables. PowerShell's are the same whatever their case, and a function sees those of its
 * callers, so a name is never one of the module's constants, nor one of PowerShell's own.
 */
export class VariableNames {
  readonly #names = new Map<Variable, string>();
  readonly #holders = new Map<string, Variable[]>();
  readonly #outer: VariableNames | undefined;

  constructor(outer?: VariableNames) {
    this.#outer = outer;
  }

  /** Gives a variable its name. */
  add(variable: Variable, form: 'variable' | 'parameter' = 'variable'): string {
    const known = this.#names.get(variable);
    if (known) return known;
    const wanted = plain(variable.name);
    const base = form === 'parameter' ? capitalize(withoutPassword(wanted)) : wanted;
    const isReserved = reservedVariables.has(base.toLowerCase());
    for (let number = 1; ; number++) {
      const name = `${base}${isReserved ? 'Value' : ''}${number === 1 ? '' : number}`;
      if (this.#isFree(name, variable)) {
        this.#names.set(variable, name);
        const key = name.toLowerCase();
        this.#holders.set(key, [...(this.#holders.get(key) ?? []), variable]);
        return name;
      }
    }
  }

  /** The name that a variable was given, here or at the top of the script. */
  of(variable: Variable): string {
    return this.#names.get(variable) ?? this.#outer?.of(variable) ?? this.add(variable);
  }

  has(variable: Variable): boolean {
    return this.#names.has(variable) || (this.#outer?.has(variable) ?? false);
  }

  #isFree(name: string, variable: Variable): boolean {
    const key = name.toLowerCase();
    if (this.#outer?.isTaken(key)) return false;
    return (this.#holders.get(key) ?? []).every((holder) => areApart(holder, variable));
  }

  isTaken(key: string): boolean {
    return this.#holders.has(key) || (this.#outer?.isTaken(key) ?? false);
  }
}
