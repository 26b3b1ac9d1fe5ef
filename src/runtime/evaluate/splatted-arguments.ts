import type { ArgumentList } from '../commands/argument-list.ts';
import type { Value } from '../values/value.ts';

/** `$args` remembers which of its texts were parameters, so that `@args` passes them on as such (about_Splatting). */
const splatted = new WeakMap<object, ArgumentList>();

export function rememberArguments(values: Value[], list: ArgumentList): void {
  splatted.set(values, list);
}

/** The arguments that a function's `$args` stands for; undefined for any other value. */
export function splattedArguments(values: object | null): ArgumentList | undefined {
  return values === null || typeof values !== 'object' ? undefined : splatted.get(values);
}
