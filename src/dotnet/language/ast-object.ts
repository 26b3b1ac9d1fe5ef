import type { ScriptSource } from '../../runtime/values/invocation-info.ts';
import { NetObject } from '../../runtime/values/value.ts';
import type { NodeBase } from '../../syntax/ast/index.ts';

/** A node of a script's tree as scripts see it: System.Management.Automation.Language.Ast. */
export class AstObject extends NetObject {
  readonly node: NodeBase & { kind: string };
  readonly source: ScriptSource;
  readonly parent: AstObject | undefined;

  constructor(node: NodeBase & { kind: string }, source: ScriptSource, parent?: AstObject) {
    super();
    this.node = node;
    this.source = source;
    this.parent = parent;
  }

  get typeName() {
    return `System.Management.Automation.Language.${this.node.kind}Ast`;
  }

  get text(): string {
    return this.source.text.slice(this.node.start, this.node.end);
  }
}

/** A node below another; null where there is none. */
export function astBelow(parent: AstObject, node: (NodeBase & { kind: string }) | undefined): AstObject | null {
  return node ? new AstObject(node, parent.source, parent) : null;
}

/** System.Management.Automation.Language.IScriptExtent. */
export class ExtentObject extends NetObject {
  readonly source: ScriptSource;
  readonly start: number;
  readonly end: number;

  constructor(source: ScriptSource, start: number, end: number) {
    super();
    this.source = source;
    this.start = start;
    this.end = end;
  }

  get typeName() {
    return 'System.Management.Automation.Language.ScriptExtent';
  }
}

/** System.Management.Automation.Language.IScriptPosition. */
export class PositionObject extends NetObject {
  readonly source: ScriptSource;
  readonly offset: number;

  constructor(source: ScriptSource, offset: number) {
    super();
    this.source = source;
    this.offset = offset;
  }

  get typeName() {
    return 'System.Management.Automation.Language.InternalScriptPosition';
  }
}
