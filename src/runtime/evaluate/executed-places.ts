import type { ScriptSource } from '../values/invocation-info.ts';

/**
 * Which places of watched files have run: a byte for each position of the text, set where a statement starts. Only while
 * somebody watches, and only in closures of those files, so that nothing else pays for it.
 */
let watched: Map<string, Uint8Array> | undefined;

/** Starts to watch files, by their paths on the simulated machine. What was compiled before is not watched. */
export function watchExecution(paths: readonly string[]): void {
  watched = new Map(paths.map((path) => [path.toLowerCase(), new Uint8Array(0)]));
}

/** Ends the watch; gives for each file the positions that have run, in their order. */
export function endWatch(): Map<string, number[]> {
  const result = new Map<string, number[]>();
  for (const [path, places] of watched ?? []) {
    const executed: number[] = [];
    for (let place = places.indexOf(1); place !== -1; place = places.indexOf(1, place + 1)) executed.push(place);
    result.set(path, executed);
  }
  watched = undefined;
  return result;
}

/** Where to note what runs of a source; nothing for a file that nobody watches. */
export function placesOf(source: ScriptSource): Uint8Array | undefined {
  if (!watched || source.path === undefined) return undefined;
  const path = source.path.toLowerCase();
  const places = watched.get(path);
  if (!places) return undefined;
  if (places.length > source.text.length) return places;
  const grown = new Uint8Array(source.text.length + 1);
  grown.set(places);
  watched.set(path, grown);
  return grown;
}
