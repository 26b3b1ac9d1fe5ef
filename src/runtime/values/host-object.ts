import { NetObject, type Value } from './value.ts';

/** System.Management.Automation.Internal.Host.InternalHostUserInterface: `$Host.UI`. */
export class HostInterface extends NetObject {
  get typeName() {
    return 'System.Management.Automation.Internal.Host.InternalHostUserInterface';
  }
}

/** System.Management.Automation.Internal.Host.InternalHost: `$Host`. */
export class HostObject extends NetObject {
  readonly name: string;
  readonly version: Value;
  readonly ui: HostInterface;
  constructor(name: string, version: Value, ui: HostInterface) {
    super();
    this.name = name;
    this.version = version;
    this.ui = ui;
  }
  get typeName() {
    return 'System.Management.Automation.Internal.Host.InternalHost';
  }
}
