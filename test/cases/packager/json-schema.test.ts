import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonSchema, readSchema, schemaProblems } from '../../../src/packager/json-schema.ts';
import { workletJson } from '../../../src/packager/worklet-json.ts';
import type { WorkletParts } from '../../../src/packager/worklet-parts.ts';

const parts: WorkletParts = {
  metadata: {
    name: 'one',
    title: 'Windows - Security - One',
    summary: 'Does one thing',
    category: 'Security',
    version: '1.2.0',
    author: 'Ada',
    description: 'Does one thing.',
    howItWorks: {},
    requirements: ['Administrator rights'],
    validation: [],
    supports: 'Windows 7 and later',
    keywords: ['one'],
    deviceTypes: ['WORKSTATION', 'SERVER'],
    userInteraction: false,
    notes: 'Nothing.',
    history: [{ version: '1.2.0', date: '2026-01-15', changes: 'First.', author: 'Bob' }],
    target: '3.0',
    alwaysRemediates: false,
    payload: ['agent.bin'],
  },
  source: { file: 'worklets/one.worklet.ts', bytes: Buffer.from('text') },
  scripts: { evaluation: 'exit 0\n', remediation: 'exit 7\n' },
  failureCodes: { evaluation: [], remediation: [1, 7] },
  payload: [{ name: 'agent.bin', bytes: Uint8Array.of(1) }],
};

const ajv = new Ajv2020({ allErrors: true, strict: true });
const schemas = { worklet: readSchema('worklet'), catalog: readSchema('catalog') };
const accepts = (schema: JsonSchema) => ajv.compile(schema);

/** Every place of a document, as the keys that lead to it. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

/** A copy of a document with something else at a place; undefined takes the place away. */
function changed(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...(document as object) };
  const inner = changed((document as Record<string, unknown>)[key], rest, value);
  if (inner === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete (copy as Record<string, unknown>)[key];
  } else (copy as Record<string, unknown>)[key] = inner;
  return copy;
}

describe('the published schemas', () => {
  test('are valid themselves, and use nothing that our own checker does not know', () => {
    for (const schema of Object.values(schemas)) expect(ajv.validateSchema(schema as object)).toBe(true);
    const known = new Set([
      ...['$schema', 'title', 'description', '$defs', '$ref', 'type', 'const', 'enum', 'required', 'properties', 'additionalProperties'],
      ...['items', 'minItems', 'uniqueItems', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum'],
    ]);
    const unknown = new Set<string>();
    const walk = (schema: JsonSchema) => {
      for (const name of Object.keys(schema)) if (!known.has(name)) unknown.add(name);
      for (const inner of [...Object.values(schema.properties ?? {}), ...Object.values(schema.$defs ?? {})]) walk(inner);
      if (schema.items) walk(schema.items);
    };
    for (const schema of Object.values(schemas)) walk(schema);
    expect([...unknown]).toEqual([]);
  });

  test('worklet.json fits, with the codes of the author among the exit codes', () => {
    const document = JSON.parse(workletJson(parts));
    expect(accepts(schemas.worklet)(document)).toBe(true);
    expect(schemaProblems(document, schemas.worklet)).toEqual([]);
    expect(document.exitCodes.remediation).toEqual([
      { code: 0, meaning: 'remediated, or nothing to do' },
      { code: 1, meaning: 'failed: the message says why' },
      { code: 7, meaning: 'failed: the message says why' },
      { code: 90, meaning: 'failed: an error that was not foreseen' },
    ]);
  });

  test('our checker and Ajv agree on every document that differs in one place', () => {
    const document = JSON.parse(workletJson(parts));
    const fits = accepts(schemas.worklet);
    const places = placesOf(document).filter((path) => path.length > 0);
    const value = fc.oneof(
      fc.constantFrom(undefined, null, true, '', 'x', 'Windows', '1.0.0', '5.1', 0, 1, -1, 1.5, 256, [], {}, ['SERVER', 'SERVER'], 'a'.repeat(101)),
      fc.string(),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, other) => {
        const broken = changed(document, path, other);
        expect(schemaProblems(broken, schemas.worklet).length === 0).toBe(fits(broken));
      }),
      { numRuns: 2000 },
    );
  });

  test('a problem names its place and what is wrong', () => {
    const document = JSON.parse(workletJson(parts));
    document.deviceTypes = ['SERVER', 'SERVER'];
    document.scripts.evaluation.sha256 = 'short';
    document['a/b'] = 1;
    delete document.author;
    expect(schemaProblems(document, schemas.worklet)).toEqual([
      { at: '', problem: 'lacks the field "author"' },
      { at: '/deviceTypes', problem: 'has the same item twice' },
      { at: '/scripts/evaluation/sha256', problem: 'does not match ^[0-9a-f]{64}$' },
      { at: '', problem: 'has the field "a/b", which the schema does not know' },
    ]);
  });
});
