import { netText } from '../runtime/convert/net-text.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { knownType, typeOf } from '../runtime/types/types.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { netEquals } from './equality.ts';
import { hashCode } from './hash-code.ts';

export default defineType<Value>({
  name: 'System.Object',
  kind: 'class',
  methods: methodsOf<Value>({
    'bool Equals(System.Object obj)': (self, [other]) => netEquals(self, other),
    'int GetHashCode()': (self, _args, session) => hashCode(self, session),
    'type GetType()': (self) => typeOf(self) ?? null,
    'string ToString()': (self) => netText(self),
  }),
  staticMethods: methodsOf<undefined>({
    'bool Equals(System.Object objA, System.Object objB)': (_, [left, right]) => netEquals(left, right),
    'bool ReferenceEquals(System.Object objA, System.Object objB)': (_, [left, right]) =>
      left === right && (left === null || typeof left === 'object' || typeof left === 'string'),
  }),
  constructors: constructorsOf({ 'System.Object new()': () => new PlainObject() }),
  toText: (self) => (typeOf(self) ?? knownType('System.Object')).fullName,
});

/** A System.Object of its own. */
class PlainObject extends NetObject {
  get typeName() {
    return 'System.Object';
  }
}
