import { NotSimulated } from '../base/not-simulated.ts';
import type { CimProperty } from '../endpoint/cim/cim-value.ts';
import { netTypeOf, valueOfCim } from '../runtime/cim/cim-values.ts';
import { withTypeData } from '../runtime/cim/type-data.ts';
import { toText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import { type AdaptedProperty, defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { CimObject } from '../runtime/values/cim-object.ts';
import type { Value } from '../runtime/values/value.ts';

function readProperty(self: CimObject, property: CimProperty, session: Session): Value {
  const key = property.name.toLowerCase();
  if (self.assigned.has(key)) return self.assigned.get(key);
  if (self.selected && !self.selected.has(key)) return null;
  if (!property.isKnown) throw new NotSimulated('member', `${self.instance.className}.${property.name}`);
  return withTypeData(self.instance.className, property.name, valueOfCim(property.value, property.type, session), session);
}

/** The value is worked out when it is read: what is not simulated stops only a script that looks at it. */
function adapted(self: CimObject, property: CimProperty, session: Session): AdaptedProperty {
  return {
    name: property.name,
    type: netTypeOf(property.type),
    get value() {
      return readProperty(self, property, session);
    },
    set: (value: Value) => void self.assigned.set(property.name.toLowerCase(), value),
  };
}

function findProperty(self: CimObject, name: string): CimProperty | undefined {
  const wanted = name.toLowerCase();
  const exact = self.instance.properties.get(name);
  if (exact) return exact;
  for (const property of self.instance.properties.values()) if (property.name.toLowerCase() === wanted) return property;
  return undefined;
}

/** `Win32_Service (Name = "Spooler")`, the keys behind the class. */
function textOf(self: CimObject): string {
  const keys = [...self.instance.properties.values()].filter(({ isKey, value }) => isKey && value !== null);
  if (keys.length === 0) return self.instance.className;
  return `${self.instance.className} (${keys.map(({ name, value }) => `${name} = ${typeof value === 'string' ? `"${value}"` : toText(value as Value)}`).join(', ')})`;
}

/** The members of the .NET class itself. */
const ownMembers: ReadonlySet<string> = new Set(['pscomputername', 'cimclass', 'ciminstanceproperties', 'cimsystemproperties']);

export default defineType<CimObject>({
  name: 'Microsoft.Management.Infrastructure.CimInstance',
  kind: 'class',
  accelerators: ['ciminstance'],
  adapter: {
    find(self, name, session) {
      const property = findProperty(self, name);
      if (property) return adapted(self, property, session);
      // Nothing states the class's other properties: whether it has this one is not known.
      if (self.instance.isOpen && !ownMembers.has(name.toLowerCase())) throw new NotSimulated('member', `${self.instance.className}.${name}`);
      return undefined;
    },
    list: (self, session) => [...self.instance.properties.values()].map((property) => adapted(self, property, session)),
    typeNames: (self) => [
      `Microsoft.Management.Infrastructure.CimInstance#${self.instance.namespace}/${self.instance.className}`,
      `Microsoft.Management.Infrastructure.CimInstance#${self.instance.className}`,
      'Microsoft.Management.Infrastructure.CimInstance',
      'System.Object',
    ],
  },
  properties: {
    PSComputerName: { type: 'string', get: () => null },
  },
  methods: methodsOf({ 'void Dispose()': () => undefined }),
  toText: textOf,
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.management.infrastructure.ciminstance',
});
