import { NetObject } from '../values/value.ts';
import type { NetType } from './net-type.ts';

/**
 * System.Type (RuntimeType): a .NET type, closed over its arguments. One object stands for one type, so that types can
 * be compared by identity; made by `types.ts` only.
 */
export class TypeValue extends NetObject {
  readonly definition: NetType;
  /** Of a generic type. */
  readonly typeArguments: readonly TypeValue[];
  /** Of an array. */
  readonly elementType: TypeValue | undefined;
  readonly rank: number;

  constructor(definition: NetType, typeArguments: readonly TypeValue[] = [], elementType?: TypeValue, rank = 0) {
    super();
    this.definition = definition;
    this.typeArguments = typeArguments;
    this.elementType = elementType;
    this.rank = rank;
  }

  get typeName() {
    return 'System.RuntimeType';
  }

  /** Type.Name: `Int32`, `List`1`, `Object[]`. */
  get name(): string {
    if (this.elementType) return `${this.elementType.name}[${','.repeat(this.rank - 1)}]`;
    const { name } = this.definition;
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('+')) + 1);
  }

  /** The name with namespace, generic arguments in PowerShell's way: `System.Collections.Generic.List`1[System.String]`. */
  get fullName(): string {
    if (this.elementType) return `${this.elementType.fullName}[${','.repeat(this.rank - 1)}]`;
    const { name } = this.definition;
    return this.typeArguments.length ? `${name}[${this.typeArguments.map((argument) => argument.fullName).join(',')}]` : name;
  }

  get isArray(): boolean {
    return this.elementType !== undefined;
  }
}
