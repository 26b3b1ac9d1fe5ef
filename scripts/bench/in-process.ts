import { measureEngine } from './engine.ts';
import { measureLint } from './lint.ts';
import { measureParse } from './parse.ts';
import { measureScenario } from './scenario.ts';

/** What is measured inside one warm process; the root of the repository is its argument, measurements are its output. */
const root = process.argv[2];
console.log(JSON.stringify([await measureScenario(root), measureParse(root), ...measureEngine(), ...measureLint(root)]));
