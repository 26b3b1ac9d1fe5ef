import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { nameParameterError } from '../runtime/commands/name-parameter-error.ts';
import type { ParameterDefinition } from '../runtime/commands/parameter.ts';
import { toBoolean } from '../runtime/convert/to-boolean.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { hasMember } from '../runtime/members/has-member.ts';
import { hasMethod } from '../runtime/members/has-method.ts';
import { membersOf } from '../runtime/members/members-of.ts';
import { binaryOperators } from '../runtime/operators/binary.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import type { Session } from '../runtime/session.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { Value } from '../runtime/values/value.ts';
import type { BinaryOperator } from '../syntax/ast/index.ts';

/** Comparison switches by name, and the operator that each stands for. */
const comparisons = {
  EQ: 'ieq',
  CEQ: 'ceq',
  NE: 'ine',
  CNE: 'cne',
  GT: 'igt',
  CGT: 'cgt',
  LT: 'ilt',
  CLT: 'clt',
  GE: 'ige',
  CGE: 'cge',
  LE: 'ile',
  CLE: 'cle',
  Like: 'ilike',
  CLike: 'clike',
  NotLike: 'inotlike',
  CNotLike: 'cnotlike',
  Match: 'imatch',
  CMatch: 'cmatch',
  NotMatch: 'inotmatch',
  CNotMatch: 'cnotmatch',
  Contains: 'icontains',
  CContains: 'ccontains',
  NotContains: 'inotcontains',
  CNotContains: 'cnotcontains',
  In: 'iin',
  CIn: 'cin',
  NotIn: 'inotin',
  CNotIn: 'cnotin',
  Is: 'is',
  IsNot: 'isnot',
} as const satisfies Record<string, BinaryOperator>;

const operatorAliases: Record<string, string[]> = {
  EQ: ['IEQ'],
  NE: ['INE'],
  GT: ['IGT'],
  LT: ['ILT'],
  GE: ['IGE'],
  LE: ['ILE'],
  Like: ['ILike'],
  NotLike: ['INotLike'],
  Match: ['IMatch'],
  NotMatch: ['INotMatch'],
  Contains: ['IContains'],
  NotContains: ['INotContains'],
  In: ['IIn'],
  NotIn: ['INotIn'],
};

const sets: Record<keyof typeof comparisons, string> = {
  EQ: 'EqualSet',
  CEQ: 'CaseSensitiveEqualSet',
  NE: 'NotEqualSet',
  CNE: 'CaseSensitiveNotEqualSet',
  GT: 'GreaterThanSet',
  CGT: 'CaseSensitiveGreaterThanSet',
  LT: 'LessThanSet',
  CLT: 'CaseSensitiveLessThanSet',
  GE: 'GreaterOrEqualSet',
  CGE: 'CaseSensitiveGreaterOrEqualSet',
  LE: 'LessOrEqualSet',
  CLE: 'CaseSensitiveLessOrEqualSet',
  Like: 'LikeSet',
  CLike: 'CaseSensitiveLikeSet',
  NotLike: 'NotLikeSet',
  CNotLike: 'CaseSensitiveNotLikeSet',
  Match: 'MatchSet',
  CMatch: 'CaseSensitiveMatchSet',
  NotMatch: 'NotMatchSet',
  CNotMatch: 'CaseSensitiveNotMatchSet',
  Contains: 'ContainsSet',
  CContains: 'CaseSensitiveContainsSet',
  NotContains: 'NotContainsSet',
  CNotContains: 'CaseSensitiveNotContainsSet',
  In: 'InSet',
  CIn: 'CaseSensitiveInSet',
  NotIn: 'NotInSet',
  CNotIn: 'CaseSensitiveNotInSet',
  Is: 'IsSet',
  IsNot: 'IsNotSet',
};

const comparisonSets = Object.values(sets);

const switches = Object.fromEntries(
  Object.keys(comparisons).map((name): [string, ParameterDefinition] => [
    name,
    // -EQ is optional in its set: `Where-Object Name` alone tests for truth.
    { type: 'switch', aliases: operatorAliases[name] ?? [], sets: { [sets[name as keyof typeof sets]]: { mandatory: name !== 'EQ' } } },
  ]),
);

const matches = (object: Value, pattern: string, session: Session) =>
  membersOf(object, session)
    .map(({ name }) => name)
    .filter((name) => matchesWildcard(name, pattern));

function resolvedName(object: Value, name: string, session: Session): string {
  return hasWildcards(name) ? (matches(object, name, session)[0] ?? name) : name;
}

function nullInput(session: Session, object: Value) {
  if (session.strictModeVersion() < 2) return undefined;
  return nameParameterError('InputObject', 'InputObjectIsNull', "Cannot operate on a 'null' input object.", object);
}

/** Why a name is not that of one property: a pattern that several match, or in strict mode a name of none. */
function unresolved(object: Value, name: string, session: Session) {
  if (object instanceof Dictionary && object.has(name)) return undefined;
  const found = hasWildcards(name) ? matches(object, name, session) : undefined;
  if (found && found.length > 1) {
    const message = `Input name "${name}" is ambiguous. It can be resolved to multiple matched members. Possible matches include: ${found.join(' ')}.`;
    return nameParameterError('Property', 'AmbiguousPropertyName', message, object);
  }
  if (session.strictModeVersion() < 2) return undefined;
  if (found ? found.length > 0 : hasMember(object, name, session) || hasMethod(object, name, session)) return undefined;
  return nameParameterError('Property', 'PropertyNotFound', `The input name "${name}" cannot be resolved to a property.`, object);
}

export default defineCmdlet({
  name: 'Where-Object',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['?', 'where'],
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    FilterScript: { type: 'scriptblock', sets: { ScriptBlockSet: { position: 0, mandatory: true } } },
    Property: {
      type: 'string',
      sets: Object.fromEntries([...comparisonSets, 'Not'].map((set) => [set, { position: 0, mandatory: true }])),
      validate: { notNullOrEmpty: true },
    },
    Value: { type: 'object', sets: Object.fromEntries(comparisonSets.map((set) => [set, { position: 1 }])) },
    ...switches,
    Not: { edition: '7.6', type: 'switch', sets: { Not: { mandatory: true } } },
  } as Record<string, ParameterDefinition>,
  defaultSet: 'EqualSet',
  process(parameters, host) {
    const object = (parameters.InputObject ?? null) as Value;
    const { session } = host;
    if (parameters.FilterScript) {
      const result = host.invoke(parameters.FilterScript as never, { dollarUnderbar: object, isPiped: true });
      if (toBoolean(result.length === 1 ? result[0] : result)) host.write(object);
      return;
    }
    const name = (Object.keys(comparisons) as (keyof typeof comparisons)[]).find((each) => parameters[each] === true);
    const isTruth = parameters.Not === true || name === undefined;
    if (!isTruth && !host.isBound('Value')) {
      host.fail(
        nameParameterError(
          'Value',
          'ValueNotSpecifiedForWhereObject',
          'The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.',
          null,
        ),
      );
    }
    if (isTruth && host.isBound('Value')) {
      host.fail(
        nameParameterError(
          'Operator',
          'OperatorNotSpecified',
          'An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle',
          null,
        ),
      );
    }
    const property = parameters.Property as string;
    const failure = object === null ? nullInput(session, object) : unresolved(object, property, session);
    if (failure) {
      host.error(failure);
      return;
    }
    const value = object === null ? null : getMember(object, resolvedName(object, property, session), session);
    if (isTruth) {
      if (toBoolean(value) !== (parameters.Not === true)) host.write(object);
      return;
    }
    let wanted = parameters.Value as Value;
    // `-Is [int]` is a bare word here, brackets and all.
    if ((name === 'Is' || name === 'IsNot') && typeof wanted === 'string') wanted = wanted.replace(/^\[(.*)\]$/, '$1');
    if (toBoolean(binaryOperators[comparisons[name]](value, wanted, session))) host.write(object);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/where-object',
  examples: [{ script: '1..4 | Where-Object { $_ -gt 2 }', stdout: '3\n4\n' }],
});
