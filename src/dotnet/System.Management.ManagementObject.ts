import { cimClassFacts } from '../base/cim-class-facts.ts';
import { NotSimulated } from '../base/not-simulated.ts';
import { removeCim } from '../endpoint/cim/change-cim.ts';
import type { CimProperty } from '../endpoint/cim/cim-value.ts';
import { inputsOf, invokeWmi, resultOf } from '../runtime/cim/invoke-wmi.ts';
import { withTypeData } from '../runtime/cim/type-data.ts';
import { dateTimeOfDmtf, dmtfOfDateTime, valueOfWmi, wmiTypeOf } from '../runtime/cim/wmi-values.ts';
import { toText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import { type AdaptedProperty, defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import type { ManagementObject } from '../runtime/values/management-object.ts';
import { DateTime } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';

/** The instance's namespace as WMI writes it: `root\cimv2`. */
const namespaceOf = (self: ManagementObject): string => self.instance.namespace.replaceAll('/', '\\');

function adapted(self: ManagementObject, property: CimProperty, session: Session): AdaptedProperty {
  const key = property.name.toLowerCase();
  return {
    name: property.name,
    type: wmiTypeOf(property),
    get value() {
      if (self.assigned.has(key)) return self.assigned.get(key);
      if (!property.isKnown) throw new NotSimulated('member', `${self.instance.className}.${property.name}`);
      return withTypeData(self.instance.className, property.name, valueOfWmi(property, session), session);
    },
    set: (value: Value) => void self.assigned.set(key, value),
  };
}

/** Classes above a class, as far as the documentation names them. */
function basesOf(className: string): string[] {
  const bases: string[] = [];
  for (let base = cimClassFacts(className)?.base; base && bases.length < 16; base = cimClassFacts(base)?.base) bases.push(base);
  return bases;
}

/** The properties that every object of WMI has besides its own (WMI system properties). */
const system: Readonly<Record<string, (self: ManagementObject, session: Session) => Value>> = {
  __GENUS: () => 2,
  __CLASS: ({ instance }) => instance.className,
  __SUPERCLASS: ({ instance }) => cimClassFacts(instance.className)?.base ?? null,
  __DYNASTY({ instance }) {
    throw new NotSimulated('member', `${instance.className}.__DYNASTY`);
  },
  __RELPATH: (self) => self.relativePath,
  __PROPERTY_COUNT: (self) => self.properties.length,
  __DERIVATION({ instance }) {
    throw new NotSimulated('member', `${instance.className}.__DERIVATION`);
  },
  __SERVER: (_, { endpoint }) => endpoint.computerName,
  __NAMESPACE: namespaceOf,
  __PATH: (self, session) => pathOf(self, session),
};

function pathOf(self: ManagementObject, session: Session): string {
  return `\\\\${session.endpoint.computerName}\\${namespaceOf(self)}:${self.relativePath}`;
}

function systemProperty(self: ManagementObject, name: string, session: Session): AdaptedProperty {
  return {
    name,
    type: name === '__GENUS' || name === '__PROPERTY_COUNT' ? 'int' : name === '__DERIVATION' ? 'string[]' : 'string',
    get value() {
      return system[name](self, session);
    },
  };
}

export default defineType<ManagementObject>({
  name: 'System.Management.ManagementObject',
  kind: 'class',
  base: 'System.Management.ManagementBaseObject',
  adapter: {
    find(self, name, session) {
      const wanted = name.toLowerCase();
      const own = self.properties.find((property) => property.name.toLowerCase() === wanted);
      if (own) return adapted(self, own, session);
      const key = Object.keys(system).find((each) => each.toLowerCase() === wanted);
      if (key !== undefined) return systemProperty(self, key, session);
      if (self.instance.isOpen && wanted !== 'pscomputername') throw new NotSimulated('member', `${self.instance.className}.${name}`);
      return undefined;
    },
    list: (self, session) => [
      ...Object.keys(system).map((name) => systemProperty(self, name, session)),
      ...self.properties.map((property) => adapted(self, property, session)),
    ],
    invoke(self, name, args, session) {
      const { instance } = self;
      if (inputsOf(session.endpoint, instance.className, instance.namespace, name) === undefined) return undefined;
      const outcome = invokeWmi(session, { instance, method: name }, args);
      if (outcome.kind === 'error') throw new NetException('System.Management.ManagementException', outcome.error.message);
      return resultOf(outcome);
    },
    typeNames(self) {
      const { className } = self.instance;
      const classes = [className, ...basesOf(className)];
      return [
        ...classes.map((each) => `System.Management.ManagementObject#${namespaceOf(self)}\\${each}`),
        ...classes.map((each) => `System.Management.ManagementObject#${each}`),
        'System.Management.ManagementObject',
        'System.Management.ManagementBaseObject',
        'System.ComponentModel.Component',
        'System.MarshalByRefObject',
        'System.Object',
      ];
    },
    hidesProperties: true,
  },
  extendedProperties: {
    PSComputerName: { type: 'string', kind: 'AliasProperty', definition: '__SERVER', get: (_, { endpoint }) => endpoint.computerName },
  },
  methods: methodsOf<ManagementObject>({
    'void Delete()': (self, _, { endpoint }) => {
      const outcome = removeCim(endpoint, self.instance);
      if (outcome.kind === 'error') throw new NetException('System.Management.ManagementException', outcome.error.message);
    },
  }),
  extendedMethods: methodsOf<ManagementObject>({
    'System.Object ConvertToDateTime(System.Object value)': (_, [value], session) => dateTimeOfDmtf(toText(value, session), session),
    'System.Object ConvertFromDateTime(System.Object value)': (_, [value], session) => {
      if (value instanceof DateTime) return dmtfOfDateTime(value, session);
      throw new NotSimulated('value', 'ConvertFromDateTime of something that is no DateTime');
    },
  }),
  alsoHas: [
    'Put',
    'Get',
    'GetRelated',
    'GetRelationships',
    'InvokeMethod',
    'GetMethodParameters',
    'CopyTo',
    'Clone',
    'CompareTo',
    'GetText',
    'GetPropertyValue',
    'SetPropertyValue',
    'GetQualifierValue',
    'GetPropertyQualifierValue',
    'Scope',
    'Path',
    'Options',
    'ClassPath',
    'Properties',
    'SystemProperties',
    'Qualifiers',
  ],
  toText: (self, session) => (session ? pathOf(self, session) : self.relativePath),
  source: 'https://learn.microsoft.com/dotnet/api/system.management.managementobject',
});
