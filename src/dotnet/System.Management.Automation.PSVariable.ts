import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf } from '../runtime/types/overloads.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { knownType } from '../runtime/types/types.ts';
import { Variable } from '../runtime/variable.ts';
import type { Value } from '../runtime/values/value.ts';

/** ScopedItemOptions as a number: ReadOnly 1, Constant 2, Private 4, AllScope 8. */
const optionsOf = (self: Variable) => (self.isReadOnly ? 1 : 0) | (self.isConstant ? 2 : 0) | (self.isPrivate ? 4 : 0) | (self.isAllScope ? 8 : 0);

export default defineType<Variable>({
  name: 'System.Management.Automation.PSVariable',
  kind: 'class',
  accelerators: ['psvariable'],
  properties: {
    Name: { type: 'string', get: (self) => self.name },
    Description: { type: 'string', get: (self) => self.description, set: (self, value) => void (self.description = String(value ?? '')) },
    Visibility: {
      type: 'System.Management.Automation.SessionStateEntryVisibility',
      get: () => new EnumValue(knownType('System.Management.Automation.SessionStateEntryVisibility'), 0),
    },
    Value: { type: 'System.Object', get: (self) => self.value, set: (self, value) => void (self.value = value) },
    Options: {
      type: 'System.Management.Automation.ScopedItemOptions',
      get: (self) => new EnumValue(knownType('System.Management.Automation.ScopedItemOptions'), optionsOf(self)),
    },
    ModuleName: { type: 'string', get: () => '' },
    Module: { type: 'psmoduleinfo', get: () => null },
    Attributes: { type: 'System.Collections.ObjectModel.Collection[System.Attribute]', get: (self) => (self.constraint ? [self.constraintType ?? null] : []) },
  },
  constructors: constructorsOf({
    'psvariable new(string name)': (_, [name]) => new Variable(name),
    'psvariable new(string name, System.Object value)': (_, [name, value]) => new Variable(name, value as Value),
  }),
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psvariable',
});
