import type { AssignmentStatement, Expression, Node, ScriptBlock, TypeDefinition, TypeName } from '../ast/index.ts';
import { visit } from '../ast/visit.ts';
import { splitVariablePath } from '../lexer/variable-path.ts';
import type { CheckContext } from './check-context.ts';
import { pureExpression } from './is-constant.ts';
import { attributeExists } from './known-attributes.ts';
import { isKnownTypeName, typeNameInMessage } from './type-facts.ts';

interface Place {
  start: number;
  end: number;
}

/** Where names of types are looked for: a script block, function, method or class. */
interface Scope {
  owner: Node;
  kind: 'block' | 'method' | 'type';
  types: Set<string>;
}

/**
 * Finds the types that classes name, as PowerShell does before it looks at anything else. Outside of classes an
 * unknown type is a matter of run time.
 */
export function checkSymbols(script: ScriptBlock, types: readonly Place[], context: CheckContext): void {
  // A namespace that a script is told to use may hold any type.
  const anyNamespace = script.usingStatements.length > 0;
  const scopes: Scope[] = [enterScope(script, 'block', script, types, context)];
  visit(script, {
    enter(node, ancestors) {
      const kind = scopeKind(node, ancestors);
      if (kind !== undefined) scopes.push(enterScope(node, kind, bodyOf(node), types, context));
      if (node.kind === 'AssignmentStatement' && scopes[scopes.length - 1].kind === 'method') checkPropertyAssignment(node, scopes, context);
      if (anyNamespace || !scopes.some((scope) => scope.kind === 'type')) return;
      if (node.kind === 'TypeConstraint' || node.kind === 'TypeExpression') checkTypeName(node.typeName, scopes, context);
      else if (node.kind === 'Attribute' && !attributeExists(node.typeName) && !isDefined(node.typeName, scopes)) {
        context.report(plainPlace(node.typeName), 'CustomAttributeTypeNotFound', node.typeName.name);
      }
    },
    leave(node, ancestors) {
      if (scopeKind(node, ancestors) !== undefined) scopes.pop();
    },
  });
}

function scopeKind(node: Node, ancestors: readonly Node[]): Scope['kind'] | undefined {
  switch (node.kind) {
    case 'TypeDefinition':
      return 'type';
    case 'FunctionMember':
      return 'method';
    case 'ScriptBlockExpression':
      return 'block';
    case 'FunctionDefinition':
      return ancestors[ancestors.length - 1]?.kind === 'FunctionMember' ? undefined : 'block';
    default:
      return undefined;
  }
}

function bodyOf(node: Node): Node {
  if (node.kind === 'FunctionMember') return node.body.body;
  if (node.kind === 'FunctionDefinition') return node.body;
  return node.kind === 'ScriptBlockExpression' ? node.scriptBlock : node;
}

/** The types of a scope count in all of it, also before they are defined. */
function enterScope(owner: Node, kind: Scope['kind'], body: Node, places: readonly Place[], context: CheckContext): Scope {
  const types = new Set<string>();
  const hasAny = places.some(({ start, end }) => start >= body.start && end <= body.end && !(start === owner.start && end === owner.end));
  for (const definition of hasAny ? definitionsIn(body) : []) {
    if (definition === owner) continue;
    const name = definition.name.toLowerCase();
    if (types.has(name)) context.report(definition, 'MemberAlreadyDefined', definition.name);
    types.add(name);
  }
  if (owner.kind === 'TypeDefinition') types.add(owner.name.toLowerCase());
  return { owner, kind, types };
}

function definitionsIn(body: Node): TypeDefinition[] {
  const found: TypeDefinition[] = [];
  visit(body, {
    enter(node) {
      if (node.kind === 'TypeDefinition') found.push(node);
      return node === body || (node.kind !== 'ScriptBlockExpression' && node.kind !== 'FunctionDefinition' && node.kind !== 'FunctionMember');
    },
  });
  return found;
}

const isDefined = (type: TypeName, scopes: readonly Scope[]): boolean => scopes.some(({ types }) => types.has(type.name.toLowerCase()));

function checkTypeName(type: TypeName, scopes: readonly Scope[], context: CheckContext): void {
  for (const argument of type.genericArguments) checkTypeName(argument, scopes, context);
  const defined = type.genericArguments.length === 0 && type.assemblyName === undefined && isDefined(type, scopes);
  if (defined || isKnownTypeName(type) || typeNameInMessage(type).toLowerCase() === 'ordered') return;
  context.report(plainPlace(type), 'TypeNotFound', type.name);
}

/** Where the plain name of a type stands. */
const plainPlace = (type: TypeName): { start: number; end: number } => ({ start: type.start, end: type.start + type.name.length });

/** A property of the class is only reached through `$this` or the class. */
function checkPropertyAssignment(node: AssignmentStatement, scopes: readonly Scope[], context: CheckContext): void {
  const definition = scopes.findLast(({ kind }) => kind === 'type')?.owner;
  if (definition?.kind !== 'TypeDefinition') return;
  for (const target of targetsOf(node.left)) {
    let expression = target;
    while (expression.kind === 'ConvertExpression') expression = expression.child;
    if (expression.kind !== 'VariableExpression' || splitVariablePath(expression.variablePath).drive !== undefined) continue;
    const name = expression.variablePath.toLowerCase();
    const property = definition.members.find((member) => member.kind === 'PropertyMember' && member.name.toLowerCase() === name);
    if (property?.static) context.report(expression, 'MissingTypeInStaticPropertyAssignment', `[${definition.name}]::`, property.name);
    else if (property) context.report(expression, 'MissingThis', '$this.', property.name);
  }
}

function targetsOf(left: Expression): Expression[] {
  if (left.kind === 'ArrayLiteral') return left.elements.flatMap(targetsOf);
  if (left.kind !== 'ParenExpression') return [left];
  const expression = pureExpression(left.pipeline);
  return expression === undefined ? [] : targetsOf(expression);
}
