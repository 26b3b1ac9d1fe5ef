import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { WK4030, WK4031, WK4032, WK4033, WK4034 } from './diagnostics.ts';
import { readSchema, type SchemaProblem, schemaProblems } from './json-schema.ts';

/** A package that is larger when unpacked is not looked into: the console takes no such payload. */
const mostBytes = 2 ** 30;

interface Listed {
  readonly file: string;
  readonly sha256: string;
  readonly bytes?: number;
}

interface Document {
  readonly name: string;
  readonly version: string;
  readonly scripts: { readonly evaluation: Listed; readonly remediation: Listed };
  readonly payload: readonly Listed[];
}

/** What is known of a package that was checked. */
export interface VerifiedArchive {
  readonly name?: string;
  readonly version?: string;
  readonly entries: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type Unpacked = { readonly entries: Readonly<Record<string, Uint8Array>>; readonly twice: readonly string[] } | { readonly reason: string };

function unpack(bytes: Uint8Array): Unpacked {
  const names: string[] = [];
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        size += originalSize;
        return size <= mostBytes;
      },
    });
    if (size > mostBytes) return { reason: `unpacked it would take ${size} bytes` };
    return { entries, twice: [...new Set(names.filter((name, index) => names.indexOf(name) < index))] };
  } catch (error) {
    return { reason: `it cannot be unpacked (${(error as Error).message})` };
  }
}

function parseJson(bytes: Uint8Array): { readonly document: unknown } | { readonly reason: string } {
  try {
    return { document: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

const placeText = ({ at }: SchemaProblem) => (at === '' ? 'the document' : `\`${at}\``);

function checkEntry(file: string, entries: Readonly<Record<string, Uint8Array>>, listed: Listed): Diagnostic[] {
  if (!Object.hasOwn(entries, listed.file)) return [WK4031.at(undefined, { entry: listed.file, file })];
  const bytes = entries[listed.file];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const differences = [
    ...(listed.bytes !== undefined && listed.bytes !== bytes.length ? [`it has ${bytes.length} bytes, not ${listed.bytes}`] : []),
    ...(listed.sha256 === sha256 ? [] : [`its SHA-256 is ${sha256}, not ${listed.sha256}`]),
  ];
  return differences.length === 0 ? [] : [WK4033.at(undefined, { entry: listed.file, file, difference: differences.join(' and ') })];
}

/** Checks a package: its worklet.json fits the schema, and the rest is what worklet.json lists, to the byte. */
export function verifyArchive(file: string, bytes: Uint8Array): VerifiedArchive {
  const unpacked = unpack(bytes);
  if ('reason' in unpacked) return { entries: [], diagnostics: [WK4030.at(undefined, { file, reason: unpacked.reason })] };
  const { entries, twice } = unpacked;
  const names = Object.keys(entries).sort();
  const twins = twice.map((entry) => WK4030.at(undefined, { file, reason: `it holds \`${entry}\` twice` }));
  if (!Object.hasOwn(entries, 'worklet.json')) {
    return { entries: names, diagnostics: [...twins, WK4031.at(undefined, { entry: 'worklet.json', file })] };
  }
  const parsed = parseJson(entries['worklet.json']);
  if ('reason' in parsed) {
    return { entries: names, diagnostics: [...twins, WK4030.at(undefined, { file, reason: `its worklet.json is not JSON (${parsed.reason})` })] };
  }
  const problems = schemaProblems(parsed.document, readSchema('worklet'));
  if (problems.length > 0) {
    const found = problems.map((problem) => WK4034.at(undefined, { file, place: placeText(problem), problem: problem.problem }));
    return { entries: names, diagnostics: [...twins, ...found] };
  }
  const { name, version, scripts, payload } = parsed.document as Document;
  const listed = [scripts.evaluation, scripts.remediation, ...payload];
  const known = new Set(['worklet.json', 'README.md', ...listed.map((each) => each.file)]);
  return {
    name,
    version,
    entries: names,
    diagnostics: [
      ...twins,
      ...(Object.hasOwn(entries, 'README.md') ? [] : [WK4031.at(undefined, { entry: 'README.md', file })]),
      ...listed.flatMap((each) => checkEntry(file, entries, each)),
      ...names.filter((entry) => !known.has(entry)).map((entry) => WK4032.at(undefined, { entry, file })),
    ],
  };
}
