import type { ResolvedPath } from './provider-table.ts';

/** The stacks of Push-Location and Pop-Location, by name. */
export class LocationStacks {
  readonly #stacks = new Map<string, ResolvedPath[]>();
  /** Name of the stack that is used when none is named (Set-Location -StackName). */
  current = 'default';

  /** Makes the stack where there is none. */
  push(name: string | undefined, place: ResolvedPath): void {
    const key = this.#key(name);
    const stack = this.#stacks.get(key);
    if (stack) stack.push(place);
    else this.#stacks.set(key, [place]);
  }

  pop(name: string | undefined): ResolvedPath | undefined {
    return this.#stacks.get(this.#key(name))?.pop();
  }

  /** The places on a stack, the newest first; undefined when there is no such stack. */
  list(name: string | undefined): ResolvedPath[] | undefined {
    const stack = this.#stacks.get(this.#key(name));
    return stack && [...stack].reverse();
  }

  #key(name: string | undefined): string {
    return (name || this.current).toLowerCase();
  }
}
