import { NetObject, type Value } from './value.ts';

/** Where a script text came from. */
export interface ScriptSource {
  /** Path on the simulated machine; undefined for text that is no file. */
  path: string | undefined;
  text: string;
}

/** A place in a script, for messages and InvocationInfo. */
export interface ScriptExtent {
  source: ScriptSource;
  start: number;
  end: number;
}

/** System.Management.Automation.InvocationInfo: `$MyInvocation`, and where an error arose. */
export class InvocationInfo extends NetObject {
  commandName: string | undefined;
  /** The name as written at the call. */
  invocationName = '';
  extent: ScriptExtent | undefined;
  boundParameters: Value = undefined;
  unboundArguments: Value[] = [];
  /** The script block that was called, where it is no command with a name. */
  block: Value = null;
  /** The CommandInfo. */
  myCommand: Value = null;
  expectingInput = false;
  pipelinePosition = 1;
  pipelineLength = 1;
  /** Path of the script that holds the call. */
  scriptName: string | undefined;

  get typeName() {
    return 'System.Management.Automation.InvocationInfo';
  }
}
