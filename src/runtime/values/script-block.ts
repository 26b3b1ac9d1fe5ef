import type { ScriptBlock as ScriptBlockNode } from '../../syntax/ast/index.ts';
import type { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import type { SessionState } from '../session-state.ts';
import { NetObject } from './value.ts';

/** System.Management.Automation.ScriptBlock: a tree, its compiled form, and the session state that it is bound to. */
export class ScriptBlock extends NetObject {
  readonly compiled: CompiledScriptBlock;
  /** Undefined for a script block that is not bound (`[scriptblock]::Create`): it runs in the caller's state. */
  readonly state: SessionState | undefined;

  constructor(compiled: CompiledScriptBlock, state: SessionState | undefined) {
    super();
    this.compiled = compiled;
    this.state = state;
  }

  get typeName() {
    return 'System.Management.Automation.ScriptBlock';
  }

  get ast(): ScriptBlockNode {
    return this.compiled.ast;
  }

  /** The text between the braces. */
  get text(): string {
    return this.compiled.text;
  }
}
