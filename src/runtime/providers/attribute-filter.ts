import { knownType } from '../types/types.ts';
import { NetException } from '../values/errors.ts';

/** The switches of Get-ChildItem that choose by attributes. */
export interface AttributeChoice {
  /** -Attributes: `ReadOnly+Hidden`, `!Directory`, `Hidden,System` (about_FileSystem_Provider). */
  expression: string | undefined;
  directory: boolean;
  file: boolean;
  hidden: boolean;
  readOnly: boolean;
  system: boolean;
}

const bits = { readOnly: 1, hidden: 2, system: 4, directory: 16 } as const;

type Test = (attributes: number) => boolean;

/** The test that an entry must pass; undefined when nothing was chosen. */
export function attributeFilter(choice: AttributeChoice, force: boolean): Test | undefined {
  const tests: Test[] = [];
  let mentionsHidden = force || choice.hidden;
  const { expression } = choice;
  if (expression !== undefined) {
    tests.push(parseExpression(expression));
    mentionsHidden ||= /(?:^|[^!\w])h(?:idden)?\b/i.test(expression);
  }
  if (choice.file) tests.push((attributes) => !(attributes & bits.directory));
  for (const name of ['directory', 'hidden', 'readOnly', 'system'] as const) {
    if (choice[name]) tests.push((attributes) => (attributes & bits[name]) !== 0);
  }
  if (tests.length === 0) return undefined;
  // Hidden entries stay out unless they are what is asked for.
  if (!mentionsHidden) tests.push((attributes) => !(attributes & bits.hidden));
  return (attributes) => tests.every((test) => test(attributes));
}

/** Short names that the parameter takes besides those of the enum. */
const shortNames: Readonly<Record<string, string>> = { d: 'Directory', h: 'Hidden', r: 'ReadOnly', s: 'System', a: 'Archive' };

function parseExpression(expression: string): Test {
  const alternatives = expression.split(',').map((part) => part.split('+').map((name) => parseName(name.trim())));
  return (attributes) => alternatives.some((all) => all.every(({ bit, negated }) => ((attributes & bit) !== 0) !== negated));
}

function parseName(text: string): { bit: number; negated: boolean } {
  const negated = text.startsWith('!');
  const name = (negated ? text.slice(1) : text).trim();
  const members = knownType('System.IO.FileAttributes').definition.enumMembers ?? {};
  const wanted = (shortNames[name.toLowerCase()] ?? name).toLowerCase();
  const found =
    Object.entries(members).find(([member]) => member.toLowerCase() === wanted) ??
    Object.entries(members).find(([member]) => member.toLowerCase().startsWith(wanted));
  if (name === '' || !found) {
    throw new NetException(
      'System.ArgumentException',
      `Unable to match the identifier name ${name} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${Object.keys(members).join(', ')}`,
    );
  }
  return { bit: found[1], negated };
}
