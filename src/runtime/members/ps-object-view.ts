import type { Session } from '../session.ts';
import { NetObject, type Value } from '../values/value.ts';

/** What `$x.PSObject` gives: System.Management.Automation.PSObject as a thing to look into. */
export class PSObjectView extends NetObject {
  readonly target: Value;

  constructor(target: Value) {
    super();
    this.target = target;
  }

  get typeName() {
    return 'System.Management.Automation.PSObject';
  }
}

/** What `$x.PSBase` gives: the object without dictionary keys and added members. */
export class PSBaseView extends NetObject {
  readonly target: Value;

  constructor(target: Value) {
    super();
    this.target = target;
  }

  get typeName() {
    return 'System.Management.Automation.PSMemberSet';
  }
}

/** PSObject.Properties, .Methods and .Members: members of one object by name. */
export class MemberCollection extends NetObject {
  readonly target: Value;
  readonly which: 'Properties' | 'Methods' | 'Members';
  readonly session: Session;

  constructor(target: Value, which: MemberCollection['which'], session: Session) {
    super();
    this.target = target;
    this.which = which;
    this.session = session;
  }

  get typeName() {
    return 'System.Management.Automation.PSMemberInfoIntegratingCollection`1';
  }
}
