import type { Plain } from '../changes.ts';

/** The variables of the script's process. Windows does not tell upper from lower case in their names. */
export class EnvironmentStore {
  readonly #variables = new Map<string, { name: string; value: string }>();
  readonly #caseSensitive: boolean;

  constructor(platform: 'windows' | 'linux') {
    this.#caseSensitive = platform === 'linux';
  }

  get(name: string): string | undefined {
    return this.#variables.get(this.#key(name))?.value;
  }

  /** An empty value takes the variable away, as Windows has it; .NET since version 9 can keep it. */
  set(name: string, value: string, options: { keepEmpty?: boolean } = {}): void {
    if (value === '' && !options.keepEmpty) {
      this.remove(name);
      return;
    }
    const before = this.#variables.get(this.#key(name));
    this.#variables.set(this.#key(name), { name: before?.name ?? name, value });
  }

  /** Returns whether it was there. */
  remove(name: string): boolean {
    return this.#variables.delete(this.#key(name));
  }

  /** All, by name. */
  all(): { readonly name: string; readonly value: string }[] {
    return [...this.#variables.values()].sort((one, other) => (this.#key(one.name) < this.#key(other.name) ? -1 : 1));
  }

  /** A text with `%NAME%` replaced; what is not set stays as it is written. */
  expand(text: string): string {
    return text.replace(/%([^%]+)%/g, (whole, name: string) => this.get(name) ?? whole);
  }

  #key(name: string): string {
    return this.#caseSensitive ? name : name.toLowerCase();
  }

  snapshot(): Plain {
    return Object.fromEntries(this.all().map(({ name, value }) => [name, value]));
  }
}
