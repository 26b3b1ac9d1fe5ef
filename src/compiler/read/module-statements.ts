import { WK1010, WK1015, WK1016 } from './diagnostics.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { functionOf, isConst, modelName } from './symbols.ts';
import { ts } from './ts.ts';

function checkVariable(declaration: ts.VariableDeclaration, reading: Reading): void {
  const { name, initializer } = declaration;
  if (!ts.isIdentifier(name)) {
    reading.report(
      WK1010.at(reading.spanOf(name), { what: 'Destructuring at the top of the module', instead: 'Declare one constant for each value.' }),
    );
    return;
  }
  if (!isConst(declaration)) {
    reading.report(WK1016.at(reading.spanOf(declaration), { name: name.text }));
    return;
  }
  if (!initializer || functionOf(reading.checker.getSymbolAtLocation(name))) return;
  if (ts.isCallExpression(initializer) && modelName(reading, initializer.expression) === 'defineWorklet') return;
  const folded = fold(reading, initializer);
  if (folded.ok) return;
  const instead = `Make it a function: \`const ${name.text} = () => …;\`.`;
  reading.report(WK1015.at(reading.spanOf(folded.node), { what: `What \`${name.text}\` is made of`, instead }));
}

/** The top of a module holds imports, constants, functions and types; nothing there runs. */
export function checkModuleStatements(file: ts.SourceFile, reading: Reading): void {
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) for (const declaration of statement.declarationList.declarations) checkVariable(declaration, reading);
    const isDeclaration =
      ts.isVariableStatement(statement) ||
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEmptyStatement(statement);
    const span = reading.spanOf(statement);
    const isRefused = reading.diagnostics.some(
      (known) => known.span?.file === span.file && known.span.start >= span.start && known.span.end <= span.end,
    );
    if (!isDeclaration && !isRefused) {
      reading.report(WK1015.at(span, { what: 'This statement', instead: 'Move it into `evaluate`, `remediate` or a function that these call.' }));
    }
  }
}
