import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { packageRoot } from '../base/package-root.ts';

/** The part of JSON Schema 2020-12 that the published schemas use (https://json-schema.org/draft/2020-12/json-schema-validation). */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  /** `#/$defs/name`. */
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Where a document does not fit its schema: a JSON pointer, and half a sentence. */
export interface SchemaProblem {
  readonly at: string;
  readonly problem: string;
}

/** A schema that is published in `docs/schemas`. */
export function readSchema(name: 'worklet' | 'catalog'): JsonSchema {
  return JSON.parse(readFileSync(join(packageRoot(), `docs/schemas/${name}.schema.json`), 'utf8')) as JsonSchema;
}

type Rule = (value: unknown, schema: JsonSchema) => string | false;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isOf = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
} satisfies Record<NonNullable<JsonSchema['type']>, (value: unknown) => boolean>;

/** Lengths count characters, not the halves of JavaScript's strings (section 6.3.1). */
const lengthOf = (text: string) => [...text].length;

const rules: readonly Rule[] = [
  (value, { type }) => type !== undefined && !isOf[type](value) && `is not of the type ${type}`,
  (value, schema) => 'const' in schema && !isDeepStrictEqual(value, schema.const) && `is not ${JSON.stringify(schema.const)}`,
  (value, schema) =>
    schema.enum !== undefined &&
    !schema.enum.some((each) => isDeepStrictEqual(value, each)) &&
    `is none of ${schema.enum.map((each) => JSON.stringify(each)).join(', ')}`,
  (value, { minLength }) =>
    minLength !== undefined && typeof value === 'string' && lengthOf(value) < minLength && `has fewer than ${minLength} characters`,
  (value, { maxLength }) =>
    maxLength !== undefined && typeof value === 'string' && lengthOf(value) > maxLength && `has more than ${maxLength} characters`,
  (value, { pattern }) => pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value) && `does not match ${pattern}`,
  (value, { minimum }) => minimum !== undefined && typeof value === 'number' && value < minimum && `is less than ${minimum}`,
  (value, { maximum }) => maximum !== undefined && typeof value === 'number' && value > maximum && `is more than ${maximum}`,
  (value, { minItems }) => minItems !== undefined && Array.isArray(value) && value.length < minItems && `has fewer than ${minItems} items`,
  (value, { uniqueItems }) =>
    uniqueItems === true &&
    Array.isArray(value) &&
    value.some((item, index) => value.findIndex((other) => isDeepStrictEqual(item, other)) < index) &&
    'has the same item twice',
];

const pointerPart = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** What of a document does not fit a schema; nothing where it fits. */
export function schemaProblems(document: unknown, root: JsonSchema): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const check = (value: unknown, schema: JsonSchema, at: string): void => {
    if (schema.$ref !== undefined) {
      const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
      if (target === undefined) throw new Error(`the schema refers to ${schema.$ref}, which it does not define`);
      check(value, target, at);
    }
    for (const rule of rules) {
      const problem = rule(value, schema);
      if (problem !== false) problems.push({ at, problem });
    }
    if (Array.isArray(value) && schema.items) for (const [index, item] of value.entries()) check(item, schema.items, `${at}/${index}`);
    if (!isObject(value)) return;
    for (const name of schema.required ?? [])
      if (!Object.hasOwn(value, name)) problems.push({ at, problem: `lacks the field ${JSON.stringify(name)}` });
    for (const [name, field] of Object.entries(value)) {
      const known = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
      if (known) check(field, known, `${at}/${pointerPart(name)}`);
      else if (schema.additionalProperties === false)
        problems.push({ at, problem: `has the field ${JSON.stringify(name)}, which the schema does not know` });
    }
  };
  check(document, root, '');
  return problems;
}
