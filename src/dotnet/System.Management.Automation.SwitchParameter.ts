import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { SwitchValue } from '../runtime/values/switch-value.ts';

export default defineType<SwitchValue>({
  name: 'System.Management.Automation.SwitchParameter',
  kind: 'struct',
  accelerators: ['switch'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.switchparameter',
  properties: { IsPresent: { type: 'bool', get: (self) => self.isPresent } },
  methods: methodsOf<SwitchValue>({
    'bool ToBool()': (self) => self.isPresent,
    'bool Equals(System.Object obj)': (self, [other]) =>
      other instanceof SwitchValue ? other.isPresent === self.isPresent : other === self.isPresent,
    'int GetHashCode()': (self) => (self.isPresent ? 1 : 0),
    'string ToString()': (self) => (self.isPresent ? 'True' : 'False'),
  }),
  staticProperties: { Present: { type: 'switch', get: () => new SwitchValue(true) } },
  constructors: constructorsOf({ 'switch new(bool isPresent)': (_, [isPresent]) => new SwitchValue(isPresent) }),
  defaultValue: () => new SwitchValue(false),
  toText: (self) => (self.isPresent ? 'True' : 'False'),
  equals: (self, other) => other instanceof SwitchValue && other.isPresent === self.isPresent,
});
