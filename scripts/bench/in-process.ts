import { measureEngine } from './engine.ts';
import { measureLint } from './lint.ts';
import type { Measurement } from './measurement.ts';
import { measureParse } from './parse.ts';
import { measureScenario } from './scenario.ts';

/** What is measured inside a warm process, each in one of its own: what runs before would warm or spoil it. */
const subjects: Readonly<Record<string, (root: string) => Promise<Measurement[]> | Measurement[]>> = {
  scenario: async (root) => [await measureScenario(root)],
  parse: (root) => [measureParse(root)],
  engine: () => measureEngine(),
  lint: measureLint,
};

/** The root of the repository and a subject are its arguments, measurements are its output; without a subject, the subjects. */
const [root, subject] = process.argv.slice(2);
console.log(JSON.stringify(subject === undefined ? Object.keys(subjects) : await subjects[subject](root)));
