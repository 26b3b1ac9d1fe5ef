import { availableParallelism } from 'node:os';
import { CommandFailure } from './command-failure.ts';
import { WK4001 } from './diagnostics.ts';
import { exitCodes } from './exit-code.ts';

const failure = (problem: string, command: string) =>
  new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem, usage: `worklet ${command}` }));

/** Reads `--jobs`; undefined where nobody said. */
export function readJobs(text: string | undefined, command: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw failure(`\`--jobs\` takes a number from 1, not \`${text}\`.`, command);
  return Number(text);
}

/** How many jobs at once: as many as were asked for, else as many as there are cores; a thread pays only for so many items. */
export const jobsFor = (asked: number | undefined, items: number, itemsPerJob: number): number =>
  Math.max(1, Math.min(asked ?? availableParallelism(), asked === undefined ? Math.ceil(items / itemsPerJob) : items));

/** One of the parts that a CI matrix divides the worklets into. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Reads `--shard`: `1/4`. */
export function readShard(text: string | undefined, command: string): Shard | undefined {
  if (text === undefined) return undefined;
  const [, part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (!part || !of || part > of) throw failure(`\`--shard\` takes a part and their number, such as \`1/4\`, not \`${text}\`.`, command);
  return { part, of };
}

/** The items of a shard: every item is in exactly one, and neighbours, which often take alike long, in different ones. */
export function inShard<Item extends { readonly name: string }>(items: readonly Item[], shard: Shard | undefined): Item[] {
  if (!shard) return [...items];
  // Two of one name stay together, so that the compiler sees them both.
  const names = [...new Set(items.map(({ name }) => name))];
  return items.filter(({ name }) => names.indexOf(name) % shard.of === shard.part - 1);
}
