import type { CatchClause, Statement, SwitchStatement } from '../ast/index.ts';
import { printExpression } from './print-expression.ts';
import { printBlock, printStatement } from './print-statement.ts';
import { typeText } from './print-type.ts';
import type { Printer } from './printer.ts';

type Loop = Extract<Statement, { kind: 'WhileStatement' | 'DoWhileStatement' | 'DoUntilStatement' | 'ForStatement' | 'ForEachStatement' }>;

/** Any loop, with its label. */
export function printLoop(printer: Printer, node: Loop): void {
  const { out } = printer;
  printLabel(printer, node.label);
  switch (node.kind) {
    case 'WhileStatement':
      out.write('while (');
      printStatement(printer, node.condition);
      out.write(') ');
      printBlock(printer, node.body);
      return;
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      out.write('do ');
      printBlock(printer, node.body);
      out.write(node.kind === 'DoWhileStatement' ? ' while (' : ' until (');
      printStatement(printer, node.condition);
      out.write(')');
      return;
    case 'ForStatement':
      out.write('for (');
      if (node.initializer) printStatement(printer, node.initializer);
      out.write(';');
      if (node.condition) {
        out.write(' ');
        printStatement(printer, node.condition);
      }
      out.write(';');
      if (node.iterator) {
        out.write(' ');
        printStatement(printer, node.iterator);
      }
      out.write(') ');
      printBlock(printer, node.body);
      return;
    case 'ForEachStatement':
      out.write('foreach (');
      printExpression(printer, node.variable);
      out.write(' in ');
      printStatement(printer, node.condition);
      out.write(') ');
      printBlock(printer, node.body);
  }
}

function printLabel(printer: Printer, label: string | undefined): void {
  if (label !== undefined) printer.out.write(`:${label} `);
}

/** `switch`, one clause a line. */
export function printSwitch(printer: Printer, node: SwitchStatement): void {
  const { out } = printer;
  printLabel(printer, node.label);
  out.write('switch ');
  for (const flag of node.flags) if (flag !== 'File') out.write(`-${flag} `);
  out.write(node.flags.includes('File') ? '-File ' : '(');
  printStatement(printer, node.condition);
  out.write(node.flags.includes('File') ? ' {' : ') {');
  out.indent();
  for (const { condition, body } of node.clauses) {
    out.newline();
    printExpression(printer, condition);
    out.write(' ');
    printBlock(printer, body);
  }
  if (node.defaultClause) {
    out.newline();
    out.write('default ');
    printBlock(printer, node.defaultClause);
  }
  out.outdent();
  out.newline();
  out.write('}');
}

/** ` catch [types] { … }` behind a block. */
export function printCatch(printer: Printer, node: CatchClause): void {
  const types = node.catchTypes.map((type) => `[${typeText(type.typeName)}]`).join(', ');
  printer.out.write(types === '' ? ' catch ' : ` catch ${types} `);
  printBlock(printer, node.body);
}
