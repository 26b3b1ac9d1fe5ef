import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { PSCustomObject } from '../runtime/values/members.ts';

export default defineType<PSCustomObject>({
  name: 'System.Management.Automation.PSCustomObject',
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pscustomobject',
  // The methods are those of the one object that all custom objects hold: its text is empty, and it equals none of them. The text in a
  // string, `@{A=1}`, is the work of the object around it.
  methods: methodsOf<PSCustomObject>({ 'string ToString()': () => '', 'bool Equals(System.Object obj)': () => false }),
  constructors: constructorsOf({ 'System.Management.Automation.PSCustomObject new()': () => new PSCustomObject() }),
});
