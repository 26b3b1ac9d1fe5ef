import { NetObject } from './value.ts';

/** System.Double. Int32 is a JavaScript number, so a double needs a box to be told from it. */
export class Double extends NetObject {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
  get typeName() {
    return 'System.Double';
  }
}

/** System.Single; `value` is already rounded to single precision. */
export class Single extends NetObject {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = Math.fround(value);
  }
  get typeName() {
    return 'System.Single';
  }
  get equalityKey() {
    return this.value;
  }
}

export type SmallIntegerTypeName = 'System.Byte' | 'System.SByte' | 'System.Int16' | 'System.UInt16' | 'System.UInt32';

/** The integer types that fit in a JavaScript number and are not Int32. */
export class SmallInteger extends NetObject {
  readonly typeName: SmallIntegerTypeName;
  readonly value: number;
  constructor(typeName: SmallIntegerTypeName, value: number) {
    super();
    this.typeName = typeName;
    this.value = value;
  }
  get equalityKey() {
    return this.value;
  }
}

/** System.UInt64. */
export class UInt64 extends NetObject {
  readonly value: bigint;
  constructor(value: bigint) {
    super();
    this.value = value;
  }
  get typeName() {
    return 'System.UInt64';
  }
  get equalityKey() {
    return this.value;
  }
}

/** System.Numerics.BigInteger. */
export class BigInteger extends NetObject {
  readonly value: bigint;
  constructor(value: bigint) {
    super();
    this.value = value;
  }
  get typeName() {
    return 'System.Numerics.BigInteger';
  }
  get equalityKey() {
    return this.value;
  }
}

/** System.Decimal: `mantissa` × 10^-`scale`, 96-bit mantissa, scale 0 to 28 (trailing zeros are kept, as .NET keeps them). */
export class Decimal extends NetObject {
  readonly mantissa: bigint;
  readonly scale: number;
  constructor(mantissa: bigint, scale: number) {
    super();
    this.mantissa = mantissa;
    this.scale = scale;
  }
  get typeName() {
    return 'System.Decimal';
  }
}

/** System.Char: one UTF-16 unit. */
export class Char extends NetObject {
  readonly value: string;
  constructor(value: string) {
    super();
    this.value = value;
  }
  get typeName() {
    return 'System.Char';
  }
}
