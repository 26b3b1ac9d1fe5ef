import type { Node, NodeKind } from './index.ts';

/** The node type of a kind. */
export type NodeOf<Kind extends NodeKind> = Extract<Node, { kind: Kind }>;

/** Adds the children of a node to a list. */
type AddChildren<T extends Node> = (node: T, list: Node[]) => void;

const nothing = () => undefined;

function addAll(nodes: readonly Node[], list: Node[]): void {
  for (let index = 0; index < nodes.length; index++) list.push(nodes[index]);
}

function addOne(node: Node | undefined, list: Node[]): void {
  if (node !== undefined) list.push(node);
}

function addBlock(node: { traps: readonly Node[]; statements: readonly Node[] }, list: Node[]): void {
  addAll(node.traps, list);
  addAll(node.statements, list);
}

function addClauses(clauses: readonly { condition: Node; body: Node }[], list: Node[]): void {
  for (const { condition, body } of clauses) list.push(condition, body);
}

const addLoop = (node: { condition: Node; body: Node }, list: Node[]) => {
  list.push(node.condition, node.body);
};

const addPipeline = (node: { pipeline?: Node }, list: Node[]) => addOne(node.pipeline, list);

const addLabel = (node: { label?: Node }, list: Node[]) => addOne(node.label, list);

/** The children of every kind in the order in which PowerShell visits them, which is not always that of the text. */
const childrenByKind = {
  ScriptBlock(node, list) {
    addAll(node.usingStatements, list);
    addAll(node.attributes, list);
    addOne(node.paramBlock, list);
    addOne(node.dynamicParamBlock, list);
    addOne(node.beginBlock, list);
    addOne(node.processBlock, list);
    addOne(node.endBlock, list);
    addOne(node.cleanBlock, list);
  },
  NamedBlock: addBlock,
  StatementBlock: addBlock,
  ParamBlock(node, list) {
    addAll(node.attributes, list);
    addAll(node.parameters, list);
  },
  Parameter(node, list) {
    addAll(node.attributes, list);
    list.push(node.name);
    addOne(node.defaultValue, list);
  },
  Attribute(node, list) {
    addAll(node.positionalArguments, list);
    addAll(node.namedArguments, list);
  },
  NamedAttributeArgument: (node, list) => addOne(node.argument, list),
  TypeConstraint: nothing,
  FunctionDefinition(node, list) {
    if (node.parameters) addAll(node.parameters, list);
    list.push(node.body);
  },
  TypeDefinition(node, list) {
    addAll(node.attributes, list);
    addAll(node.baseTypes, list);
    addAll(node.members, list);
  },
  PropertyMember(node, list) {
    addOne(node.propertyType, list);
    addAll(node.attributes, list);
    addOne(node.initialValue, list);
  },
  FunctionMember(node, list) {
    addAll(node.attributes, list);
    addOne(node.returnType, list);
    list.push(node.body);
  },
  UsingStatement(node, list) {
    addOne(node.name, list);
    addOne(node.moduleSpecification, list);
    addOne(node.alias, list);
  },
  Pipeline: (node, list) => addAll(node.elements, list),
  PipelineChain(node, list) {
    list.push(node.left, node.right);
  },
  Command(node, list) {
    addAll(node.elements, list);
    addAll(node.redirections, list);
  },
  CommandParameter: (node, list) => addOne(node.argument, list),
  CommandExpression(node, list) {
    list.push(node.expression);
    addAll(node.redirections, list);
  },
  FileRedirection: (node, list) => addOne(node.location, list),
  MergingRedirection: nothing,
  AssignmentStatement(node, list) {
    list.push(node.left, node.right);
  },
  IfStatement(node, list) {
    addClauses(node.clauses, list);
    addOne(node.elseClause, list);
  },
  WhileStatement: addLoop,
  DoWhileStatement: addLoop,
  DoUntilStatement: addLoop,
  ForStatement(node, list) {
    addOne(node.initializer, list);
    addOne(node.condition, list);
    addOne(node.iterator, list);
    list.push(node.body);
  },
  ForEachStatement(node, list) {
    addOne(node.throttleLimit, list);
    list.push(node.variable, node.condition, node.body);
  },
  SwitchStatement(node, list) {
    list.push(node.condition);
    addClauses(node.clauses, list);
    addOne(node.defaultClause, list);
  },
  TryStatement(node, list) {
    list.push(node.body);
    addAll(node.catchClauses, list);
    addOne(node.finallyBlock, list);
  },
  CatchClause(node, list) {
    addAll(node.catchTypes, list);
    list.push(node.body);
  },
  TrapStatement(node, list) {
    addOne(node.trapType, list);
    list.push(node.body);
  },
  ReturnStatement: addPipeline,
  ExitStatement: addPipeline,
  ThrowStatement: addPipeline,
  BreakStatement: addLabel,
  ContinueStatement: addLabel,
  DataStatement(node, list) {
    addAll(node.commandsAllowed, list);
    list.push(node.body);
  },
  BlockStatement: (node, list) => addOne(node.body, list),
  ErrorStatement: (node, list) => addAll(node.nested, list),
  ErrorExpression: (node, list) => addAll(node.nested, list),
  StringConstantExpression: nothing,
  ConstantExpression: nothing,
  ExpandableStringExpression: (node, list) => addAll(node.nestedExpressions, list),
  VariableExpression: nothing,
  BinaryExpression(node, list) {
    list.push(node.left, node.right);
  },
  UnaryExpression: (node, list) => addOne(node.child, list),
  TernaryExpression(node, list) {
    list.push(node.condition, node.ifTrue, node.ifFalse);
  },
  ConvertExpression(node, list) {
    list.push(node.type, node.child);
  },
  AttributedExpression(node, list) {
    list.push(node.attribute, node.child);
  },
  TypeExpression: nothing,
  MemberExpression(node, list) {
    list.push(node.expression, node.member);
  },
  InvokeMemberExpression(node, list) {
    list.push(node.expression, node.member);
    addAll(node.arguments, list);
  },
  IndexExpression(node, list) {
    list.push(node.target, node.index);
  },
  ArrayLiteral: (node, list) => addAll(node.elements, list),
  ArrayExpression: (node, list) => addOne(node.subExpression, list),
  SubExpression: (node, list) => addOne(node.subExpression, list),
  ParenExpression: (node, list) => addOne(node.pipeline, list),
  Hashtable(node, list) {
    for (const { key, value } of node.entries) list.push(key, value);
  },
  ScriptBlockExpression: (node, list) => addOne(node.scriptBlock, list),
  UsingExpression: (node, list) => addOne(node.subExpression, list),
} satisfies { [Kind in NodeKind]: AddChildren<NodeOf<Kind>> };

/** The nodes directly below a node, in PowerShell's visiting order. */
export function childrenOf(node: Node): readonly Node[] {
  const list: Node[] = [];
  (childrenByKind[node.kind] as AddChildren<Node>)(node, list);
  return list;
}

export interface Visitor {
  /** Called before a node's children; `false` leaves them out. `ancestors` goes from the root to the parent. */
  enter?(node: Node, ancestors: readonly Node[]): unknown;
  /** Called behind a node's children, also where they were left out. */
  leave?(node: Node, ancestors: readonly Node[]): void;
}

/** Visits a node and all below it. Takes no depth of calls, so that trees of any depth can be visited. */
export function visit(root: Node, visitor: Visitor): void {
  const ancestors: Node[] = [];
  // Nodes still to come, the next one last; `undefined` stands where the innermost ancestor ends.
  const pending: (Node | undefined)[] = [root];
  while (pending.length > 0) {
    const node = pending.pop();
    if (node === undefined) {
      const done = ancestors.pop()!;
      visitor.leave?.(done, ancestors);
      continue;
    }
    const goOn = visitor.enter?.(node, ancestors) !== false;
    const count = pending.length;
    pending.push(undefined);
    if (goOn) (childrenByKind[node.kind] as AddChildren<Node>)(node, pending as Node[]);
    if (pending.length === count + 1) {
      pending.pop();
      visitor.leave?.(node, ancestors);
      continue;
    }
    ancestors.push(node);
    for (let low = count + 1, high = pending.length - 1; low < high; low++, high--) {
      const swapped = pending[low];
      pending[low] = pending[high];
      pending[high] = swapped;
    }
  }
}
