import { ts } from './ts.ts';

/**
 * The names that a file imports from the model and declares nowhere else, with the model's own names: what such a name means
 * is plain wherever it stands, so the checker need not look it up through all scopes.
 */
export function modelImports(file: ts.SourceFile): ReadonlyMap<string, string> {
  const imported = new Map<string, string>();
  const declared = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text } = statement.moduleSpecifier;
    const bindings = statement.importClause?.namedBindings;
    if ((text !== 'workletkit' && text !== 'workletkit/windows') || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) imported.set(name.text, (propertyName ?? name).text);
  }
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionLike(node);
    if (declares && name && ts.isIdentifier(name)) declared.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // A method's name declares nothing, but leaving it out costs only a look-up.
  for (const name of declared) imported.delete(name);
  return imported;
}
