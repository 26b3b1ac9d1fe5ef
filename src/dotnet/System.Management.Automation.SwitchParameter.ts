import { toBoolean } from '../runtime/convert/to-boolean.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { SwitchValue } from '../runtime/values/switch-value.ts';

export default defineType<SwitchValue>({
  name: 'System.Management.Automation.SwitchParameter',
  kind: 'struct',
  accelerators: ['switch'],
  properties: {
    IsPresent: { type: 'bool', get: (self) => self.isPresent },
  },
  staticProperties: { Present: { type: 'switch', get: () => new SwitchValue(true) } },
  methods: methodsOf<SwitchValue>({
    'bool ToBool()': (self) => self.isPresent,
    'string ToString()': (self) => (self.isPresent ? 'True' : 'False'),
  }),
  constructors: constructorsOf({ 'switch new(bool isPresent)': (_, [isPresent]) => new SwitchValue(isPresent) }),
  convertFrom: (value) => (value instanceof SwitchValue ? value : value === null ? new SwitchValue(false) : new SwitchValue(toBoolean(value))),
  equals: (self, other) => (other instanceof SwitchValue ? other.isPresent === self.isPresent : other === self.isPresent),
  toText: (self) => (self.isPresent ? 'True' : 'False'),
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.switchparameter',
});
