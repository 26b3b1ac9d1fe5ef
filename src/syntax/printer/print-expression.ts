import type { ExpandableStringExpression, Expression, Hashtable, UsingExpression, VariableExpression } from '../ast/index.ts';
import { printArgumentList } from './print-arguments.ts';
import { printComment } from './print-comment.ts';
import { printAttribute } from './print-declaration.ts';
import { printNumber } from './print-number.ts';
import { printScriptBlockExpression } from './print-script-block.ts';
import { printStatement, printStatementsInline } from './print-statement.ts';
import { typeText } from './print-type.ts';
import type { Printer } from './printer.ts';
import { Printer as PrinterClass } from './printer.ts';
import { characterCode, escapeForDoubleQuotes, escapeSubexpression, quote } from './quote.ts';

/** Prints an expression of a printable tree. */
export function printExpression(printer: Printer, node: Expression): void {
  const { out } = printer;
  switch (node.kind) {
    case 'StringConstantExpression':
      if (node.stringConstantType === 'BareWord') out.write(node.value);
      else if (node.stringConstantType.endsWith('HereString'))
        printHereString(printer, node.value, node.stringConstantType === 'SingleQuotedHereString');
      else out.write(quote(node.value));
      return;
    case 'ConstantExpression':
      out.write(printNumber(node));
      return;
    case 'ExpandableStringExpression':
      printExpandable(printer, node);
      return;
    case 'VariableExpression':
      out.write(variableText(node));
      return;
    case 'UsingExpression':
      printUsing(printer, node);
      return;
    case 'BinaryExpression': {
      printExpression(printer, node.left);
      const operator = operatorText(node.operator, node.operatorText);
      out.write(operator === '..' ? operator : ` ${operator} `);
      printExpression(printer, node.right);
      return;
    }
    case 'UnaryExpression':
      printUnary(printer, node);
      return;
    case 'TernaryExpression':
      printExpression(printer, node.condition);
      out.write(' ? ');
      printExpression(printer, node.ifTrue);
      out.write(' : ');
      printExpression(printer, node.ifFalse);
      return;
    case 'ConvertExpression':
      out.write(`[${typeText(node.type.typeName)}]`);
      printExpression(printer, node.child);
      return;
    case 'AttributedExpression':
      printAttribute(printer, node.attribute);
      printExpression(printer, node.child);
      return;
    case 'TypeExpression':
      out.write(`[${typeText(node.typeName)}]`);
      return;
    case 'MemberExpression':
      printTarget(printer, node.expression, node.nullConditional);
      out.write(node.static ? '::' : node.nullConditional ? '?.' : '.');
      printExpression(printer, node.member);
      return;
    case 'InvokeMemberExpression':
      if (node.baseConstructorCall) return;
      printTarget(printer, node.expression, node.nullConditional);
      out.write(node.static ? '::' : node.nullConditional ? '?.' : '.');
      printExpression(printer, node.member);
      if (node.genericTypeArguments?.length) out.write(`[${node.genericTypeArguments.map(typeText).join(', ')}]`);
      printArgumentList(printer, node.arguments);
      return;
    case 'IndexExpression':
      printTarget(printer, node.target, node.nullConditional);
      out.write(node.nullConditional ? '?[' : '[');
      printExpression(printer, node.index);
      out.write(']');
      return;
    case 'ArrayLiteral':
      if (node.elements.length === 1) out.write(', ');
      printer.list(node.elements, ', ', (element) => printExpression(printer, element));
      return;
    case 'ArrayExpression':
      printArrayExpression(printer, node);
      return;
    case 'SubExpression': {
      const print = () => {
        out.write('$(');
        printStatementsInline(printer, node.subExpression);
        out.write(')');
      };
      printer.lineOr(print, print);
      return;
    }
    case 'ParenExpression':
      out.write('(');
      printStatement(printer, node.pipeline);
      out.write(')');
      return;
    case 'Hashtable':
      printHashtable(printer, node);
      return;
    case 'ScriptBlockExpression':
      printScriptBlockExpression(printer, node.scriptBlock);
      return;
    case 'ErrorExpression':
      throw new TypeError('A tree with errors cannot be printed.');
  }
}

/** `?` belongs to a variable's name unless braces end it. */
function printTarget(printer: Printer, target: Expression, nullConditional: boolean): void {
  if (nullConditional && target.kind === 'VariableExpression') printer.out.write(`\${${escapeBraced(target.variablePath)}}`);
  else printExpression(printer, target);
}

const escapeBraced = (path: string): string => path.replace(/[{}`]/g, '`$&');

/** True for a path that needs no braces around it. */
const isPlainPath = (path: string): boolean => /^(?:[A-Za-z]\w*:)?\w+$/.test(path) || /^[$?^]$/.test(path);

function variableText(node: VariableExpression, prefix = ''): string {
  const path = prefix + node.variablePath;
  if (node.splatted) return `@${path}`;
  return isPlainPath(path) ? `$${path}` : `\${${escapeBraced(path)}}`;
}

/** `$using:` stands before the variable that an expression begins with. */
function printUsing(printer: Printer, node: UsingExpression): void {
  const prefixed = (expression: Expression): Expression => {
    switch (expression.kind) {
      case 'VariableExpression':
        return { ...expression, variablePath: `using:${expression.variablePath}` };
      case 'MemberExpression':
      case 'InvokeMemberExpression':
        return { ...expression, expression: prefixed(expression.expression) };
      case 'IndexExpression':
        return { ...expression, target: prefixed(expression.target) };
      default:
        return expression;
    }
  };
  printExpression(printer, prefixed(node.subExpression));
}

function operatorText(operator: string, written: string | undefined): string {
  if (written !== undefined) return written.replace(/^[\u2013-\u2015]/, '-');
  if (operator === 'format') return '-f';
  if (/^i(?!s(not)?$)/.test(operator)) return `-${operator.slice(1)}`;
  return /^[a-z]/.test(operator) ? `-${operator}` : operator;
}

function printUnary(printer: Printer, node: Extract<Expression, { kind: 'UnaryExpression' }>): void {
  const { operator, child } = node;
  if (operator.startsWith('postfix')) {
    printExpression(printer, child);
    printer.out.write(operator.slice('postfix'.length));
    return;
  }
  const text = operatorText(operator, node.operatorText);
  printer.out.write(text.length > 2 ? `${text} ` : text);
  printExpression(printer, child);
}

function printExpandable(printer: Printer, node: ExpandableStringExpression): void {
  const { out } = printer;
  out.write('"');
  for (const [index, part] of node.parts.entries()) {
    if (typeof part === 'string') out.write(escapeForDoubleQuotes(part));
    else if (part.kind === 'SubExpression') printPart(printer, part);
    else {
      const variable = part.kind === 'UsingExpression' ? part.subExpression : part;
      const prefix = part.kind === 'UsingExpression' ? 'using:' : '';
      const path = variable.kind === 'VariableExpression' ? prefix + variable.variablePath : '';
      const next = node.parts[index + 1];
      // What follows must not be taken for part of the name.
      const plain = isPlainPath(path) && !(typeof next === 'string' && /^[\w:?]/.test(next));
      out.write(plain ? `$${path}` : `\${${escapeBraced(path)}}`);
    }
  }
  out.write('"');
}

/** A subexpression in a string; a lone character code is written as one. */
function printPart(printer: Printer, part: Extract<Expression, { kind: 'SubExpression' }>): void {
  const code = characterOf(part);
  if (code !== undefined) {
    printer.out.write(`$([char]${characterCode(code)})`);
    return;
  }
  const inner = new PrinterClass(Number.POSITIVE_INFINITY);
  inner.oneLine = true;
  inner.inString = true;
  printExpression(inner, part);
  const [first, ...rest] = escapeSubexpression(inner.out.lines.join('\n')).split('\n');
  printer.out.write(first);
  for (const line of rest) printer.out.rawLine(line);
}

function characterOf(part: Extract<Expression, { kind: 'SubExpression' }>): number | undefined {
  const [statement] = part.subExpression.statements;
  if (part.subExpression.statements.length !== 1 || statement.kind !== 'Pipeline' || statement.elements.length !== 1) return undefined;
  const [element] = statement.elements;
  if (element.kind !== 'CommandExpression' || element.expression.kind !== 'ConvertExpression') return undefined;
  const { type, child } = element.expression;
  if (type.typeName.name.toLowerCase() !== 'char' || child.kind !== 'ConstantExpression' || typeof child.value !== 'number') return undefined;
  return child.value >= 0 && child.value <= 0xffff ? child.value : undefined;
}

function printHereString(printer: Printer, value: string, single: boolean): void {
  const mark = single ? "'" : '"';
  printer.out.write(`@${mark}`);
  for (const line of value.split('\n')) printer.out.rawLine(line);
  printer.out.rawLine(`${mark}@`);
}

function printArrayExpression(printer: Printer, node: Extract<Expression, { kind: 'ArrayExpression' }>): void {
  const { out } = printer;
  const elements = loneElements(node);
  const onLine = () => {
    out.write('@(');
    printStatementsInline(printer, node.subExpression);
    out.write(')');
  };
  if (elements === undefined || elements.length < 2) {
    onLine();
    return;
  }
  printer.lineOr(onLine, () => {
    out.write('@(');
    out.indent();
    for (const [index, element] of elements.entries()) {
      out.newline();
      printExpression(printer, element);
      if (index < elements.length - 1) out.write(',');
    }
    out.outdent();
    out.newline();
    out.write(')');
  });
}

/** The elements of `@(a, b, c)`. */
function loneElements(node: Extract<Expression, { kind: 'ArrayExpression' }>): Expression[] | undefined {
  const { statements } = node.subExpression;
  const [statement] = statements;
  if (statements.length !== 1 || statement.kind !== 'Pipeline' || statement.elements.length !== 1) return undefined;
  const [element] = statement.elements;
  return element.kind === 'CommandExpression' && element.expression.kind === 'ArrayLiteral' ? element.expression.elements : undefined;
}

function printHashtable(printer: Printer, node: Hashtable): void {
  const { out } = printer;
  if (node.entries.length === 0) {
    out.write('@{}');
    return;
  }
  const printEntry = ({ key, value }: Hashtable['entries'][number]) => {
    printExpression(printer, key);
    out.write(' = ');
    printStatement(printer, value);
  };
  const onLines = () => {
    out.write('@{');
    out.indent();
    for (const entry of node.entries) {
      out.newline();
      printComment(printer, entry.value.comment);
      printEntry(entry);
    }
    out.outdent();
    out.newline();
    out.write('}');
  };
  if (node.entries.some(({ value }) => value.comment !== undefined)) {
    onLines();
    return;
  }
  printer.lineOr(() => {
    out.write('@{ ');
    printer.list(node.entries, '; ', printEntry);
    out.write(' }');
  }, onLines);
}
