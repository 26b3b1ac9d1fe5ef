import type { SessionState } from '../session-state.ts';
import { NetObject } from './value.ts';

export type EnginePart =
  | 'EngineIntrinsics'
  | 'SessionState'
  | 'CommandInvocationIntrinsics'
  | 'PSVariableIntrinsics'
  | 'PathIntrinsics'
  | 'ProviderIntrinsics'
  | 'DriveManagementIntrinsics'
  | 'CmdletProviderManagementIntrinsics';

/** `$ExecutionContext` and what hangs below it: doors to the session, without anything of their own. */
export class EngineObject extends NetObject {
  readonly part: EnginePart;
  /** The state that it looks into; the running code's when there is none. */
  readonly state: SessionState | undefined;

  constructor(part: EnginePart, state?: SessionState) {
    super();
    this.part = part;
    this.state = state;
  }

  get typeName() {
    return `System.Management.Automation.${this.part}`;
  }
}
