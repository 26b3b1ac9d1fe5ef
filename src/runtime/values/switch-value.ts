import { NetObject } from './value.ts';

/** System.Management.Automation.SwitchParameter: acts as its Boolean in conditions and comparisons. */
export class SwitchValue extends NetObject {
  readonly isPresent: boolean;
  constructor(isPresent: boolean) {
    super();
    this.isPresent = isPresent;
  }
  get typeName() {
    return 'System.Management.Automation.SwitchParameter';
  }
}
