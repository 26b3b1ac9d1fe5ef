import { NetObject } from '../../runtime/values/value.ts';

/** System.Collections.Specialized.NameValueCollection: names without regard to case, each with its values. */
export class NameValueCollection extends NetObject {
  readonly typeName: string;
  readonly #entries = new Map<string, { name: string; values: (string | null)[] }>();
  /** What ToString gives; the type's name when left out. */
  readonly #write: ((self: NameValueCollection) => string) | undefined;

  constructor(typeName = 'System.Collections.Specialized.NameValueCollection', write?: (self: NameValueCollection) => string) {
    super();
    this.typeName = typeName;
    this.#write = write;
  }

  get keys(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  get text(): string {
    return this.#write?.(this) ?? this.typeName;
  }

  values(name: string): readonly (string | null)[] | undefined {
    return this.#entries.get((name ?? '').toLowerCase())?.values;
  }

  /** The values of a name, joined by commas. */
  get(name: string): string | null {
    const values = this.values(name);
    return values ? values.join(',') : null;
  }

  add(name: string, value: string | null): void {
    const key = (name ?? '').toLowerCase();
    const entry = this.#entries.get(key);
    if (entry) entry.values.push(value);
    else this.#entries.set(key, { name, values: [value] });
  }

  set(name: string, value: string | null): void {
    const key = (name ?? '').toLowerCase();
    const entry = this.#entries.get(key);
    if (entry) entry.values = [value];
    else this.#entries.set(key, { name, values: [value] });
  }

  remove(name: string): void {
    this.#entries.delete((name ?? '').toLowerCase());
  }

  clear(): void {
    this.#entries.clear();
  }
}
