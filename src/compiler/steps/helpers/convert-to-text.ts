import {
  arrayLiteral,
  assign,
  binary,
  breakStatement,
  commented,
  convert,
  expandable,
  forEach,
  ifStatement,
  index,
  integer,
  invokeMember,
  invokeStatic,
  member,
  parameter,
  quoted,
  returnStatement,
  staticMember,
  typeExpression,
  unary,
  variable,
} from '../../../syntax/ast/build.ts';
import type { Expression, Statement } from '../../../syntax/ast/index.ts';
import type { Helper } from './helpers.ts';

const value = () => variable('Value');
const text = () => variable('text');
const digits = () => variable('digits');
const point = () => variable('point');
const length = () => member(digits(), 'Length');
const invariant = () => staticMember('cultureinfo', 'InvariantCulture');
const matched = (group: number) => index(variable('Matches'), integer(group));
const isA = (type: string) => binary('is', value(), typeExpression(type));
const zeros = (count: Expression) => binary('*', quoted('0'), count);
const give = (condition: Expression, result: Expression): Statement => ifStatement(condition, [returnStatement(result)]);

/** 15 digits give most numbers back exactly, 16 or 17 the others (IEEE 754; Number::toString asks for the shortest). */
const shortestDigits = (): Statement =>
  forEach(variable('format'), arrayLiteral([quoted('E14'), quoted('E15'), quoted('E16')]), [
    assign(text(), invokeMember(convert('double', value()), 'ToString', variable('format'), invariant())),
    ifStatement(binary('ieq', invokeStatic('double', 'Parse', text(), invariant()), convert('double', value())), [breakStatement()]),
  ]);

/** The forms of ECMAScript's Number::toString, where `point` is the place of the decimal point in `digits`. */
const placePoint = (): Statement[] => [
  give(
    binary('and', binary('ige', point(), length()), binary('ile', point(), integer(21))),
    binary('+', binary('+', variable('sign'), digits()), zeros(binary('-', point(), length()))),
  ),
  give(
    binary('and', binary('igt', point(), integer(0)), binary('ile', point(), integer(21))),
    binary('+', variable('sign'), invokeMember(digits(), 'Insert', point(), quoted('.'))),
  ),
  give(
    binary('and', binary('ile', point(), integer(0)), binary('igt', point(), integer(-6))),
    binary('+', binary('+', binary('+', variable('sign'), quoted('0.')), zeros(unary('-', point()))), digits()),
  ),
  ifStatement(binary('igt', length(), integer(1)), [assign(digits(), invokeMember(digits(), 'Insert', integer(1), quoted('.')))]),
  ifStatement(binary('igt', point(), integer(0)), [
    returnStatement(expandable([variable('sign'), digits(), 'e+', binary('-', point(), integer(1))])),
  ]),
  returnStatement(expandable([variable('sign'), digits(), 'e', binary('-', point(), integer(1))])),
];

export const convertToText: Helper = {
  comment: 'Writes a value as TypeScript writes it in a text, in every culture: true, 0.1, 1e-7.',
  parameters: () => [parameter('Value')],
  body: () => [
    give(isA('bool'), invokeMember(expandable([value()]), 'ToLowerInvariant')),
    give(isA('datetime'), invokeMember(invokeMember(value(), 'ToUniversalTime'), 'ToString', quoted('u'))),
    give(unary('not', binary('or', isA('double'), isA('float'))), expandable([value()])),
    give(binary('ieq', value(), integer(0)), quoted('0')),
    commented(shortestDigits(), 'The fewest digits that give the same number.'),
    give(binary('inotmatch', text(), quoted('^(-?)(\\d)\\.(\\d+)E([+-]\\d+)$')), text()),
    assign(variable('sign'), matched(1)),
    assign(digits(), invokeMember(binary('+', matched(2), matched(3)), 'TrimEnd', quoted('0'))),
    assign(point(), binary('+', convert('int', matched(4)), integer(1))),
    ...placePoint(),
  ],
};
