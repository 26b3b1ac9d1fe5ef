import { WK1010, WK1013 } from './diagnostics.ts';
import type { Reading } from './reading.ts';
import { treatments } from './syntax-kinds.ts';
import { ts } from './ts.ts';

const isModelModule = (name: string) => name === 'workletkit' || name === 'workletkit/windows';

function checkImport(node: ts.ImportDeclaration | ts.ExportDeclaration, reading: Reading): void {
  const name = node.moduleSpecifier;
  if (!name || !ts.isStringLiteral(name)) return;
  if (!isModelModule(name.text) && !/^\.\.?\//.test(name.text)) reading.report(WK1013.at(reading.spanOf(name), { module: name.text }));
}

/** Constructs that share their kind of syntax with accepted ones. */
function refusedForm(node: ts.Node): { what: string; instead: string } | undefined {
  if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0)
    return { what: '`var`', instead: 'Write `const` or `let`.' };
  if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using)
    return { what: '`using`', instead: 'Write `const`.' };
  if ((ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)) && node.asteriskToken) {
    return { what: 'A generator', instead: 'Return a list.' };
  }
  if (ts.isForOfStatement(node) && node.awaitModifier) return { what: '`for await`', instead: 'Write `for (const item of list)`.' };
  return undefined;
}

/** Reports everything in a file that no worklet is written in. Gives the places, where nothing else need be said. */
export function checkConstructs(file: ts.SourceFile, reading: Reading): ts.Node[] {
  const places: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const treatment = treatments[node.kind];
    const form = treatment.use === 'refused' ? treatment : refusedForm(node);
    if (form) {
      reading.report(WK1010.at(reading.spanOf(node), { what: form.what, instead: form.instead }));
      places.push(node.kind === ts.SyntaxKind.AsyncKeyword || node.kind === ts.SyntaxKind.ImportKeyword ? node.parent : node);
      return;
    }
    if (treatment.use === 'type') return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) checkImport(node, reading);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return places;
}
