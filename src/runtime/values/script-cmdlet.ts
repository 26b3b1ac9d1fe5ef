import type { CommandRuntime } from '../pipeline/command-runtime.ts';
import { NetObject } from './value.ts';

/** System.Management.Automation.PSScriptCmdlet: `$PSCmdlet` of an advanced function. */
export class ScriptCmdlet extends NetObject {
  readonly runtime: CommandRuntime;
  readonly expectsInput: boolean;
  constructor(runtime: CommandRuntime, expectsInput: boolean) {
    super();
    this.runtime = runtime;
    this.expectsInput = expectsInput;
  }
  get typeName() {
    return 'System.Management.Automation.PSScriptCmdlet';
  }
}
