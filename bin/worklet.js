#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Node 22 and later keep compiled code between starts.
module.enableCompileCache?.();

const entry = new URL('../lib/cli/main.js', import.meta.url);
if (existsSync(entry)) {
  const { main } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('worklet: lib/ is missing. In a clone, `npm ci` or `npm run build` makes it; an installed package holds it.\n');
  process.exitCode = 70;
}
