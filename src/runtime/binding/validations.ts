import { tryConvertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { isNumeric } from '../convert/numeric-types.ts';
import { culturalElementText, toText } from '../convert/to-text.ts';
import { binaryOperators } from '../operators/binary.ts';
import { ProviderError } from '../providers/provider-error.ts';
import type { Session } from '../session.ts';
import { translateRegex } from '../text/regex.ts';
import { typeOf } from '../types/types.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { ValidationFailure } from './binding-error.ts';
import type { Validate } from './command-metadata.ts';

/** Attributes that check each element of a collection by itself (ValidateEnumeratedArgumentsAttribute). */
export function eachElement(check: (element: Value, session: Session) => void): Validate {
  return (value, session) => {
    const elements = value === null || value === undefined ? undefined : enumerate(value);
    if (elements) for (const element of elements) check(element, session);
    else check(value, session);
  };
}

/** ValidateSet. */
export function validateSet(values: readonly string[], ignoreCase = true, errorMessage?: string): Validate {
  return eachElement((element, session) => {
    const text = toText(element, session);
    const same = (allowed: string) => (ignoreCase ? allowed.toLowerCase() === text.toLowerCase() : allowed === text);
    if (values.some(same)) return;
    const list = values.join(',');
    throw new ValidationFailure(
      errorMessage?.replaceAll('{0}', () => text).replaceAll('{1}', () => list) ??
        `The argument "${text}" does not belong to the set "${list}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`,
    );
  });
}

/** ValidateRange with two limits. */
export function validateRange(minimum: Value, maximum: Value): Validate {
  return eachElement((element, session) => {
    const raw = unwrap(element);
    const limitType = typeOf(minimum)!;
    let value: Value = raw;
    if (typeOf(raw) !== limitType) {
      value = typeof raw === 'string' ? undefined : tryConvertTo(raw, limitType, session);
      if (value === undefined) {
        throw wrongRangeType(raw, limitType.name);
      }
    }
    const text = culturalElementText(raw, session);
    if (binaryOperators.igt(value, maximum, session) === true) {
      throw new ValidationFailure(
        `The ${text} argument is greater than the maximum allowed range of ${culturalElementText(maximum, session)}. Supply an argument that is less than or equal to ${culturalElementText(maximum, session)} and then try the command again.`,
      );
    }
    if (binaryOperators.ilt(value, minimum, session) === true) {
      throw new ValidationFailure(
        `The ${text} argument is less than the minimum allowed range of ${culturalElementText(minimum, session)}. Supply an argument that is greater than or equal to ${culturalElementText(minimum, session)} and then try the command again.`,
      );
    }
  });
}

function wrongRangeType(value: Value, limit: string): ValidationFailure {
  return new ValidationFailure(
    `The argument cannot be validated because its type "${typeOf(unwrap(value))?.name ?? 'null'}" is not the same type (${limit}) as the maximum and minimum limits of the parameter. Make sure the argument is of type ${limit} and then try the command again.`,
  );
}

const rangeKinds = {
  Positive: { operator: 'igt', words: 'is not greater than zero' },
  NonNegative: { operator: 'ige', words: 'is not greater than or equal to zero' },
  Negative: { operator: 'ilt', words: 'is not less than zero' },
  NonPositive: { operator: 'ile', words: 'is not less than or equal to zero' },
} as const;

/** ValidateRange('Positive') and its kin. */
export function validateRangeKind(kind: keyof typeof rangeKinds): Validate {
  const { operator, words } = rangeKinds[kind];
  return eachElement((element, session) => {
    if (!isNumeric(unwrap(element))) throw wrongRangeType(element, 'Int32');
    if (binaryOperators[operator](element, 0, session) === true) return;
    throw new ValidationFailure(`The argument "${toText(element, session)}" cannot be validated because its value ${words}.`);
  });
}

/** ValidateLength. */
export function validateLength(minimum: number, maximum: number): Validate {
  return eachElement((element) => {
    const value = unwrap(element);
    if (typeof value !== 'string') throw new ValidationFailure('The argument is not of type string.');
    if (value.length < minimum) {
      throw new ValidationFailure(
        `The character length (${value.length}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${minimum}", and then try the command again.`,
      );
    }
    if (value.length > maximum) {
      throw new ValidationFailure(
        `The character length of the ${value.length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${maximum}" characters, and then try the command again.`,
      );
    }
  });
}

/** ValidateCount. */
export function validateCount(minimum: number, maximum: number): Validate {
  return (value) => {
    const count = value === null || value === undefined ? 0 : [...(enumerate(value) ?? [value])].length;
    if (count >= minimum && count <= maximum) return;
    throw new ValidationFailure(
      minimum === maximum
        ? `The parameter requires exactly ${maximum} value(s) - ${count} value(s) were provided.`
        : `The parameter requires at least ${minimum} value(s) and no more than ${maximum} value(s) - ${count} value(s) were provided.`,
    );
  };
}

/** ValidatePattern; case-insensitive unless its Options say otherwise. */
export function validatePattern(pattern: string, ignoreCase = true, errorMessage?: string): Validate {
  const regex = translateRegex(pattern, ignoreCase ? 'i' : '');
  return eachElement((element, session) => {
    const text = toText(element, session);
    regex.lastIndex = 0;
    if (regex.test(text)) return;
    throw new ValidationFailure(
      errorMessage?.replaceAll('{0}', () => text).replaceAll('{1}', () => pattern) ??
        `The argument "${text}" does not match the "${pattern}" pattern. Supply an argument that matches "${pattern}" and try the command again.`,
    );
  });
}

const isEmpty = (value: Value) => value === '';

/** ValidateNotNull. */
export const validateNotNull: Validate = (value) => {
  if (value === null || value === undefined) {
    throw new ValidationFailure('The argument is null. Provide a valid value for the argument, and then try running the command again.');
  }
  if (Array.isArray(value) && value.some((element) => element === null)) {
    throw new ValidationFailure(
      'The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again.',
    );
  }
};

/** ValidateNotNullOrEmpty; a collection must not be empty either, nor hold `$null` or an empty string. */
export const validateNotNullOrEmpty: Validate = (wrapped) => {
  const value = unwrap(wrapped);
  const bad = () =>
    new ValidationFailure('The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.');
  if (value === null || value === undefined || isEmpty(value)) throw bad();
  const elements = typeof value === 'object' ? enumerate(value) : undefined;
  if (!elements) return;
  let count = 0;
  for (const element of elements) {
    count++;
    if (element === null || element === undefined || isEmpty(element)) {
      throw new ValidationFailure(
        'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.',
      );
    }
  }
  if (count === 0) {
    throw new ValidationFailure(
      'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.',
    );
  }
};

/** ValidateNotNullOrWhiteSpace (PowerShell 7.4). */
export const validateNotNullOrWhiteSpace: Validate = (value, session) => {
  validateNotNullOrEmpty(value, session);
  const elements = typeof value === 'object' && value !== null ? enumerate(value) : undefined;
  for (const element of elements ?? [value]) {
    if (typeof element === 'string' && element.trim() === '') {
      throw new ValidationFailure(
        'The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.',
      );
    }
  }
};

function placeOf(path: string, session: Session) {
  try {
    return session.providers.resolve(path);
  } catch (thrown) {
    if (thrown instanceof ProviderError) throw new ValidationFailure(thrown.description.message);
    throw thrown;
  }
}

/** ValidateDrive: the path's drive is there and one of those. */
export function validateDrive(drives: readonly string[]): Validate {
  return (value, session) => {
    const path = unwrap(value);
    if (typeof path !== 'string') throw new ValidationFailure('The path argument is not a string. Provide a string argument that is a valid path.');
    const { drive } = placeOf(path, session);
    if (!drive || drives.some((each) => each.toLowerCase() === drive.name.toLowerCase())) return;
    throw new ValidationFailure(
      `The path argument drive ${drive.name} does not belong to the set of approved drives: ${drives.join(',')}. Supply a path argument with an approved drive.`,
    );
  };
}
