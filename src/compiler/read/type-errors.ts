import { didYouMean } from '../../base/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { WK2016 } from '../steps/diagnostics.ts';
import { WK1001, WK1002, WK1012, WK1013, WK1017, WK1018, WK1019, WK1026, WK1028, WK1029 } from './diagnostics.ts';
import type { Reading } from './reading.ts';
import { modelName } from './symbols.ts';
import { ts } from './ts.ts';
import { textOfProperty } from './type-of.ts';
import { isVerdictName } from './verdicts.ts';

/** The innermost node around a place. */
export function nodeAt(file: ts.SourceFile, start: number, length: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) <= start && node.getEnd() >= start + length) {
      found = node;
      ts.forEachChild(node, visit);
    }
  };
  ts.forEachChild(file, visit);
  return found;
}

const suggest = (name: string, known: Iterable<string>): string => {
  const likely = didYouMean(name, known);
  return likely === undefined ? '' : `; did you mean \`${likely}\``;
};

/** The call that a node is an argument of, or stands in one. */
function callAround(node: ts.Node): { call: ts.CallExpression; place: number } | undefined {
  let inside = node;
  while (inside.parent) {
    const { parent } = inside;
    if (ts.isCallExpression(parent) && parent.expression !== inside)
      return { call: parent, place: parent.arguments.indexOf(inside as ts.Expression) };
    if (ts.isCallExpression(parent) && parent.expression === inside) return { call: parent, place: -1 };
    inside = parent;
  }
  return undefined;
}

type Explain = (node: ts.Node, code: number, reading: Reading) => Diagnostic | undefined;

const explainUnknownProperty: Explain = (node, code, reading) => {
  if (code !== 2339 && code !== 2551) return undefined;
  const access = node.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
  const type = reading.checker.getNonNullableType(reading.checker.getTypeAtLocation(access.expression));
  const className = textOfProperty(reading, type, '~class');
  if (className === undefined) return undefined;
  const known = type.getProperties().map((property) => property.name);
  return WK1018.at(reading.spanOf(node), { class: className, name: access.name.text, suggestion: suggest(access.name.text, known) });
};

const namesOf = (reading: Reading, name: string): string[] =>
  reading
    .cimInterface(name)
    ?.getProperties()
    .map((property) => property.name) ?? [];

const explainUnknownClass: Explain = (node, code, reading) => {
  if (code !== 2345 && code !== 2769 && code !== 2322) return undefined;
  const around = callAround(node);
  const name = around && modelName(reading, around.call.expression);
  if (!around || !ts.isStringLiteralLike(node) || !name?.startsWith('cim.')) return undefined;
  const span = reading.spanOf(node);
  if (around.place === 0) {
    const known = namesOf(reading, 'CimClasses');
    if (known.includes(node.text)) return undefined;
    return WK1017.at(span, { name: node.text, suggestion: suggest(node.text, known) });
  }
  if (around.place !== 1 || name !== 'cim.invoke') return undefined;
  const [target] = around.call.arguments;
  const className = ts.isStringLiteralLike(target) ? target.text : textOfProperty(reading, reading.checker.getTypeAtLocation(target), '~class');
  if (className === undefined) return undefined;
  return WK1026.at(span, { class: className, name: node.text, suggestion: '' });
};

const explainUnboundedWait: Explain = (node, code, reading) => {
  const around = callAround(node) ?? (ts.isCallExpression(node) ? { call: node, place: -1 } : undefined);
  if (!around || modelName(reading, around.call.expression) !== 'waitUntil') return undefined;
  const [, options] = around.call.arguments;
  const isMissing = code === 2554 && around.call.arguments.length < 2;
  const type = options && reading.checker.getTypeAtLocation(options);
  if (isMissing || (type && code === 2345 && !type.getProperty('timeout'))) return WK1019.at(reading.spanOf(options ?? around.call));
  return undefined;
};

/** Sessions that `logoff` does not take: the console by its name, and one within a virtual machine by another thing than its id. */
const explainSession: Explain = (node, code, reading) => {
  if (code !== 2322 && code !== 2345) return undefined;
  const literal = ts.isObjectLiteralExpression(node) ? node : node.parent?.parent;
  const call = literal && ts.isObjectLiteralExpression(literal) ? literal.parent : undefined;
  if (!call || !ts.isCallExpression(call) || modelName(reading, call.expression) !== 'logoff') return undefined;
  const given = (name: string) => {
    const property = (literal as ts.ObjectLiteralExpression).properties.find((each) => each.name?.getText() === name);
    return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
  };
  const session = given('session');
  const text = session && ts.isStringLiteralLike(session) ? session.text : undefined;
  const span = reading.spanOf(session ?? literal);
  if (given('vm')?.kind === ts.SyntaxKind.TrueKeyword && (text !== undefined || !session)) {
    return WK2016.at(span, { session: text ?? '', why: 'one within a virtual machine is known by its unique id only' });
  }
  if (text?.toLowerCase() !== 'console') return undefined;
  return WK2016.at(span, { session: text, why: 'nobody can be logged off from the console' });
};

/** Names that JavaScript has elsewhere: TS2304 and its variants with advice about libraries, which a worklet has none of. */
const unknownNames: readonly number[] = [2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2693, 18004];

export const isUnknownName = (code: number): boolean => unknownNames.includes(code);

const explainUnknownName: Explain = (node, code, reading) =>
  isUnknownName(code) && ts.isIdentifier(node) ? WK1012.at(reading.spanOf(node), { name: node.text }) : undefined;

const explainUnknownModule: Explain = (node, code, reading) =>
  (code === 2307 || code === 2792 || code === 2882) && ts.isStringLiteralLike(node)
    ? WK1013.at(reading.spanOf(node), { module: node.text })
    : undefined;

/** The values that a function gives back, where it does. */
function returnedBy(body: ts.ConciseBody): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

/** Verdicts that a script cannot end with, and functions of which a path ends without one. */
const explainVerdict: Explain = (node, code, reading) => {
  const method = node.parent;
  const name = node.getText();
  if (code !== 2322 || (name !== 'evaluate' && name !== 'remediate')) return undefined;
  const given = ts.isMethodDeclaration(method) ? method : ts.isPropertyAssignment(method) ? method.initializer : undefined;
  const body = given && (ts.isMethodDeclaration(given) || ts.isArrowFunction(given) || ts.isFunctionExpression(given)) ? given.body : undefined;
  if (!body) return undefined;
  const allowed = name === 'evaluate' ? ['compliant', 'nonCompliant', 'failed'] : ['remediated', 'failed'];
  for (const returned of returnedBy(body)) {
    const made = ts.isCallExpression(returned) ? modelName(reading, returned.expression) : undefined;
    if (isVerdictName(made) && !allowed.includes(made)) return WK1028.at(reading.spanOf(returned), { name, made, allowed: allowed.join('`, `') });
  }
  const last = ts.isBlock(body) ? body.statements.at(-1) : undefined;
  if (last && ts.isReturnStatement(last)) return undefined;
  return WK1029.at(reading.spanOf(node), { name });
};

const explanations: readonly Explain[] = [
  explainVerdict,
  explainUnknownProperty,
  explainUnknownClass,
  explainUnboundedWait,
  explainSession,
  explainUnknownName,
  explainUnknownModule,
];

/** The innermost of the messages that a diagnostic of TypeScript is made of says what is wrong. */
function messageOf(diagnostic: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\.$/, ''))
    .join(': ')
    .replaceAll("'", '`');
}

/** An error of the type checker as a diagnostic of ours, where we know better what it means for a worklet. */
export function explainTypeError(diagnostic: ts.DiagnosticWithLocation | ts.Diagnostic, reading: Reading): Diagnostic {
  const { file, start = 0, length = 0, code } = diagnostic;
  if (!file) return WK1002.at(undefined, { message: messageOf(diagnostic), number: code });
  const node = nodeAt(file, start, length);
  for (const explain of explanations) {
    const known = explain(node, code, reading);
    if (known) return known;
  }
  const span = { file: reading.fileOf(file), start, end: start + length };
  return WK1002.at(span, { message: messageOf(diagnostic), number: code });
}

/** An error of the parser. */
export function explainSyntaxError(diagnostic: ts.DiagnosticWithLocation, reading: Reading): Diagnostic {
  const { file, start, length } = diagnostic;
  return WK1001.at({ file: reading.fileOf(file), start, end: start + length }, { message: messageOf(diagnostic) });
}
