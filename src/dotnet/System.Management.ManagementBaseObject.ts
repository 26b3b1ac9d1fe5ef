import type { CimProperty } from '../endpoint/cim/cim-value.ts';
import { valueOfWmi, wmiTypeOf } from '../runtime/cim/wmi-values.ts';
import type { Session } from '../runtime/session.ts';
import { type AdaptedProperty, defineType } from '../runtime/types/net-type.ts';
import { knownType } from '../runtime/types/types.ts';
import type { MethodResult } from '../runtime/values/management-object.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';

/** The system properties of what a method gives back: it has no place in a namespace. */
const system: Readonly<Record<string, (self: MethodResult) => Value>> = {
  __GENUS: () => 2,
  __CLASS: () => '__PARAMETERS',
  __SUPERCLASS: () => null,
  __DYNASTY: () => '__PARAMETERS',
  __RELPATH: () => null,
  __PROPERTY_COUNT: ({ properties }) => properties.length,
  __DERIVATION: () => asTypedArray([], knownType('System.String')),
  __SERVER: () => null,
  __NAMESPACE: () => null,
  __PATH: () => null,
};

const own = (property: CimProperty, session: Session): AdaptedProperty => ({
  name: property.name,
  type: wmiTypeOf(property),
  value: valueOfWmi(property, session),
});

const general = (self: MethodResult, name: string): AdaptedProperty => ({ name, type: 'System.Object', value: system[name](self) });

export default defineType<MethodResult>({
  name: 'System.Management.ManagementBaseObject',
  kind: 'class',
  base: 'System.ComponentModel.Component',
  adapter: {
    find(self, name, session) {
      const wanted = name.toLowerCase();
      const found = self.properties.find((property) => property.name.toLowerCase() === wanted);
      if (found) return own(found, session);
      const key = Object.keys(system).find((each) => each.toLowerCase() === wanted);
      return key === undefined ? undefined : general(self, key);
    },
    list: (self, session) => [
      ...Object.keys(system).map((name) => general(self, name)),
      ...self.properties.map((property) => own(property, session)),
    ],
    typeNames: () => [
      'System.Management.ManagementBaseObject#\\__PARAMETERS',
      'System.Management.ManagementBaseObject',
      'System.ComponentModel.Component',
      'System.MarshalByRefObject',
      'System.Object',
    ],
    hidesProperties: true,
  },
  extendedProperties: {
    PSComputerName: { type: 'string', kind: 'AliasProperty', definition: '__SERVER', get: () => null },
  },
  alsoHas: ['GetText', 'GetPropertyValue', 'SetPropertyValue', 'ClassPath', 'Properties', 'SystemProperties', 'Qualifiers'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.managementbaseobject',
});
