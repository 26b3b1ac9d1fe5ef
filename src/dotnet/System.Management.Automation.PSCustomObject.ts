import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { PSCustomObject } from '../runtime/values/members.ts';

export default defineType<PSCustomObject>({
  name: 'System.Management.Automation.PSCustomObject',
  kind: 'class',
  accelerators: ['pscustomobject'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pscustomobject',
  // The method's text is empty; the text in a string, `@{A=1}`, is the work of the object around it.
  methods: methodsOf<PSCustomObject>({ 'string ToString()': () => '' }),
  constructors: constructorsOf({ 'System.Management.Automation.PSCustomObject new()': () => new PSCustomObject() }),
});
