import { typeOf, unionOf, type ValueKind, type ValueType } from '../steps/value-type.ts';
import type { Reading } from './reading.ts';
import { ts } from './ts.ts';

const none: ValueType = { kinds: new Set() };

/** The literal type of a property of a type, where it is a text. */
export function textOfProperty(reading: Reading, type: ts.Type, name: string): string | undefined {
  const property = type.getProperty(name);
  if (!property) return undefined;
  const of = reading.checker.getTypeOfSymbol(property);
  return of.isStringLiteral() ? of.value : undefined;
}

const cimKinds: Readonly<Record<string, ValueKind>> = { instance: 'instance', datetime: 'datetime', reference: 'reference' };

function kindOfObject(reading: Reading, type: ts.Type): ValueType {
  const { checker } = reading;
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [type.getNumberIndexType()];
    return { kinds: new Set(['list']), element: element && kindsOf(reading, element) };
  }
  const cim = textOfProperty(reading, type, '~cim');
  if (cim && Object.hasOwn(cimKinds, cim)) return typeOf(cimKinds[cim]);
  if (type.getCallSignatures().length > 0) return typeOf('function');
  const declaration = type.symbol?.declarations?.[0];
  const isModel = declaration !== undefined && reading.isModel(declaration);
  if (isModel && ['Compliant', 'NonCompliant', 'Remediated', 'Failed'].includes(type.symbol.name)) return typeOf('verdict');
  if (isModel && type.symbol.name === 'Duration') return typeOf('duration');
  if (isModel && type.symbol.name === 'Error') return typeOf('error');
  if (isModel && type.getProperty('ReturnValue')) return typeOf('result');
  return typeOf('object');
}

/** What a type's values are at run time. */
export function kindsOf(reading: Reading, type: ts.Type): ValueType {
  if (type.isUnion()) return type.types.map((part) => kindsOf(reading, part)).reduce(unionOf, none);
  const { flags } = type;
  if (flags & ts.TypeFlags.StringLike) return typeOf('text');
  if (flags & ts.TypeFlags.NumberLike) return typeOf('number');
  if (flags & ts.TypeFlags.BooleanLike) return typeOf('truth');
  if (flags & ts.TypeFlags.Null) return typeOf('null');
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return typeOf('undefined');
  if (flags & ts.TypeFlags.Never) return none;
  if (flags & ts.TypeFlags.Object) return kindOfObject(reading, type);
  if (flags & ts.TypeFlags.TypeParameter) {
    const constraint = reading.checker.getBaseConstraintOfType(type);
    return constraint && constraint !== type && !(constraint.flags & ts.TypeFlags.TypeParameter) ? kindsOf(reading, constraint) : typeOf('unknown');
  }
  return typeOf('unknown');
}

/** What the members of a text are, or give when they are called (src/model/library). */
const membersOfText: Readonly<Record<string, ValueType>> = {
  ...{ trim: typeOf('text'), trimStart: typeOf('text'), trimEnd: typeOf('text'), toUpperCase: typeOf('text'), toLowerCase: typeOf('text') },
  ...{ replaceAll: typeOf('text'), includes: typeOf('truth'), startsWith: typeOf('truth'), endsWith: typeOf('truth') },
  ...{ length: typeOf('number'), indexOf: typeOf('number'), split: { kinds: new Set<ValueKind>(['list']), element: typeOf('text') } },
};

/**
 * What a value is that the checker knows nothing of (`any`), where it comes from a caught error: everything that is thrown in a
 * script is an error, and its message is a text.
 */
function typeOfCaught(reading: Reading, node: ts.Node): ValueType | undefined {
  if (ts.isParenthesizedExpression(node)) return typeOfCaught(reading, node.expression);
  if (ts.isPropertyAccessExpression(node)) {
    const of = typeOfCaught(reading, node.expression)?.kinds;
    if (of?.has('error')) return node.name.text === 'message' ? typeOf('text') : undefined;
    return of?.has('text') && Object.hasOwn(membersOfText, node.name.text) ? membersOfText[node.name.text] : undefined;
  }
  if (ts.isCallExpression(node)) return typeOfCaught(reading, node.expression);
  const declaration = ts.isIdentifier(node) ? reading.checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  if (ts.isCatchClause(declaration.parent)) return typeOf('error');
  return declaration.initializer && typeOfCaught(reading, declaration.initializer);
}

/** What an expression's value is at its place, after all that is known there of its variables. */
export function typeAt(reading: Reading, node: ts.Node): ValueType {
  const type = reading.checker.getTypeAtLocation(node);
  const caught = type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) ? typeOfCaught(reading, node) : undefined;
  return caught ?? kindsOf(reading, type);
}
