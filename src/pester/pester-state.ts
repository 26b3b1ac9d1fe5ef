import type { Endpoint } from '../endpoint/endpoint.ts';
import type { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import type { AssertionDefinition } from './assertion.ts';
import type { BlockNode, TestNode } from './blocks/block.ts';
import type { MockTable } from './mocks/mock-table.ts';

/** Where a run of Pester stands; one for each run, found by its session. */
export interface PesterState {
  readonly session: Session;
  readonly endpoint: Endpoint;
  phase: 'idle' | 'discovery' | 'run';
  /** The block whose body is discovered or whose tests run. */
  currentBlock: BlockNode | undefined;
  currentTest: TestNode | undefined;
  readonly mocks: MockTable;
  /** `$script:` scope of the file that runs. */
  containerScope: Scope | undefined;
  /** Folder of TestDrive: on the virtual machine. */
  testDrive: string | undefined;
  /** The operators of Should, those of Add-ShouldOperator last. */
  readonly assertions: AssertionDefinition[];
  /** Should.ErrorAction is Continue: a test goes on after a failing Should. */
  readonly shouldContinue: boolean;
}

const states = new WeakMap<Session, PesterState>();

export function setPesterState(state: PesterState): void {
  states.set(state.session, state);
}

/** The state of the session's run; undefined outside Pester. */
export function pesterState(session: Session): PesterState | undefined {
  return states.get(session);
}
