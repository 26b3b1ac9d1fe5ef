import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { runtimeError } from '../runtime/values/errors.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { Variable } from '../runtime/variable.ts';
import { enumNumber, enumValue } from './enum-access.ts';

/** ScopedItemOptions as numbers. */
const bits = { isReadOnly: 1, isConstant: 2, isPrivate: 4, isAllScope: 8 } as const;

export function optionsOf(variable: Variable): number {
  return (Object.keys(bits) as (keyof typeof bits)[]).reduce((sum, name) => sum | (variable[name] ? bits[name] : 0), 0);
}

function setOptions(variable: Variable, value: number): void {
  for (const name of Object.keys(bits) as (keyof typeof bits)[]) variable[name] = (value & bits[name]) !== 0;
}

function set(variable: Variable, value: Value): void {
  if (variable.isReadOnly || variable.isConstant) {
    throw runtimeError('VariableNotWritable', `Cannot overwrite variable ${variable.name} because it is read-only or constant.`, {
      category: 'WriteError',
      target: variable.name,
      exception: 'System.Management.Automation.SessionStateUnauthorizedAccessException',
    });
  }
  variable.value = value;
}

function make(name: string, value: Value, options: number): Variable {
  const variable = new Variable(name, value);
  setOptions(variable, options);
  return variable;
}

const own = 'System.Management.Automation';

export default defineType<Variable>({
  name: `${own}.PSVariable`,
  kind: 'class',
  accelerators: ['psvariable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psvariable',
  properties: {
    Name: { type: 'string', get: (self) => self.name },
    Description: {
      type: 'string',
      get: (self) => self.description,
      set: (self, value) => {
        self.description = value as string;
      },
    },
    Value: { type: 'System.Object', get: (self) => self.value, set },
    Visibility: {
      type: `${own}.SessionStateEntryVisibility`,
      get: (self) => enumValue(`${own}.SessionStateEntryVisibility`, self.isPrivatelyVisible ? 1 : 0),
      set: (self, value) => {
        self.isPrivatelyVisible = enumNumber(value) === 1;
      },
    },
    Module: { type: 'psmoduleinfo', get: () => null },
    ModuleName: { type: 'string', get: () => '' },
    Options: {
      type: `${own}.ScopedItemOptions`,
      get: (self) => enumValue(`${own}.ScopedItemOptions`, optionsOf(self)),
      set: (self, value) => setOptions(self, enumNumber(value)),
    },
    Attributes: {
      type: 'System.Collections.ObjectModel.Collection[System.Attribute]',
      get: (self) =>
        new ListObject(
          closeType(findDefinition('System.Collections.ObjectModel.Collection`1')!, [knownType('System.Object')]),
          self.attributes?.() ?? [],
        ),
    },
  },
  methods: methodsOf<Variable>({
    'bool IsValidValue(System.Object value)': (self, [value]) => {
      try {
        self.constraint?.(value);
        return true;
      } catch {
        return false;
      }
    },
  }),
  constructors: constructorsOf({
    'psvariable new(string name)': (_, [name]) => make(name, null, 0),
    'psvariable new(string name, System.Object value)': (_, [name, value]) => make(name, value, 0),
    'psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)': (_, [name, value, options]) =>
      make(name, value, enumNumber(options)),
  }),
});
