import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../base/did-you-mean.ts';
import type { EndpointDescription, PresetName } from '../endpoint/description.ts';
import { readDescription } from '../endpoint/read-description.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4009, WK4010 } from './diagnostics.ts';
import { exitCodes } from './exit-code.ts';
import { decodeUtf8, readBytes } from './read-file.ts';

/** The presets by name, without their data, which only the engine's worker loads. */
const presetNames = Object.keys({
  'windows-7': true,
  'windows-10': true,
  'windows-11': true,
  'windows-server-2016': true,
  'windows-server-2022': true,
  linux: true,
} satisfies Record<PresetName, true>);

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandFailure(exitCodes.usage, WK4009.at(undefined, { file, problem: `${(error as Error).message}.` }));
  }
}

/** The endpoint that `--endpoint` names: a preset, or a JSON file. */
export function readEndpoint(given: string, cwd: string): EndpointDescription {
  if (presetNames.includes(given)) return { preset: given as PresetName };
  const file = given.replaceAll('\\', '/');
  if (!given.endsWith('.json') && !statSync(resolve(cwd, given), { throwIfNoEntry: false })) {
    const meant = didYouMean(given, presetNames);
    const suggestion = meant === undefined ? `The presets are ${presetNames.map((name) => `\`${name}\``).join(', ')}.` : `Did you mean \`${meant}\`?`;
    throw new CommandFailure(exitCodes.usage, WK4010.at(undefined, { name: given, suggestion }));
  }
  const parsed = parseJson(decodeUtf8(readBytes(resolve(cwd, given), file), file), file);
  const reading = readDescription(parsed);
  if (reading.kind === 'read') return reading.description;
  const problems = reading.problems.map(({ path, message }) => WK4009.at(undefined, { file, problem: `\`${path}\` ${message}` }));
  throw new CommandFailure(exitCodes.usage, ...problems);
}
