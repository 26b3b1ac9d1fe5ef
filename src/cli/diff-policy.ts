import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { policyBody } from '../packager/policy-json.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { compileOne } from './compile-one.ts';
import { WK4036, WK4037 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { writeDocument } from './json-document.ts';
import { decodeUtf8, readBytes } from './read-file.ts';
import { unifiedDiff } from './unified-diff.ts';

interface DiffRequest {
  readonly name: string;
  /** The exported policy. */
  readonly file: string;
  readonly json: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
type Policy = Fields & { readonly configuration: Fields };

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPolicy = (value: unknown): value is Policy => isObject(value) && isObject(value.configuration);

/** The policy in a document: the document itself, or the one of a list that has the name. */
function findPolicy(document: unknown, title: string): Policy | string {
  if (isPolicy(document)) return document;
  if (!Array.isArray(document)) return 'it is neither a policy with a `configuration` nor a list of policies';
  const found = document.filter((each) => isPolicy(each) && each.name === title) as Policy[];
  if (found.length === 1) return found[0];
  return found.length === 0
    ? `none of its policies is called ${JSON.stringify(title)}`
    : `${found.length} of its policies are called ${JSON.stringify(title)}`;
}

function readPolicy({ file }: DiffRequest, title: string, context: CommandContext): Policy {
  const name = file.replaceAll('\\', '/');
  const text = decodeUtf8(readBytes(resolve(context.cwd, file), name), name);
  let found: Policy | string;
  try {
    found = findPolicy(JSON.parse(text), title);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    found = `it is not JSON (${error.message})`;
  }
  if (typeof found === 'string') throw new CommandFailure(exitCodes.usage, WK4036.at(undefined, { file: name, problem: found }));
  return found;
}

/** The console may give line ends as the browser sent them; scripts run alike with both. */
const scriptText = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '');

/** The fields that the worklet decides, besides its scripts. */
const ownFields = ['name', 'policy_type_name', 'notes'] as const;
const ownConfiguration = ['os_family', 'device_filters_enabled', 'device_filters'] as const;

const pick = (from: Fields, names: readonly string[]) => Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));

const fieldsOf = (policy: Policy) => ({ ...pick(policy, ownFields), configuration: pick(policy.configuration, ownConfiguration) });

const differing = (before: Fields, after: Fields, names: readonly string[]) =>
  names.filter((name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null));

/** `worklet diff`: what a policy of the console holds against what would be published; the schedule and the groups are the console's own. */
export async function diffPolicy(request: DiffRequest, context: CommandContext): Promise<ExitCode> {
  const { name, metadata, scripts } = await compileOne(request.name, context);
  const texts = { evaluation: scripts.evaluation.text, remediation: scripts.remediation.text };
  const wanted: Policy = policyBody({ metadata, scripts: texts }, { groups: [] });
  const held = readPolicy(request, metadata.title, context);
  const differences: { field: string; diff: string }[] = [];
  const fields = [
    ...differing(held, wanted, ownFields),
    ...differing(held.configuration, wanted.configuration, ownConfiguration).map((field) => `configuration.${field}`),
  ];
  if (fields.length > 0) {
    const json = (policy: Policy) => `${JSON.stringify(fieldsOf(policy), null, 2)}\n`;
    differences.push({ field: fields.join(', '), diff: await unifiedDiff('policy.json', json(held), json(wanted)) });
  }
  for (const script of ['evaluation', 'remediation'] as const) {
    const before = scriptText(held.configuration[`${script}_code`]);
    if (before === texts[script]) continue;
    differences.push({ field: `configuration.${script}_code`, diff: await unifiedDiff(`${script}.ps1`, before, texts[script]) });
  }
  if (request.json) writeDocument(context, [{ name, policy: request.file.replaceAll('\\', '/'), same: differences.length === 0, differences }]);
  else for (const { diff } of differences) context.write(diff);
  if (differences.length === 0) return exitCodes.ok;
  const differ = { file: request.file.replaceAll('\\', '/'), name, fields: differences.map(({ field }) => field).join(', ') };
  throw new CommandFailure(exitCodes.outOfDate, WK4037.at(undefined, differ));
}
