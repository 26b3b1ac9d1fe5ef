import { compareValues } from '../operators/compare.ts';
import type { Session } from '../session.ts';
import { TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import type { CalculatedProperty } from './calculated-property.ts';
import { cellText } from './cell-text.ts';
import { displayText } from './display-text.ts';
import type { CustomPiece } from './format-objects.ts';
import { findProperty } from './properties.ts';
import type { ViewContext, ViewGroup } from './view.ts';
import { itemValue } from './view-context.ts';

/** Follows the value that objects are grouped by, of -GroupBy or of a view. */
export class GroupTracker {
  readonly #context: ViewContext;
  readonly #asked: CalculatedProperty | undefined;
  readonly #view: ViewGroup | undefined;
  #current: { value: Value; label: string } | undefined;

  constructor(context: ViewContext, asked: CalculatedProperty | undefined, view: ViewGroup | undefined) {
    this.#context = context;
    this.#asked = asked;
    this.#view = asked ? undefined : view;
  }

  /** Takes the object's value; true when it differs from the last one's. */
  moveTo(object: Value): boolean {
    const next = this.#read(object);
    if (!next) return false;
    const last = this.#current;
    const changed = !last || !sameGroup(next.value, last.value, this.#context.session);
    // The label stays that of the first object of the group.
    this.#current = { value: next.value, label: changed ? next.label : last.label };
    return changed;
  }

  /** The heading of the group that the object begins; undefined when nothing is grouped. */
  heading(object: Value): CustomPiece[] | undefined {
    const current = this.#current;
    if (!current) return undefined;
    if (this.#view?.heading) return this.#view.heading(object, this.#context);
    const { session, limit } = this.#context;
    const value = cellText(current.value, { limit }, session);
    return [{ kind: 'text', text: `   ${current.label}: ${value}` }];
  }

  #read(object: Value): { value: Value; label: string } | undefined {
    const { session } = this.#context;
    if (this.#asked) {
      const [result] = this.#asked.expression.values(object, session);
      if (!result || result.error) return undefined;
      return { value: result.value ?? null, label: this.#asked.label ?? result.expression.text };
    }
    const view = this.#view;
    if (!view) return undefined;
    if (!view.property) return { value: itemValue(view, object, this.#context), label: view.label ?? '' };
    const name = findProperty(object, view.property, session);
    return name === undefined ? undefined : { value: itemValue(view, object, this.#context), label: view.label ?? name };
  }
}

function sameGroup(left: Value, right: Value, session: Session): boolean {
  try {
    return compareValues(left, right, true, session) === 0;
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error;
    return displayText(left, session).toLowerCase() === displayText(right, session).toLowerCase();
  }
}
