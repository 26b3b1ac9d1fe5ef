import { NetObject } from './value.ts';

/** System.IntPtr: a handle or address, which says nothing to a script but whether it is zero. */
export class NativePointer extends NetObject {
  readonly value: bigint;

  constructor(value: bigint) {
    super();
    this.value = value;
  }

  get typeName() {
    return 'System.IntPtr';
  }

  get equalityKey() {
    return this.value;
  }
}
