import type { Session } from '../../runtime/session.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../../runtime/types/types.ts';
import { ListObject } from '../../runtime/values/list-object.ts';
import type { Node } from '../../syntax/ast/index.ts';
import { childrenOf } from '../../syntax/ast/visit.ts';
import type { ScriptDelegate } from '../delegates.ts';
import { AstObject } from './ast-object.ts';

const own = 'System.Management.Automation.Language';

/** A node and all below it; what stands in script blocks and functions of its own only when asked for. */
function* nodesOf(self: AstObject, nested: boolean): Generator<AstObject> {
  yield self;
  for (const child of childrenOf(self.node as Node)) {
    const isNested = child.kind === 'ScriptBlock' && (self.node.kind === 'ScriptBlockExpression' || self.node.kind === 'FunctionDefinition');
    if (isNested && !nested) continue;
    yield* nodesOf(new AstObject(child, self.source, self), nested);
  }
}

function* matching(self: AstObject, predicate: ScriptDelegate, nested: boolean, session: Session): Generator<AstObject> {
  for (const node of nodesOf(self, nested)) if (predicate.call([node], session) === true) yield node;
}

const predicate = `System.Func[${own}.Ast,bool] predicate, bool searchNestedScriptBlocks`;

/** Ast.Find and Ast.FindAll. */
export const searchMethods: MethodsBySignature<AstObject> = {
  [`${own}.Ast Find(${predicate})`]: (self, [test, nested], session) => matching(self, test, nested, session).next().value ?? null,
  [`System.Collections.Generic.IEnumerable[${own}.Ast] FindAll(${predicate})`]: (self, [test, nested], session) =>
    new ListObject(closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType(`${own}.Ast`)]), [
      ...matching(self, test, nested, session),
    ]),
};
