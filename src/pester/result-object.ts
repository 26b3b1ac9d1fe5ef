import { toText } from '../runtime/convert/to-text.ts';
import { registerTypes } from '../runtime/types/types.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';

const registered = new Set<string>();

const marks: Readonly<Record<string, string>> = { Passed: '[+]', Failed: '[-]', Skipped: '[!]', Inconclusive: '[?]', NotRun: '[ ]' };

/** An object of a run's result: `Pester.Run`, `Pester.Container`, `Pester.Block`, `Pester.Test` (https://pester.dev/docs/usage/result-object). */
export class ResultObject extends NetObject {
  readonly typeName: string;
  readonly values: Map<string, Value>;

  constructor(entries: readonly (readonly [name: string, value: Value])[], typeName: string) {
    super();
    this.typeName = typeName;
    this.values = new Map(entries);
    if (!registered.has(typeName)) register(typeName, [...this.values.keys()]);
  }

  note(name: string): Value {
    return this.values.get(name) ?? null;
  }
}

/** All objects of a type have the same properties: the first of them declares it. */
function register(name: string, properties: readonly string[]): void {
  registered.add(name);
  registerTypes([
    {
      name,
      kind: 'class',
      abstract: true,
      properties: Object.fromEntries(
        properties.map((property) => [property, { type: 'object', get: (self: ResultObject) => self.values.get(property) ?? null }]),
      ),
      toText: (self: ResultObject, session) =>
        self.values.has('Name') ? `${marks[toText(self.note('Result'), session)] ?? ''} ${toText(self.note('Name'), session)}` : name,
    },
  ]);
}
