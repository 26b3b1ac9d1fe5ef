import type { NetType } from './types/net-type.ts';
import { runtimeError } from './values/errors.ts';

/** The classes and enums that a scope knows: those that its code defines, and those of the modules that it uses (about_Using). */
export class ScopeTypes {
  readonly own = new Map<string, NetType>();
  readonly #used = new Map<string, { type: NetType; module: string }[]>();

  /** Takes the types of a module in, under their names and under the module's name and theirs. */
  use(module: string, types: Iterable<NetType>): void {
    for (const type of types) {
      for (const name of [type.name, `${module}.${type.name}`].map((each) => each.toLowerCase())) {
        const known = this.#used.get(name);
        if (!known) this.#used.set(name, [{ type, module }]);
        else if (!known.some((each) => each.type === type)) known.push({ type, module });
      }
    }
  }

  /** The type of that lower-case name; one that the scope defines itself hides those of modules. */
  find(name: string): NetType | undefined {
    const own = this.own.get(name);
    if (own) return own;
    const used = this.#used.get(name);
    if (!used || used.length === 1) return used?.[0].type;
    throw runtimeError(
      'AmbiguousTypeReference',
      `Type name '${used[0].type.name}' is ambiguous, it could be ${used
        .slice(0, 2)
        .map(({ type, module }) => `'${module}.${type.name}'`)
        .join(' or ')}.`,
    );
  }
}
