import type { DataStatement } from '../../../syntax/ast/index.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileBlock, type Execute } from '../compile-statement.ts';
import { collect } from '../compile-value.ts';

/** `data name { … }` (about_Data_Sections); what it may hold was checked by the parser. */
export function dataStatement(node: DataStatement, source: ScriptSource): Execute {
  const body = compileBlock(node.body.statements, node.body.traps, source);
  const { variable } = node;
  if (!variable) return body;
  return (frame) => {
    frame.session.setVariable(variable, collect(frame, body).result(), frame.scope);
    return undefined;
  };
}
