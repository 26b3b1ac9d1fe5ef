import type { NamedBlock, ScriptBlock } from '../ast/index.ts';
import { printComment } from './print-comment.ts';
import { printDeclaration, printParamBlock } from './print-declaration.ts';
import { printBlock, printStatements, printStatementsInline } from './print-statement.ts';
import type { Printer } from './printer.ts';

/** A whole script. */
export function printScript(printer: Printer, script: ScriptBlock): void {
  const { out } = printer;
  if (script.comment !== undefined) {
    printComment(printer, script.comment);
    out.newline();
  }
  for (const statement of script.usingStatements) {
    printComment(printer, statement.comment);
    printDeclaration(printer, statement);
    out.newline();
  }
  if (script.usingStatements.length > 0) out.newline();
  printBody(printer, script);
}

const namedBlocks = (script: ScriptBlock): NamedBlock[] =>
  [script.dynamicParamBlock, script.beginBlock, script.processBlock, script.endBlock, script.cleanBlock].filter((block) => block !== undefined);

const isEmpty = (block: NamedBlock) => block.unnamed && block.statements.length === 0 && block.traps.length === 0 && block.comment === undefined;

/** What is between the braces of a body: parameters, then statements or named blocks. */
function printBody(printer: Printer, script: ScriptBlock): void {
  const { out } = printer;
  const blocks = namedBlocks(script).filter((block) => !isEmpty(block));
  if (script.paramBlock) {
    printParamBlock(printer, script.paramBlock);
    if (blocks.length > 0) out.blankLine();
  }
  for (const [index, block] of blocks.entries()) {
    if (index > 0) out.blankLine();
    if (block.unnamed) {
      printComment(printer, block.comment);
      printStatements(printer, block);
    } else {
      out.write(`${block.blockKind} `);
      printBlock(printer, block);
    }
  }
}

/** `{`, a body on lines of its own, `}`. */
export function printBodyBlock(printer: Printer, script: ScriptBlock): void {
  const { out } = printer;
  const hasBody = script.paramBlock !== undefined || namedBlocks(script).some((block) => !isEmpty(block));
  if (!hasBody && script.comment === undefined) {
    out.write('{ }');
    return;
  }
  out.write('{');
  out.indent();
  out.newline();
  printComment(printer, script.comment);
  if (hasBody) printBody(printer, script);
  else {
    out.lines.pop();
    out.origins.pop();
  }
  out.outdent();
  out.newline();
  out.write('}');
}

/** `{ … }` as a value: on the line if it is a lone short statement. */
export function printScriptBlockExpression(printer: Printer, script: ScriptBlock): void {
  const { out } = printer;
  const blocks = namedBlocks(script);
  const [block] = blocks;
  const simple =
    script.comment === undefined &&
    script.paramBlock === undefined &&
    blocks.length === 1 &&
    block.unnamed &&
    block.traps.length === 0 &&
    block.statements.length === 1 &&
    block.statements[0].comment === undefined;
  if (!simple) {
    printBodyBlock(printer, script);
    return;
  }
  printer.lineOr(
    () => {
      out.write('{ ');
      printStatementsInline(printer, block);
      out.write(' }');
    },
    () => printBodyBlock(printer, script),
  );
}
