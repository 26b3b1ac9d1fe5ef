import { getMember } from '../members/get-member.ts';
import type { Session } from '../session.ts';

import { TerminatingError } from '../values/errors.ts';
import { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { containsWildcards, namePattern } from './name-pattern.ts';
import { expandPropertySet, findProperty, keysAsProperties, matchProperties } from './properties.ts';

/**
 * What the -Property of Select-Object, Sort-Object, Format-Table … takes for one property: a name, which may have
 * wildcards and may name a property set, or a script block (PSPropertyExpression).
 */
export class PropertyExpression {
  readonly name: string | undefined;
  readonly script: ScriptBlock | undefined;
  /** The name is one that the object has: it is not looked up again. */
  readonly resolved: boolean;

  constructor(what: string | ScriptBlock, resolved = false) {
    this.name = typeof what === 'string' ? what : undefined;
    this.script = what instanceof ScriptBlock ? what : undefined;
    this.resolved = resolved;
  }

  /** The name, or the script's text: the header of a column without a label. */
  get text(): string {
    return this.name ?? this.script!.text;
  }

  get hasWildcards(): boolean {
    return this.name !== undefined && containsWildcards(this.name);
  }

  /** The properties that the expression stands for on an object. */
  resolve(object: Value, session: Session): PropertyExpression[] {
    if (this.resolved || this.name === undefined) return [this];
    const target = keysAsProperties(object, session);
    let names = this.#namesOn(target, session);
    if (names.length === 0 && target !== object) names = this.#namesOn(object, session);
    return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].map((name) => new PropertyExpression(name, true));
  }

  #namesOn(object: Value, session: Session): string[] {
    const name = this.name!;
    if (!this.hasWildcards) {
      const set = expandPropertySet(object, name);
      if (set) return set.flatMap((each) => matchProperties(object, namePattern(each), session));
      const found = findProperty(object, name, session);
      return found === undefined ? [] : [found];
    }
    return matchProperties(object, namePattern(name), session);
  }

  /** The values on an object: one for each property that the expression stands for. */
  values(object: Value, session: Session): PropertyResult[] {
    return this.resolve(object, session).map((expression) => expression.#value(object, session));
  }

  #value(object: Value, session: Session): PropertyResult {
    try {
      const value = this.script ? runForValue(this.script, object, session) : getMember(object, this.name!, session);
      return { value, expression: this };
    } catch (error) {
      if (error instanceof TerminatingError) return { value: null, expression: this, error };
      throw error;
    }
  }
}

export interface PropertyResult {
  value: Value;
  /** The resolved expression: a wildcard's match. */
  expression: PropertyExpression;
  /** Reading failed; formatting shows nothing then. */
  error?: TerminatingError;
}

/** Runs a script with the object as `$_`: nothing, the one value, or an array of all. */
function runForValue(script: ScriptBlock, object: Value, session: Session): Value {
  const output = session.invoke(script, { dollarUnderbar: object, newScope: true });
  return output.length === 0 ? undefined : output.length === 1 ? output[0] : output;
}
