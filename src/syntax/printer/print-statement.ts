import type { Command, CommandExpression, NamedBlock, Redirection, RedirectionStream, Statement, StatementBlock } from '../ast/index.ts';
import { printComment } from './print-comment.ts';
import { printCatch, printLoop, printSwitch } from './print-control.ts';
import { printDeclaration } from './print-declaration.ts';
import { printExpression } from './print-expression.ts';
import type { Printer } from './printer.ts';

/** Statements one a line; a function or class has blank lines around it. Begins on the line and ends on the last one. */
export function printStatements(printer: Printer, block: StatementBlock | NamedBlock): void {
  const { out } = printer;
  const statements: Statement[] = [...block.traps, ...block.statements];
  for (const [index, statement] of statements.entries()) {
    const isDefinition = statement.kind === 'FunctionDefinition' || statement.kind === 'TypeDefinition';
    const afterDefinition = index > 0 && ['FunctionDefinition', 'TypeDefinition'].includes(statements[index - 1].kind);
    if (index > 0) {
      if (statement.blankLineBefore || isDefinition || afterDefinition) out.blankLine();
      else out.newline();
    }
    const from = out.lineCount - 1;
    printComment(printer, statement.comment);
    printStatement(printer, statement);
    out.attribute(from, statement.origin);
  }
}

/** Statements on one line with semicolons between them; a comment forces them onto lines. */
export function printStatementsInline(printer: Printer, block: StatementBlock | NamedBlock): void {
  const statements = [...block.traps, ...block.statements];
  if (!printer.inString && statements.some((statement) => statement.comment !== undefined)) {
    printer.out.indent();
    printer.out.newline();
    printStatements(printer, block);
    printer.out.outdent();
    printer.out.newline();
    return;
  }
  printer.list(statements, '; ', (statement) => {
    const from = printer.out.lineCount - 1;
    printStatement(printer, statement);
    printer.out.attribute(from, statement.origin);
  });
}

const hasComment = (block: StatementBlock | NamedBlock): boolean => block.statements.some((statement) => statement.comment !== undefined);

/** `{`, the statements on lines of their own, `}`; on one line where all of it has to stay on the line. */
export function printBlock(printer: Printer, block: StatementBlock | NamedBlock): void {
  const { out } = printer;
  if (block.statements.length === 0 && block.traps.length === 0 && block.comment === undefined) {
    out.write('{ }');
    return;
  }
  if (printer.oneLine && block.comment === undefined && (printer.inString || !hasComment(block))) {
    out.write('{ ');
    printStatementsInline(printer, block);
    out.write(' }');
    return;
  }
  out.write('{');
  out.indent();
  out.newline();
  if (block.comment !== undefined) printComment(printer, block.comment);
  printStatements(printer, block);
  if (block.statements.length === 0 && block.traps.length === 0) removeBegunLine(printer);
  out.outdent();
  out.newline();
  out.write('}');
}

/** Takes back the line that a comment begins behind itself when nothing follows it. */
function removeBegunLine(printer: Printer): void {
  printer.out.lines.pop();
  printer.out.origins.pop();
}

/** One statement; its comment and place in a list are the list's matter. */
export function printStatement(printer: Printer, node: Statement): void {
  const { out } = printer;
  switch (node.kind) {
    case 'Pipeline':
      for (const [index, element] of node.elements.entries()) {
        // A verbatim argument has the space before the bar in it.
        if (index > 0) out.write(out.lines[out.lineCount - 1].endsWith(' ') ? '| ' : ' | ');
        printElement(printer, element);
      }
      if (node.background) out.write(' &');
      return;
    case 'PipelineChain':
      printStatement(printer, node.left);
      out.write(` ${node.operator} `);
      printStatement(printer, node.right);
      if (node.background) out.write(' &');
      return;
    case 'CommandExpression':
      printElement(printer, node);
      return;
    case 'AssignmentStatement':
      printExpression(printer, node.left);
      out.write(` ${node.operator} `);
      printValueStatement(printer, node.right);
      return;
    case 'IfStatement':
      for (const [index, { condition, body }] of node.clauses.entries()) {
        out.write(index === 0 ? 'if (' : ' elseif (');
        printStatement(printer, condition);
        out.write(') ');
        printBlock(printer, body);
      }
      if (node.elseClause) {
        out.write(' else ');
        printBlock(printer, node.elseClause);
      }
      return;
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'DoUntilStatement':
    case 'ForStatement':
    case 'ForEachStatement':
      printLoop(printer, node);
      return;
    case 'SwitchStatement':
      printSwitch(printer, node);
      return;
    case 'TryStatement':
      out.write('try ');
      printBlock(printer, node.body);
      for (const clause of node.catchClauses) printCatch(printer, clause);
      if (node.finallyBlock) {
        out.write(' finally ');
        printBlock(printer, node.finallyBlock);
      }
      return;
    case 'TrapStatement':
      out.write('trap ');
      if (node.trapType) {
        printDeclaration(printer, node.trapType);
        out.write(' ');
      }
      printBlock(printer, node.body);
      return;
    case 'ReturnStatement':
    case 'ExitStatement':
    case 'ThrowStatement':
      out.write(node.kind.slice(0, -'Statement'.length).toLowerCase());
      if (node.pipeline) {
        out.write(' ');
        printStatement(printer, node.pipeline);
      }
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      out.write(node.kind === 'BreakStatement' ? 'break' : 'continue');
      if (node.label) {
        out.write(' ');
        printExpression(printer, node.label);
      }
      return;
    case 'DataStatement':
      out.write(node.variable === undefined ? 'data ' : `data ${node.variable} `);
      if (node.commandsAllowed.length > 0) {
        out.write('-SupportedCommand ');
        printer.list(node.commandsAllowed, ', ', (command) => printExpression(printer, command));
        out.write(' ');
      }
      printBlock(printer, node.body);
      return;
    case 'BlockStatement':
      out.write(`${node.blockKind} `);
      printBlock(printer, node.body);
      return;
    case 'StatementBlock':
      printBlock(printer, node);
      return;
    case 'FunctionDefinition':
    case 'TypeDefinition':
    case 'UsingStatement':
      printDeclaration(printer, node);
      return;
    case 'ErrorStatement':
      throw new TypeError('A tree with errors cannot be printed.');
  }
}

/** The right side of an assignment; an `if` that gives a value stays on the line where it fits. */
function printValueStatement(printer: Printer, node: Statement): void {
  const print = () => printStatement(printer, node);
  if (node.kind === 'IfStatement') printer.lineOr(print, print);
  else print();
}

function printElement(printer: Printer, node: Command | CommandExpression): void {
  const { out } = printer;
  if (node.kind === 'CommandExpression') printExpression(printer, node.expression);
  else {
    if (node.invocationOperator !== '') out.write(`${node.invocationOperator} `);
    printer.list(node.elements, ' ', (element) => {
      if (element.kind !== 'CommandParameter') {
        printExpression(printer, element);
        return;
      }
      out.write(`-${element.parameterName}`);
      if (!element.argument) return;
      out.write(':');
      printExpression(printer, element.argument);
    });
  }
  for (const redirection of node.redirections) printRedirection(printer, redirection);
}

const streamNumbers: Record<RedirectionStream, string> = {
  Output: '',
  Error: '2',
  Warning: '3',
  Verbose: '4',
  Debug: '5',
  Information: '6',
  All: '*',
};

function printRedirection(printer: Printer, node: Redirection): void {
  const from = streamNumbers[node.fromStream];
  if (node.kind === 'MergingRedirection') {
    printer.out.write(` ${from}>&1`);
    return;
  }
  printer.out.write(` ${from}${node.append ? '>>' : '>'} `);
  printExpression(printer, node.location);
}
