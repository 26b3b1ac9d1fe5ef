import { netText } from '../runtime/convert/net-text.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { MemberCollection, PSObjectView } from '../runtime/members/ps-object-view.ts';
import { typeNameList } from '../runtime/members/type-names.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { PSCustomObject, PSWrapper, unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';
import { netEquals } from './equality.ts';
import { copyObject } from './members/copy-object.ts';

const target = (self: PSObjectView | PSWrapper): Value => (self instanceof PSObjectView ? self.target : self);

const collection = (which: MemberCollection['which'], type: string): PropertyDefinition<PSObjectView> => ({
  type: `System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.${type}]`,
  get: (self, session) => new MemberCollection(target(self), which, session),
});

/** PSObject as scripts see it (`$x.PSObject`), and the type that casts and constructors name. */
export default defineType<PSObjectView>({
  name: 'System.Management.Automation.PSObject',
  kind: 'class',
  accelerators: ['psobject', 'pscustomobject'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psobject',
  properties: {
    Members: collection('Members', 'PSMemberInfo'),
    Properties: collection('Properties', 'PSPropertyInfo'),
    Methods: collection('Methods', 'PSMethodInfo'),
    ImmediateBaseObject: { type: 'System.Object', get: (self) => unwrap(target(self)) },
    BaseObject: { type: 'System.Object', get: (self) => unwrap(target(self)) },
    TypeNames: { type: 'System.Collections.ObjectModel.Collection[string]', get: (self) => typeNameList(target(self)) },
  },
  methods: methodsOf<PSObjectView>({
    'string ToString()': (self, _args, session) => toText(target(self), session),
    'psobject Copy()': (self) => copyObject(target(self)),
    'bool Equals(System.Object obj)': (self, [other]) => netEquals(target(self), other instanceof PSObjectView ? other.target : other),
  }),
  staticMethods: methodsOf<undefined>({ 'psobject AsPSObject(System.Object obj)': (_, [value]) => value }),
  constructors: constructorsOf({
    'psobject new()': () => new PSCustomObject(),
    'psobject new(System.Object obj)': (_, [value]) => (typeof value === 'object' && value !== null ? value : new PSWrapper(value)),
  }),
  alsoHas: ['CompareTo', 'GetObjectData'],
  toText: (self) => netText(target(self)),
});
