/** Something wrong in a description: where, and a sentence that says what. */
export interface DescriptionProblem {
  /** `sessions[0].kind`; empty: the description as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Checks a value; what is wrong is added to `problems`. */
export type Shape = (value: unknown, path: string, problems: DescriptionProblem[]) => void;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a sentence shows it. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const problem = (problems: DescriptionProblem[], path: string, message: string): void => void problems.push({ path, message });

const member = (path: string, name: string): string => {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
};

/** How many letters two words differ in (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index++) {
    const next = [index];
    for (let column = 1; column <= other.length; column++) {
      const same = one[index - 1] === other[column - 1] ? 0 : 1;
      next[column] = Math.min(row[column] + 1, next[column - 1] + 1, row[column - 1] + same);
    }
    row = next;
  }
  return row[other.length];
}

/** ` Did you mean …?`, or nothing when no name is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const near = names
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, far }) => far <= Math.max(2, Math.floor(each.length / 3)))
    .sort((one, other) => one.far - other.far)[0];
  return near ? ` Did you mean \`${near.each}\`?` : '';
}

export const text: Shape = (value, path, problems) => {
  if (typeof value !== 'string') problem(problems, path, `must be a text, not ${shown(value)}.`);
};

export const someText: Shape = (value, path, problems) => {
  if (typeof value !== 'string' || value.trim() === '') problem(problems, path, `must be a text that is not empty, not ${shown(value)}.`);
};

export const truth: Shape = (value, path, problems) => {
  if (typeof value !== 'boolean') problem(problems, path, `must be true or false, not ${shown(value)}.`);
};

/** A number, within bounds. */
export const number =
  (minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): Shape =>
  (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) problem(problems, path, `must be a number, not ${shown(value)}.`);
    else if (value < minimum || value > maximum) {
      problem(
        problems,
        path,
        maximum === Number.POSITIVE_INFINITY ? `must be at least ${minimum}, not ${value}.` : `must be from ${minimum} to ${maximum}, not ${value}.`,
      );
    }
  };

/** A whole number, within bounds. */
export const whole =
  (minimum = 0, maximum = Number.MAX_SAFE_INTEGER): Shape =>
  (value, path, problems) => {
    if (!Number.isSafeInteger(value)) problem(problems, path, `must be a whole number, not ${shown(value)}.`);
    else number(minimum, maximum)(value, path, problems);
  };

/** Virtual seconds. */
export const seconds: Shape = number(0, 365 * 24 * 60 * 60);

/** A moment with its offset. */
export const instant: Shape = (value, path, problems) => {
  const isInstant =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isInstant) problem(problems, path, `must be a moment such as "2026-01-15T09:00:00Z", not ${shown(value)}.`);
};

/** One of some values. */
export const oneOf =
  (...values: readonly (string | number)[]): Shape =>
  (value, path, problems) => {
    if (values.includes(value as string | number)) return;
    const hint = typeof value === 'string' ? didYouMean(value, values.map(String)) : '';
    problem(problems, path, `must be one of ${values.map((each) => JSON.stringify(each)).join(', ')}, not ${shown(value)}.${hint}`);
  };

/** Either the value itself, or what the shape takes. */
export const orValue =
  (only: string | null, shape: Shape): Shape =>
  (value, path, problems) => {
    if (value !== only) shape(value, path, problems);
  };

/** Text that a pattern takes; `what` is said of one that it does not. */
export const matching =
  (pattern: RegExp, what: string): Shape =>
  (value, path, problems) => {
    if (typeof value !== 'string' || !pattern.test(value)) problem(problems, path, `must be ${what}, not ${shown(value)}.`);
  };

/** A list. */
export const listOf =
  (item: Shape): Shape =>
  (value, path, problems) => {
    if (!Array.isArray(value)) problem(problems, path, `must be a list, not ${shown(value)}.`);
    else for (const [index, each] of value.entries()) item(each, `${path}[${index}]`, problems);
  };

/** A record by free names. */
export const recordOf =
  (item: Shape, nameShape?: Shape): Shape =>
  (value, path, problems) => {
    if (!isRecord(value)) {
      problem(problems, path, `must be an object, not ${shown(value)}.`);
      return;
    }
    for (const [name, each] of Object.entries(value)) {
      nameShape?.(name, member(path, name), problems);
      item(each, member(path, name), problems);
    }
  };

/** A shape by the kind of the value: the first test that holds. */
export const either =
  (...cases: readonly (readonly [test: (value: unknown) => boolean, shape: Shape])[]): Shape =>
  (value, path, problems) => {
    const found = cases.find(([test]) => test(value)) ?? cases[cases.length - 1];
    found[1](value, path, problems);
  };

export const isText = (value: unknown): boolean => typeof value === 'string';
export const isNumber = (value: unknown): boolean => typeof value === 'number';
export const isTruth = (value: unknown): boolean => typeof value === 'boolean';
export const isList = (value: unknown): boolean => Array.isArray(value);

/** Shapes of all members of an object type: the type checker proves the table complete. */
export type Members<Type> = { readonly [Name in keyof Required<Type>]: Shape };

/** An object with these members and no other; the required ones must be there. */
export const object =
  <Type>(members: Members<Type>, required: readonly (keyof Type & string)[] = []): Shape =>
  (value, path, problems) => {
    if (!isRecord(value)) {
      problem(problems, path, `must be an object, not ${shown(value)}.`);
      return;
    }
    const names = Object.keys(members);
    for (const [name, each] of Object.entries(value)) {
      const shape = (members as Record<string, Shape>)[name];
      if (Object.hasOwn(members, name)) {
        if (each !== undefined) shape(each, member(path, name), problems);
      } else problem(problems, member(path, name), `is not known here.${didYouMean(name, names)}`);
    }
    for (const name of required) if (value[name] === undefined) problem(problems, path, `must have \`${name}\`.`);
  };

/** An object of a closed union, told apart by its `kind`. */
export const byKind =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path, problems) => {
    if (!isRecord(value)) {
      problem(problems, path, `must be an object, not ${shown(value)}.`);
      return;
    }
    const { kind } = value;
    if (typeof kind === 'string' && Object.hasOwn(shapes, kind)) shapes[kind](value, path, problems);
    else oneOf(...Object.keys(shapes))(kind, member(path, 'kind'), problems);
  };
