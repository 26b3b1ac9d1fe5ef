import type { Node, NodeKind } from './index.ts';

/** The node type of a kind. */
export type NodeOf<Kind extends NodeKind> = Extract<Node, { kind: Kind }>;

type Children = readonly (Node | undefined)[];

const none: readonly Node[] = [];
const clauses = (list: readonly { condition: Node; body: Node }[]) => list.flatMap(({ condition, body }) => [condition, body]);
const blockParts = (block: { traps: readonly Node[]; statements: readonly Node[] }): Children =>
  block.traps.length === 0 ? block.statements : [...block.traps, ...block.statements];
const loop = (node: { condition: Node; body: Node }): Children => [node.condition, node.body];
const leaving = (node: { pipeline?: Node }): Children => [node.pipeline];

/** The children of every kind in the order in which PowerShell visits them, which is not always that of the text. */
const childrenByKind = {
  ScriptBlock: (node) => [
    ...node.usingStatements, ...node.attributes, node.paramBlock, node.dynamicParamBlock, node.beginBlock, node.processBlock, node.endBlock,
    node.cleanBlock,
  ],
  NamedBlock: blockParts,
  StatementBlock: blockParts,
  ParamBlock: (node) => [...node.attributes, ...node.parameters],
  Parameter: (node) => [...node.attributes, node.name, node.defaultValue],
  Attribute: (node) => [...node.positionalArguments, ...node.namedArguments],
  NamedAttributeArgument: (node) => [node.argument],
  TypeConstraint: () => none,
  FunctionDefinition: (node) => [...(node.parameters ?? none), node.body],
  TypeDefinition: (node) => [...node.attributes, ...node.baseTypes, ...node.members],
  PropertyMember: (node) => [node.propertyType, ...node.attributes, node.initialValue],
  FunctionMember: (node) => [...node.attributes, node.returnType, node.body],
  UsingStatement: (node) => [node.name, node.moduleSpecification, node.alias],
  Pipeline: (node) => node.elements,
  PipelineChain: (node) => [node.left, node.right],
  Command: (node) => (node.redirections.length === 0 ? node.elements : [...node.elements, ...node.redirections]),
  CommandParameter: (node) => [node.argument],
  CommandExpression: (node) => [node.expression, ...node.redirections],
  FileRedirection: (node) => [node.location],
  MergingRedirection: () => none,
  AssignmentStatement: (node) => [node.left, node.right],
  IfStatement: (node) => [...clauses(node.clauses), node.elseClause],
  WhileStatement: loop,
  DoWhileStatement: loop,
  DoUntilStatement: loop,
  ForStatement: (node) => [node.initializer, node.condition, node.iterator, node.body],
  ForEachStatement: (node) => [node.throttleLimit, node.variable, node.condition, node.body],
  SwitchStatement: (node) => [node.condition, ...clauses(node.clauses), node.defaultClause],
  TryStatement: (node) => [node.body, ...node.catchClauses, node.finallyBlock],
  CatchClause: (node) => [...node.catchTypes, node.body],
  TrapStatement: (node) => [node.trapType, node.body],
  ReturnStatement: leaving,
  ExitStatement: leaving,
  ThrowStatement: leaving,
  BreakStatement: (node) => [node.label],
  ContinueStatement: (node) => [node.label],
  DataStatement: (node) => [...node.commandsAllowed, node.body],
  BlockStatement: (node) => [node.body],
  ErrorStatement: (node) => node.nested,
  ErrorExpression: (node) => node.nested,
  StringConstantExpression: () => none,
  ConstantExpression: () => none,
  ExpandableStringExpression: (node) => node.nestedExpressions,
  VariableExpression: () => none,
  BinaryExpression: (node) => [node.left, node.right],
  UnaryExpression: (node) => [node.child],
  TernaryExpression: (node) => [node.condition, node.ifTrue, node.ifFalse],
  ConvertExpression: (node) => [node.type, node.child],
  AttributedExpression: (node) => [node.attribute, node.child],
  TypeExpression: () => none,
  MemberExpression: (node) => [node.expression, node.member],
  InvokeMemberExpression: (node) => [node.expression, node.member, ...node.arguments],
  IndexExpression: (node) => [node.target, node.index],
  ArrayLiteral: (node) => node.elements,
  ArrayExpression: (node) => [node.subExpression],
  SubExpression: (node) => [node.subExpression],
  ParenExpression: (node) => [node.pipeline],
  Hashtable: (node) => node.entries.flatMap(({ key, value }) => [key, value]),
  ScriptBlockExpression: (node) => [node.scriptBlock],
  UsingExpression: (node) => [node.subExpression],
} satisfies { [Kind in NodeKind]: (node: NodeOf<Kind>) => Children };

/** The nodes directly below a node, in PowerShell's visiting order. */
export function childrenOf(node: Node): readonly Node[] {
  const children = (childrenByKind[node.kind] as (node: Node) => Children)(node);
  return children.includes(undefined) ? children.filter((child) => child !== undefined) : (children as readonly Node[]);
}

export interface Visitor {
  /** Called before a node's children; `false` leaves them out. `ancestors` goes from the root to the parent. */
  enter?(node: Node, ancestors: readonly Node[]): boolean | undefined | void;
  /** Called behind a node's children, also where they were left out. */
  leave?(node: Node, ancestors: readonly Node[]): void;
}

/** Visits a node and all below it. Takes no depth of calls, so that trees of any depth can be visited. */
export function visit(root: Node, visitor: Visitor): void {
  const ancestors: Node[] = [];
  const pending: { children: readonly Node[]; next: number }[] = [{ children: [root], next: 0 }];
  while (pending.length > 0) {
    const frame = pending[pending.length - 1];
    if (frame.next === frame.children.length) {
      pending.pop();
      const done = ancestors.pop();
      if (done !== undefined) visitor.leave?.(done, ancestors);
      continue;
    }
    const node = frame.children[frame.next++];
    const children = visitor.enter?.(node, ancestors) === false ? none : childrenOf(node);
    ancestors.push(node);
    pending.push({ children, next: 0 });
  }
}
