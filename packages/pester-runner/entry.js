import { existsSync } from 'node:fs';

/** Loads a module of lib/: the package holds its own; in a clone of the repository it is built below the root. */
export function load(name) {
  const places = [`./lib/${name}.js`, `../../lib/pester-runner/${name}.js`];
  const entry = places.map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place));
  if (entry) return import(entry.href);
  throw new Error('pester-runner: lib/ is missing. In a clone, `npm ci` or `npm run build` makes it; an installed package holds it.');
}
