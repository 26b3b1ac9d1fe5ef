import type { PSMember } from '../values/members.ts';
import { NetObject, type Value } from '../values/value.ts';
import { displaySignature } from './display-signature.ts';
import type { TypeMethod } from './member-table.ts';

/** System.Management.Automation.PSMethod: a method that was named without calling it, `'a'.Trim`. */
export class MethodReference extends NetObject {
  readonly target: Value;
  readonly method: TypeMethod | Extract<PSMember, { kind: 'ScriptMethod' }>;

  constructor(target: Value, method: MethodReference['method']) {
    super();
    this.target = target;
    this.method = method;
  }

  get typeName() {
    return this.method.kind === 'ScriptMethod' ? 'System.Management.Automation.PSScriptMethod' : 'System.Management.Automation.PSMethod';
  }

  get name(): string {
    return this.method.name;
  }

  /** A line for each overload, as PowerShell shows them. */
  get definitions(): string[] {
    const { method } = this;
    if (method.kind === 'ScriptMethod') return [`System.Object ${method.name}();`];
    return method.overloads.map((overload) => displaySignature(overload));
  }
}
