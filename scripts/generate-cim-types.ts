import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes src/model/windows/cim-classes.ts, the types of the CIM classes, from src/base/facts/cimwin32-classes.json. The data is
 * taken from Microsoft's documentation (MicrosoftDocs/win32, desktop-src/CIMWin32Prov): names, types and flags only.
 */

interface ClassData {
  class: string;
  base: string;
  /** The documentation calls it a singleton, or it stands for the machine itself. */
  single?: true;
  /** By name: the type, then `key` and `write` where they hold. */
  properties: Record<string, string>;
  /** By name; a parameter's text is its type, then `out` and `optional` where they hold. */
  methods?: Record<string, { returns: string; static?: true; parameters?: Record<string, string>; codes?: Record<string, string> }>;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src/model/windows');

const numeric = /^(u?s?int(8|16|32|64)|real(32|64))$/;

function elementType(type: string): string {
  if (numeric.test(type)) return type;
  if (type === 'string' || type === 'boolean') return type;
  return type === 'datetime' ? 'CimDateTime' : 'CimReference';
}

/** Numbers, flags and keys are read as documented; another text, time or reference can be NULL; an array that is NULL reads as empty. */
function propertyType(type: string, key = false): string {
  if (type.endsWith('[]')) return `readonly ${elementType(type.slice(0, -2))}[]`;
  const element = elementType(type);
  return key || numeric.test(type) || type === 'boolean' ? element : `${element} | null`;
}

const parameterType = (type: string) => (type.endsWith('[]') ? `readonly ${elementType(type.slice(0, -2))}[]` : elementType(type));

const pageOf = (name: string) => `https://learn.microsoft.com/windows/win32/cimwin32prov/${name.toLowerCase().replaceAll('_', '-')}`;

function classText({ class: name, properties }: ClassData): string {
  const lines = Object.entries(properties).map(
    ([property, text]) => `  readonly ${property}: ${propertyType(text.split(' ')[0], text.includes(' key'))};`,
  );
  return [`/** [${name}](${pageOf(name)}) */`, `export interface ${name} extends CimInstance<'${name}'> {`, ...lines, '}'].join('\n');
}

function methodText(name: string, method: NonNullable<ClassData['methods']>[string]): string {
  const given = Object.entries(method.parameters ?? {}).map(([parameter, text]) => ({ parameter, words: text.split(' ') }));
  const inputs = given
    .filter(({ words }) => !words.includes('out'))
    .map(({ parameter, words }) => `${parameter}${words.includes('optional') ? '?' : ''}: ${parameterType(words[0])}`);
  const outputs = given
    .filter(({ words }) => words.includes('out'))
    .map(({ parameter, words }) => `readonly ${parameter}: ${propertyType(words[0])}`);
  const input = inputs.length === 0 ? 'NoParameters' : `{ ${inputs.join('; ')} }`;
  const output = `{ ${[`readonly ReturnValue: ${method.returns}`, ...outputs].join('; ')} }`;
  return `    ${name}: ${method.static ? 'StaticCimMethod' : 'CimMethod'}<${input}, ${output}>;`;
}

function moduleText(classes: ClassData[]): string {
  const withMethods = classes.filter((data) => data.methods);
  return [
    '// Written by scripts/generate-cim-types.ts from cimwin32-classes.json; the source of the data is MicrosoftDocs/win32, desktop-src/CIMWin32Prov.',
    '// biome-ignore-all format: one property a line, whatever its length',
    '',
    "import type { CimDateTime, CimInstance, CimMethod, CimReference, NoParameters, real32, real64, sint8, sint16, sint32, sint64, StaticCimMethod, uint8, uint16, uint32, uint64 } from './cim-types.ts';",
    '',
    classes.map(classText).join('\n\n'),
    '',
    '/** The classes by name. */',
    'export interface CimClasses {',
    ...classes.map((data) => `  ${data.class}: ${data.class};`),
    '}',
    '',
    '/** The methods by class and name. */',
    'export interface CimMethods {',
    ...withMethods.map((data) =>
      [`  ${data.class}: {`, ...Object.entries(data.methods ?? {}).map(([name, method]) => methodText(name, method)), '  };'].join('\n'),
    ),
    '}',
    '',
    '/** Classes of which an endpoint has exactly one instance. */',
    `export const singleCimClasses = [${classes
      .filter((data) => data.single)
      .map((data) => `'${data.class}'`)
      .join(', ')}] as const;`,
    '',
  ].join('\n');
}

writeFileSync(join(folder, 'cim-classes.ts'), moduleText(JSON.parse(readFileSync(join(root, 'src/base/facts/cimwin32-classes.json'), 'utf8'))));
