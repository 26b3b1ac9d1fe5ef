import type { Reading } from './reading.ts';
import { isConst, modelName, plainExpression, symbolOf } from './symbols.ts';
import { ts } from './ts.ts';

/** Constant data. */
export type Data = string | number | boolean | null | undefined | readonly Data[] | { readonly [name: string]: Data };

/** The data that an expression stands for, or the place that keeps it from being constant. */
export type Folded = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly node: ts.Node; readonly why: string };

const constant = (data: Data): Folded => ({ ok: true, data });
const varies = (node: ts.Node, why: string): Folded => ({ ok: false, node, why });

const isRecord = (data: Data): data is { readonly [name: string]: Data } => typeof data === 'object' && data !== null && !Array.isArray(data);

type Fold = (node: ts.Expression) => Folded;

/** The model's functions that only make data, as they are in src/model. */
const constructors: Readonly<Record<string, (given: readonly Data[]) => Data>> = {
  seconds: ([count]) => ({ seconds: count as number }),
  minutes: ([count]) => ({ seconds: (count as number) * 60 }),
  hours: ([count]) => ({ seconds: (count as number) * 3600 }),
  compliant: ([message]) => ({ kind: 'compliant', message }),
  nonCompliant: ([message]) => ({ kind: 'nonCompliant', message }),
  remediated: ([message]) => ({ kind: 'remediated', message }),
  failed: ([message, code = 1]) => ({ kind: 'failed', message, code }),
};

type Operation = (left: never, right: never) => Data;

const operations: Partial<Record<ts.SyntaxKind, Operation>> = {
  [ts.SyntaxKind.PlusToken]: (left: number, right: number) => left + right,
  [ts.SyntaxKind.MinusToken]: (left: number, right: number) => left - right,
  [ts.SyntaxKind.AsteriskToken]: (left: number, right: number) => left * right,
  [ts.SyntaxKind.SlashToken]: (left: number, right: number) => left / right,
  [ts.SyntaxKind.PercentToken]: (left: number, right: number) => left % right,
  [ts.SyntaxKind.AsteriskAsteriskToken]: (left: number, right: number) => left ** right,
  [ts.SyntaxKind.BarToken]: (left: number, right: number) => left | right,
  [ts.SyntaxKind.AmpersandToken]: (left: number, right: number) => left & right,
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: (left: Data, right: Data) => left === right,
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: (left: Data, right: Data) => left !== right,
  [ts.SyntaxKind.LessThanToken]: (left: number, right: number) => left < right,
  [ts.SyntaxKind.LessThanEqualsToken]: (left: number, right: number) => left <= right,
  [ts.SyntaxKind.GreaterThanToken]: (left: number, right: number) => left > right,
  [ts.SyntaxKind.GreaterThanEqualsToken]: (left: number, right: number) => left >= right,
};

const isPrimitive = (data: Data) => typeof data !== 'object' || data === null;

function foldBinary(node: ts.BinaryExpression, fold: Fold): Folded {
  const left = fold(node.left);
  if (!left.ok) return left;
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return left.data ? fold(node.right) : left;
  if (operator === ts.SyntaxKind.BarBarToken) return left.data ? left : fold(node.right);
  if (operator === ts.SyntaxKind.QuestionQuestionToken) return left.data === null || left.data === undefined ? fold(node.right) : left;
  const operation = operations[operator];
  if (!operation) return varies(node.operatorToken, `\`${node.operatorToken.getText()}\` is not calculated here`);
  const right = fold(node.right);
  if (!right.ok) return right;
  if (!isPrimitive(left.data) || !isPrimitive(right.data)) return varies(node, 'objects are not calculated with');
  return constant(operation(left.data as never, right.data as never));
}

function foldUnary(node: ts.PrefixUnaryExpression, fold: Fold): Folded {
  const operand = fold(node.operand);
  if (!operand.ok) return operand;
  if (node.operator === ts.SyntaxKind.ExclamationToken) return constant(!operand.data);
  if (typeof operand.data !== 'number') return varies(node, 'only numbers have a sign');
  if (node.operator === ts.SyntaxKind.MinusToken) return constant(-operand.data);
  return node.operator === ts.SyntaxKind.PlusToken ? operand : varies(node, 'the operator is not calculated here');
}

function foldTemplate(node: ts.TemplateExpression, fold: Fold): Folded {
  let text = node.head.text;
  for (const span of node.templateSpans) {
    const part = fold(span.expression);
    if (!part.ok) return part;
    if (!isPrimitive(part.data)) return varies(span.expression, 'an object has no text');
    text += `${String(part.data)}${span.literal.text}`;
  }
  return constant(text);
}

function foldArray(node: ts.ArrayLiteralExpression, fold: Fold): Folded {
  const items: Data[] = [];
  for (const element of node.elements) {
    if (ts.isOmittedExpression(element)) return varies(element, 'an item is missing');
    const item = fold(ts.isSpreadElement(element) ? element.expression : element);
    if (!item.ok) return item;
    if (!ts.isSpreadElement(element)) items.push(item.data);
    else if (Array.isArray(item.data)) items.push(...item.data);
    else return varies(element, 'only a list can be spread into a list');
  }
  return constant(items);
}

function nameOfProperty(name: ts.PropertyName, fold: Fold): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNoSubstitutionTemplateLiteral(name)) return name.text;
  if (ts.isNumericLiteral(name)) return String(Number(name.text));
  if (!ts.isComputedPropertyName(name)) return undefined;
  const folded = fold(name.expression);
  return folded.ok && (typeof folded.data === 'string' || typeof folded.data === 'number') ? String(folded.data) : undefined;
}

function foldObject(node: ts.ObjectLiteralExpression, fold: Fold): Folded {
  const record: Record<string, Data> = {};
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = fold(property.expression);
      if (!spread.ok) return spread;
      if (!isRecord(spread.data)) return varies(property, 'only an object can be spread into an object');
      Object.assign(record, spread.data);
      continue;
    }
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return varies(property, 'a function is not data');
    const name = nameOfProperty(property.name, fold);
    if (name === undefined) return varies(property.name, 'the name is not constant');
    const value = fold(ts.isPropertyAssignment(property) ? property.initializer : property.name);
    if (!value.ok) return value;
    // Not by assignment: `__proto__` is a name like any other in data.
    Object.defineProperty(record, name, { value: value.data, enumerable: true, configurable: true, writable: true });
  }
  return constant(record);
}

class Folder {
  readonly #reading: Reading;
  readonly #entered = new Set<ts.Declaration>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  fold: Fold = (given) => {
    const node = plainExpression(given);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return constant(node.text);
    if (ts.isNumericLiteral(node)) return constant(Number(node.text));
    if (node.kind === ts.SyntaxKind.TrueKeyword) return constant(true);
    if (node.kind === ts.SyntaxKind.FalseKeyword) return constant(false);
    if (node.kind === ts.SyntaxKind.NullKeyword) return constant(null);
    if (ts.isIdentifier(node)) return this.#identifier(node);
    if (ts.isTemplateExpression(node)) return foldTemplate(node, this.fold);
    if (ts.isPrefixUnaryExpression(node)) return foldUnary(node, this.fold);
    if (ts.isBinaryExpression(node)) return foldBinary(node, this.fold);
    if (ts.isArrayLiteralExpression(node)) return foldArray(node, this.fold);
    if (ts.isObjectLiteralExpression(node)) return foldObject(node, this.fold);
    if (ts.isPropertyAccessExpression(node)) return this.#member(node, node.expression, node.name.text);
    if (ts.isElementAccessExpression(node)) return this.#element(node);
    if (ts.isCallExpression(node)) return this.#call(node);
    if (ts.isConditionalExpression(node)) {
      const test = this.fold(node.condition);
      return test.ok ? this.fold(test.data ? node.whenTrue : node.whenFalse) : test;
    }
    return varies(node, 'it is known only at run time');
  };

  #identifier(node: ts.Identifier): Folded {
    const symbol = symbolOf(this.#reading, node);
    if (node.text === 'undefined' && !symbol?.valueDeclaration) return constant(undefined);
    const declaration = symbol?.valueDeclaration;
    if (!declaration || !ts.isVariableDeclaration(declaration)) return varies(node, `\`${node.text}\` is no constant`);
    if (!isConst(declaration)) return varies(node, `\`${node.text}\` can change`);
    if (!declaration.initializer) return this.#literalType(node);
    const known = this.#reading.folded.get(declaration);
    if (known) return known;
    if (this.#entered.has(declaration)) return varies(node, `\`${node.text}\` is made of itself`);
    this.#entered.add(declaration);
    const folded = this.fold(declaration.initializer);
    this.#entered.delete(declaration);
    if (!folded.ok) return varies(node, `\`${node.text}\` is known only at run time`);
    this.#reading.folded.set(declaration, folded);
    return folded;
  }

  /** A constant of the model's types has no initializer, but a type that says it all. */
  #literalType(node: ts.Expression): Folded {
    const type = this.#reading.checker.getTypeAtLocation(node);
    if (type.isStringLiteral() || type.isNumberLiteral()) return constant(type.value);
    return varies(node, 'it is known only at run time');
  }

  #member(node: ts.Expression, object: ts.Expression, name: string | number): Folded {
    if (modelName(this.#reading, object) !== undefined) return this.#literalType(node);
    const folded = this.fold(object);
    if (!folded.ok) return folded;
    const { data } = folded;
    if (typeof data === 'string' || Array.isArray(data)) {
      if (name === 'length') return constant(data.length);
      return Array.isArray(data) && typeof name === 'number' ? constant(data[name]) : varies(node, 'it is known only at run time');
    }
    if (!isRecord(data)) return varies(node, 'it has no properties');
    return constant(Object.hasOwn(data, name) ? data[name] : undefined);
  }

  #element(node: ts.ElementAccessExpression): Folded {
    const index = this.fold(node.argumentExpression);
    if (!index.ok) return index;
    if (typeof index.data !== 'string' && typeof index.data !== 'number') return varies(node.argumentExpression, 'it is no name');
    return this.#member(node, node.expression, index.data);
  }

  #call(node: ts.CallExpression): Folded {
    const name = modelName(this.#reading, node.expression);
    const make = name !== undefined && Object.hasOwn(constructors, name) ? constructors[name] : undefined;
    if (!make) return varies(node, 'a call is made only at run time');
    const given: Data[] = [];
    for (const argument of node.arguments) {
      const folded = this.fold(argument);
      if (!folded.ok) return folded;
      given.push(folded.data);
    }
    return constant(make(given));
  }
}

/** The constant data that an expression stands for. The author's file is not run for it. */
export const fold = (reading: Reading, node: ts.Expression): Folded => new Folder(reading).fold(node);
