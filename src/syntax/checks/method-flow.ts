import type {
  Expression,
  FunctionDefinition,
  IfStatement,
  Node,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableExpression,
} from '../ast/index.ts';
import { childrenOf } from '../ast/visit.ts';
import { splitVariablePath } from '../lexer/variable-path.ts';
import { FlowBlock } from './flow-block.ts';
import { isConstantVariable, pureExpression } from './is-constant.ts';

export interface MethodFlow {
  /** Every path ends in `return`, `throw` or `exit`. */
  alwaysReturns: boolean;
  /** Variables that are read where not every path has assigned them. */
  unassigned: VariableExpression[];
}

/** Variables that PowerShell sets for every method. */
const automatic: ReadonlySet<string> = new Set([
  '_',
  'args',
  'this',
  'input',
  'pscmdlet',
  'psboundparameters',
  'myinvocation',
  'psscriptroot',
  'pscommandpath',
  '?',
]);

/** Follows the flow of control through a method of a class (about_Classes). */
export function analyzeMethod(method: FunctionDefinition): MethodFlow {
  const graph = new FlowGraph();
  const { body } = method;
  const parameters = method.parameters?.length ? method.parameters : (body.paramBlock?.parameters ?? []);
  for (const { name } of parameters) graph.assign(name);
  for (const block of [body.dynamicParamBlock, body.beginBlock, body.processBlock, body.endBlock, body.cleanBlock]) {
    for (const statement of block?.statements ?? []) graph.add(statement);
  }
  graph.current.flowsTo(graph.exit);
  return {
    alwaysReturns: graph.exit.predecessors.every((block) => block.returns || block.throws || block.unreachable),
    unassigned: findUnassigned(graph.entry),
  };
}

interface Loop {
  label: string;
  breakTarget: FlowBlock;
  continueTarget: FlowBlock;
}

/** The name of a variable of the method's own; undefined for those of other scopes and drives. */
function localName(variable: VariableExpression): string | undefined {
  const { scope, drive, name } = splitVariablePath(variable.variablePath);
  if (drive !== undefined || scope === 'global' || scope === 'script') return undefined;
  const lower = name.toLowerCase();
  return lower === 'psitem' ? '_' : lower;
}

class FlowGraph {
  readonly entry = new FlowBlock(false);
  readonly exit = new FlowBlock();
  current = this.entry;
  private readonly loops: Loop[] = [];

  assign(variable: VariableExpression): void {
    const name = localName(variable);
    if (name !== undefined) this.current.uses.push({ kind: 'assign', name });
  }

  private assignName(name: string): void {
    this.current.uses.push({ kind: 'assign', name });
  }

  /** Adds what a node does; most only do what their children do. */
  add(node: Node): void {
    switch (node.kind) {
      case 'VariableExpression': {
        const name = localName(node);
        if (name !== undefined) this.current.uses.push({ kind: 'read', variable: node, name });
        return;
      }
      case 'IfStatement':
        this.addIf(node);
        return;
      case 'TernaryExpression':
        this.add(node.condition);
        this.addBranches([() => this.add(node.ifTrue), () => this.add(node.ifFalse)]);
        return;
      case 'BinaryExpression':
        this.add(node.left);
        // The right side of `-and` and `-or` may be left out.
        if (node.operator === 'and' || node.operator === 'or') this.addBranches([() => this.add(node.right), () => undefined]);
        else this.add(node.right);
        return;
      case 'SwitchStatement':
        this.addSwitch(node);
        return;
      case 'WhileStatement':
        this.addLoop(
          node.label,
          () => this.add(node.condition),
          () => this.add(node.body),
        );
        return;
      case 'DoWhileStatement':
      case 'DoUntilStatement':
        this.addDo(node);
        return;
      case 'ForStatement': {
        const { condition, iterator } = node;
        if (node.initializer) this.add(node.initializer);
        this.addLoop(node.label, condition && (() => this.add(condition)), () => this.add(node.body), iterator && (() => this.add(iterator)));
        return;
      }
      case 'ForEachStatement':
        this.addForEach(node);
        return;
      case 'TryStatement':
        this.addTry(node);
        return;
      case 'BreakStatement':
      case 'ContinueStatement':
        this.addLoopControl(node.label, node.kind === 'BreakStatement' ? 'breakTarget' : 'continueTarget');
        return;
      case 'ReturnStatement':
      case 'ExitStatement':
      case 'ThrowStatement':
        this.addLeaving(node.pipeline, node.kind === 'ReturnStatement');
        return;
      case 'AssignmentStatement':
        this.add(node.right);
        for (const target of targetsOf(node.left)) this.addTarget(target);
        return;
      case 'DataStatement':
        this.add(node.body);
        if (node.variable !== undefined) this.assignName(node.variable.toLowerCase());
        return;
      case 'Pipeline':
        this.addPipeline(node);
        return;
      case 'StatementBlock':
        for (const statement of node.statements) this.add(statement);
        return;
      // These have variables of their own, or none that are read here.
      case 'FunctionDefinition':
      case 'TypeDefinition':
      case 'ScriptBlockExpression':
      case 'UsingExpression':
      case 'ErrorStatement':
      case 'ErrorExpression':
      case 'Attribute':
      case 'TypeConstraint':
        return;
      case 'InvokeMemberExpression':
        if (node.baseConstructorCall) return;
        break;
      case 'TrapStatement':
        this.add(node.body);
        return;
    }
    for (const child of childrenOf(node)) this.add(child);
  }

  private addBranches(branches: readonly (() => void)[]): void {
    const before = this.current;
    const after = new FlowBlock();
    for (const branch of branches) {
      const block = new FlowBlock();
      before.flowsTo(block);
      this.current = block;
      branch();
      this.current.flowsTo(after);
    }
    this.current = after;
  }

  private addIf(node: IfStatement): void {
    const after = new FlowBlock();
    if (!node.elseClause) this.current.flowsTo(after);
    for (const [index, { condition, body }] of node.clauses.entries()) {
      const isLast = index === node.clauses.length - 1 && !node.elseClause;
      const clause = new FlowBlock();
      const next = isLast ? after : new FlowBlock();
      this.add(condition);
      this.current.flowsTo(clause);
      this.current.flowsTo(next);
      this.current = clause;
      this.add(body);
      this.current.flowsTo(after);
      this.current = next;
    }
    if (node.elseClause) {
      this.add(node.elseClause);
      this.current.flowsTo(after);
    }
    this.current = after;
  }

  private addSwitch(node: SwitchStatement): void {
    const addClauses = () => {
      const after = new FlowBlock();
      for (const [index, { condition, body }] of node.clauses.entries()) {
        const isLast = index === node.clauses.length - 1 && !node.defaultClause;
        const clause = new FlowBlock();
        const next = isLast ? after : new FlowBlock();
        this.add(condition);
        this.current.flowsTo(next);
        this.current.flowsTo(clause);
        this.current = clause;
        this.add(body);
        if (!isLast) {
          this.current.flowsTo(next);
          this.current = next;
        }
      }
      if (node.defaultClause) {
        this.current.flowsTo(after);
        this.add(node.defaultClause);
      }
      this.current.flowsTo(after);
      this.current = after;
    };
    this.addLoop(
      node.label,
      () => {
        this.add(node.condition);
        this.assignName('switch');
      },
      addClauses,
    );
  }

  private addLoop(label: string | undefined, condition: (() => void) | undefined, body: () => void, iterator?: () => void): void {
    const continueTarget = new FlowBlock();
    if (iterator) {
      const afterIterator = new FlowBlock();
      this.current.flowsTo(afterIterator);
      this.current = continueTarget;
      iterator();
      this.current.flowsTo(afterIterator);
      this.current = afterIterator;
    } else {
      this.current.flowsTo(continueTarget);
      this.current = continueTarget;
    }
    const breakTarget = new FlowBlock();
    if (condition) {
      condition();
      this.current.flowsTo(breakTarget);
    }
    this.loops.push({ label: label ?? '', breakTarget, continueTarget });
    const bodyBlock = new FlowBlock();
    this.current.flowsTo(bodyBlock);
    this.current = bodyBlock;
    body();
    this.current.flowsTo(continueTarget);
    this.current = breakTarget;
    this.loops.pop();
  }

  private addDo(node: Extract<Statement, { kind: 'DoWhileStatement' | 'DoUntilStatement' }>): void {
    const continueTarget = new FlowBlock();
    const breakTarget = new FlowBlock();
    const bodyBlock = new FlowBlock();
    this.loops.push({ label: node.label ?? '', breakTarget, continueTarget });
    this.current.flowsTo(bodyBlock);
    this.current = bodyBlock;
    this.add(node.body);
    this.current.flowsTo(continueTarget);
    this.current = continueTarget;
    this.add(node.condition);
    this.current.flowsTo(breakTarget);
    this.current.flowsTo(bodyBlock);
    this.current = breakTarget;
    this.loops.pop();
  }

  private addForEach(node: Extract<Statement, { kind: 'ForEachStatement' }>): void {
    const after = new FlowBlock();
    this.addLoop(
      node.label,
      () => {
        this.add(node.condition);
        this.current.flowsTo(after);
        this.assignName('foreach');
        this.assign(node.variable);
      },
      () => this.add(node.body),
    );
    this.current.flowsTo(after);
    this.current = after;
  }

  /** Any statement of a `try` can throw: what comes behind it can count on nothing that happens in it. */
  private addTry(node: TryStatement): void {
    const before = this.current;
    this.current = new FlowBlock();
    before.flowsTo(this.current);
    this.add(node.body);
    const lastInTry = this.current;
    const finallyBlock = node.finallyBlock && new FlowBlock();
    const after = new FlowBlock();
    for (const clause of node.catchClauses) {
      this.current = new FlowBlock();
      before.flowsTo(this.current);
      this.add(clause.body);
      this.current.flowsTo(finallyBlock ?? after);
    }
    if (!finallyBlock || !node.finallyBlock) lastInTry.flowsTo(after);
    else {
      lastInTry.flowsTo(finallyBlock);
      this.current = finallyBlock;
      this.add(node.finallyBlock);
      this.current.flowsTo(after);
      if (!node.catchClauses.some(({ catchTypes }) => catchTypes.length === 0)) {
        before.flowsTo(finallyBlock);
        const rethrow = new FlowBlock();
        this.current.flowsTo(rethrow);
        rethrow.throws = true;
        rethrow.flowsTo(this.exit);
      }
    }
    this.current = after;
  }

  private addLoopControl(label: Expression | undefined, target: 'breakTarget' | 'continueTarget'): void {
    let loop: Loop | undefined = this.loops[this.loops.length - 1];
    if (label) {
      this.add(label);
      const name = label.kind === 'StringConstantExpression' ? label.value.toLowerCase() : undefined;
      loop = name === undefined ? undefined : this.loops.findLast((other) => other.label.toLowerCase() === name);
    }
    this.current.flowsTo(loop?.[target] ?? this.exit);
    if (!loop) this.current.throws = true;
    this.current = new FlowBlock();
  }

  private addLeaving(pipeline: Statement | undefined, isReturn: boolean): void {
    if (pipeline) this.add(pipeline);
    this.current.flowsTo(this.exit);
    if (isReturn) this.current.returns = true;
    else this.current.throws = true;
    this.current = new FlowBlock();
  }

  private addTarget(target: Expression): void {
    let _types = 0;
    let _attributes = false;
    let expression = target;
    while (expression.kind === 'ConvertExpression' || expression.kind === 'AttributedExpression') {
      _types++;
      _attributes ||= expression.kind === 'AttributedExpression';
      expression = expression.child;
    }
    if (expression.kind === 'VariableExpression') this.assign(expression);
    else this.add(target);
  }

  private addPipeline(node: Extract<Statement, { kind: 'Pipeline' }>): void {
    for (const element of node.elements) for (const child of childrenOf(element)) this.add(child);
    if (this.loops.length === 0 || !node.elements.some(({ kind }) => kind === 'Command')) return;
    // A command may break out of any loop around it.
    for (const { breakTarget, continueTarget } of this.loops) {
      this.current.flowsTo(breakTarget);
      this.current.flowsTo(continueTarget);
    }
    const next = new FlowBlock();
    this.current.flowsTo(next);
    this.current = next;
  }
}

/** The single targets of an assignment. */
function targetsOf(left: Expression): Expression[] {
  if (left.kind === 'ArrayLiteral') return left.elements.flatMap(targetsOf);
  if (left.kind !== 'ParenExpression') return [left];
  const expression = pureExpression(left.pipeline);
  return expression === undefined ? [] : targetsOf(expression);
}

/** Reads of variables that some way from the entry has not assigned. */
function findUnassigned(entry: FlowBlock): VariableExpression[] {
  const unassigned: VariableExpression[] = [];
  for (const block of inReverseDepthFirstOrder(entry)) {
    const known = block.predecessors.flatMap(({ assigned }) => (assigned ? [assigned] : []));
    const assigned = new Set(known[0] ?? []);
    for (const names of known.slice(1)) for (const name of assigned) if (!names.has(name)) assigned.delete(name);
    block.assigned = assigned;
    for (const use of block.uses) {
      if (use.kind === 'assign') assigned.add(use.name);
      else if (!assigned.has(use.name) && !automatic.has(use.name) && !isConstantVariable(use.variable.variablePath)) unassigned.push(use.variable);
    }
  }
  return unassigned;
}

function inReverseDepthFirstOrder(entry: FlowBlock): FlowBlock[] {
  const order: FlowBlock[] = [];
  const seen = new Set<FlowBlock>([entry]);
  const pending: { block: FlowBlock; next: number }[] = [{ block: entry, next: 0 }];
  while (pending.length > 0) {
    const top = pending[pending.length - 1];
    if (top.next === top.block.successors.length) {
      order.push(top.block);
      pending.pop();
      continue;
    }
    const successor = top.block.successors[top.next++];
    if (seen.has(successor)) continue;
    seen.add(successor);
    pending.push({ block: successor, next: 0 });
  }
  return order.reverse();
}
