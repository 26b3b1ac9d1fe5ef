import type { TypeMethod, TypeProperty } from '../../runtime/members/member-table.ts';
import type { Overload } from '../../runtime/members/overload.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** A member of a type as System.Reflection gives it: PropertyInfo, FieldInfo, MethodInfo, ConstructorInfo. */
export class MemberReflection extends NetObject {
  readonly declaring: TypeValue;
  readonly member: TypeProperty | TypeMethod;
  readonly overload: Overload | undefined;

  constructor(declaring: TypeValue, member: TypeProperty | TypeMethod, overload?: Overload) {
    super();
    this.declaring = declaring;
    this.member = member;
    this.overload = overload;
  }

  get typeName() {
    if (this.member.kind === 'property')
      return this.member.definition.kind === 'Field' ? 'System.Reflection.FieldInfo' : 'System.Reflection.PropertyInfo';
    return this.member.name === '.ctor' ? 'System.Reflection.ConstructorInfo' : 'System.Reflection.MethodInfo';
  }

  /** As .NET writes a member: `Int32 Parse(System.String)`. */
  get text(): string {
    const { member, overload } = this;
    if (member.kind === 'property') return `${member.definition.type} ${member.name}`;
    const parameters = overload?.types.map((type, index) => type?.fullName ?? overload.signature.parameters[index].type) ?? [];
    return `${overload?.signature.returns ?? 'Void'} ${member.name}(${parameters.join(', ')})`;
  }
}
