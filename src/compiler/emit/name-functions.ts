import type { FunctionUnit } from '../steps/function-unit.ts';
import { isOnly } from '../steps/value-type.ts';
import { isCommandName } from './command-names.ts';

/**
 * The approved verb that a first word stands for (Approved Verbs for PowerShell Commands). Verbs that say that something is
 * changed would have to support `-WhatIf` (PSUseShouldProcessForStateChangingFunctions), so a function of that name is invoked.
 */
const verbs: Readonly<Record<string, string>> = {
  ...{ get: 'Get', fetch: 'Get', load: 'Get', query: 'Get', list: 'Get', collect: 'Get', find: 'Find', search: 'Find' },
  ...{ is: 'Test', has: 'Test', can: 'Test', should: 'Test', was: 'Test', are: 'Test', needs: 'Test', check: 'Test', test: 'Test' },
  ...{ wait: 'Wait', read: 'Read', show: 'Show', format: 'Format', to: 'ConvertTo', convert: 'ConvertTo', count: 'Measure', measure: 'Measure' },
  ...{ select: 'Select', join: 'Join', split: 'Split', compare: 'Compare', confirm: 'Confirm', assert: 'Assert', send: 'Send' },
  ...{ write: 'Write', log: 'Write', report: 'Write', invoke: 'Invoke' },
};

const irregularPlurals = new Set(['people', 'children', 'men', 'women', 'criteria', 'alumni', 'feet', 'teeth', 'mice', 'geese']);

const wordsOf = (name: string): string[] => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  return irregularPlurals.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us'));
}

function verbAndNoun(unit: FunctionUnit): [verb: string, noun: string[]] {
  const [first, ...rest] = wordsOf(unit.name);
  const whole = [first, ...rest];
  if (unit.result === 'finish') return ['Complete', whole];
  const verb = Object.hasOwn(verbs, first.toLowerCase()) ? verbs[first.toLowerCase()] : undefined;
  if (verb && rest.length > 0) return [verb, rest];
  if (unit.result === 'nothing') return ['Invoke', whole];
  return [isOnly(unit.type, 'truth') ? 'Test' : 'Get', whole];
}

/** The `Verb-Noun` of a function: an approved verb, a singular noun, and no other command's name. */
export function powershellFunctionName(unit: FunctionUnit, taken: ReadonlySet<string>): string {
  const [verb, words] = verbAndNoun(unit);
  const last = words[words.length - 1];
  const noun = words.map(capitalize).join('') + (isPlural(last) ? (unit.type.kinds.has('list') ? 'List' : 'Value') : '');
  const candidates = [`${verb}-${noun}`, `${verb}-${noun}Value`];
  for (let number = 2; ; number++) {
    for (const name of candidates) if (!taken.has(name.toLowerCase()) && !isCommandName(name)) return name;
    candidates.splice(0, candidates.length, `${verb}-${noun}${number}`);
  }
}
