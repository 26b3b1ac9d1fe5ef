import { NotSimulated } from '../../base/not-simulated.ts';
import type { Session } from '../../runtime/session.ts';
import { declaredAttributes } from '../../runtime/types/custom-attributes.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { isInstanceOf } from '../../runtime/types/types.ts';
import { asTypedArray, type Value } from '../../runtime/values/value.ts';

/**
 * GetCustomAttributes and IsDefined of a type or member: `owners` gives the definitions whose attributes it has, those that it inherits last.
 * https://learn.microsoft.com/dotnet/api/system.reflection.memberinfo.getcustomattributes
 */
export function attributeMethods<Self extends Value>(
  owners: (self: Self, inherit: boolean) => { name: string; definitions: object[] },
): MethodsBySignature<Self> {
  const all = (self: Self, inherit: boolean, session: Session): Value[] => {
    const { name, definitions } = owners(self, inherit);
    const [own, ...inherited] = definitions.map((each) => declaredAttributes(each, session));
    if (!own) throw new NotSimulated('value', `the attributes of ${name}`);
    return [...own, ...inherited.flatMap((each) => each ?? [])];
  };
  const ofType = (self: Self, type: TypeValue, inherit: boolean, session: Session) =>
    all(self, inherit, session).filter((each) => isInstanceOf(each, type));
  return {
    'System.Object[] GetCustomAttributes(bool inherit)': (self, [inherit], session) => all(self, inherit, session),
    'System.Object[] GetCustomAttributes(type attributeType, bool inherit)': (self, [type, inherit], session) =>
      asTypedArray(ofType(self, type, inherit, session), type),
    'bool IsDefined(type attributeType, bool inherit)': (self, [type, inherit], session) => ofType(self, type, inherit, session).length > 0,
  };
}
