import { toText } from '../../runtime/convert/to-text.ts';
import type { Session } from '../../runtime/session.ts';
import { TypeValue } from '../../runtime/types/type-value.ts';
import { findType } from '../../runtime/types/types.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';

/** System.Management.Automation.PSTypeName: the name of a type that may not exist. */
export class TypeName extends NetObject {
  readonly name: string;
  readonly known: TypeValue | undefined;

  constructor(name: string, known?: TypeValue) {
    super();
    this.name = name;
    this.known = known;
  }

  get typeName() {
    return 'System.Management.Automation.PSTypeName';
  }
}

/** The PSTypeName of a type, or of a text that names one. */
export function typeName(value: Value, session: Session): TypeName {
  const type = value instanceof TypeValue ? value : findType(toText(value, session));
  return new TypeName(type?.fullName ?? toText(value, session), type);
}
