#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Node 22 and later keep compiled code between starts.
module.enableCompileCache?.();

// The package holds its own lib/; in a clone of the repository it is built below the root.
const places = ['./lib/cli/main.js', '../../lib/pester-runner/cli/main.js'];
const entry = places.map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place));
if (entry) {
  const { main } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('pester-runner: lib/ is missing. In a clone, `npm ci` or `npm run build` makes it; an installed package holds it.\n');
  process.exitCode = 70;
}
