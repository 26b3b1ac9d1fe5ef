import { typeOf } from '../types/types.ts';
import { type PSMember, unwrap } from '../values/members.ts';
import { NetObject, type Value } from '../values/value.ts';
import { displayOverloads, displaySignature } from './display-signature.ts';
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
  definitions(edition: string): string[] {
    const { method, target } = this;
    if (method.kind === 'ScriptMethod') return [`System.Object ${method.name}();`];
    const type = method.isStatic || method.name === 'new' ? undefined : typeOf(unwrap(target));
    return type ? displayOverloads(type, method.name, method.overloads, edition) : method.overloads.map(displaySignature);
  }
}
