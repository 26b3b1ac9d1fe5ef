import { NetObject, type Value } from './value.ts';

/** System.Collections.ArrayList. */
export class ArrayList extends NetObject {
  items: Value[];
  constructor(items: Value[] = []) {
    super();
    this.items = items;
  }
  get typeName() {
    return 'System.Collections.ArrayList';
  }
}
