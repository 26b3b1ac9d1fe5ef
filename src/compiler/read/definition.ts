import { WK1005, WK1006, WK1007, WK1008, WK1009 } from './diagnostics.ts';
import type { Data } from './fold.ts';
import type { FunctionNode, Reading } from './reading.ts';
import { functionOf, modelName, plainExpression, symbolOf } from './symbols.ts';
import { ts } from './ts.ts';

/** A worklet's definition in the tree. */
export interface Definition {
  readonly object: ts.ObjectLiteralExpression;
  readonly evaluate: FunctionNode;
  readonly remediate: FunctionNode;
}

/** The fields of a definition that are functions. */
export const functionFields = ['evaluate', 'remediate'] as const;

const advice: Readonly<Record<string, string>> = {
  title: "Add `title: 'Windows - Category - Action'`.",
  summary: 'Add `summary` with one line for the catalogue.',
  category: "Add `category`, such as `'Security'`.",
  version: "Add `version: '1.0.0'`.",
  evaluate: 'Add `evaluate() { … }`, which returns `compliant(…)` or `nonCompliant(…)`.',
  remediate: 'Add `remediate() { … }`, which returns `remediated(…)` or `failed(…)`.',
};

export const requiredFields = ['title', 'summary', 'category', 'version', 'evaluate', 'remediate'] as const;

/** The expression behind `export default`; two of them, or none, are reported. */
function defaultExport(file: ts.SourceFile, reading: Reading): ts.Expression | undefined {
  const found: { node: ts.Node; expression?: ts.Expression }[] = [];
  for (const statement of file.statements) {
    if (ts.isExportAssignment(statement) && !statement.isExportEquals) found.push({ node: statement, expression: statement.expression });
    else if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword))
      found.push({ node: statement });
    else if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      for (const element of statement.exportClause.elements)
        if (element.name.text === 'default') found.push({ node: element, expression: element.propertyName as ts.Identifier });
    }
  }
  const [first, second] = found;
  if (!first) reading.report(WK1005.at({ file: reading.fileOf(file), start: 0, end: 0 }));
  else if (second) reading.report(WK1006.at(reading.spanOf(second.node)));
  else if (!first.expression) reading.report(WK1008.at(reading.spanOf(first.node)));
  return second ? undefined : first?.expression;
}

/** The call of `defineWorklet` that an expression stands for, through a constant of the module. */
function definingCall(given: ts.Expression, reading: Reading): ts.CallExpression | undefined {
  const node = plainExpression(given);
  if (ts.isIdentifier(node)) {
    const declaration = symbolOf(reading, node)?.valueDeclaration;
    return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? definingCall(declaration.initializer, reading)
      : undefined;
  }
  return ts.isCallExpression(node) && modelName(reading, node.expression) === 'defineWorklet' ? node : undefined;
}

function functionOfField(object: ts.ObjectLiteralExpression, name: string, reading: Reading): FunctionNode | undefined {
  for (const property of object.properties) {
    if (!property.name || property.name.getText() !== name) continue;
    if (ts.isMethodDeclaration(property)) return property;
    const given = ts.isPropertyAssignment(property)
      ? plainExpression(property.initializer)
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (given && (ts.isArrowFunction(given) || ts.isFunctionExpression(given))) return given;
    const named = given && ts.isIdentifier(given) ? functionOf(symbolOf(reading, given)) : undefined;
    if (named && !reading.isModel(named)) return named;
    reading.report(WK1009.at(reading.spanOf(property), { name }));
    return undefined;
  }
  return undefined;
}

/** Finds the definition of a worklet in its file. What is missing is reported, and then there is none. */
export function findDefinition(file: ts.SourceFile, reading: Reading): Definition | undefined {
  const exported = defaultExport(file, reading);
  if (!exported) return undefined;
  const call = definingCall(exported, reading);
  const object = call?.arguments[0] && plainExpression(call.arguments[0]);
  if (!call || !object || !ts.isObjectLiteralExpression(object)) {
    reading.report(WK1008.at(reading.spanOf(exported)));
    return undefined;
  }
  const hasSpread = object.properties.some(ts.isSpreadAssignment);
  const names = new Set(object.properties.map((property) => property.name?.getText().replace(/^['"]|['"]$/g, '')));
  const missing = requiredFields.filter((name) => !names.has(name) && !(hasSpread && !(functionFields as readonly string[]).includes(name)));
  const span = reading.spanOf(object);
  for (const name of missing) reading.report(WK1007.at({ ...span, end: span.start + 1 }, { name, instead: advice[name] }));
  const evaluate = functionOfField(object, 'evaluate', reading);
  const remediate = functionOfField(object, 'remediate', reading);
  return evaluate && remediate && missing.length === 0 ? { object, evaluate, remediate } : undefined;
}

export type Fields = Readonly<Record<string, { readonly data: Data; readonly node: ts.Node }>>;
