import type { SuiteCounts } from './worklet-junit.ts';
import { junitDocument, sumOf } from './worklet-junit.ts';

/** A document that cannot be taken apart. */
export class UnreadableReport extends Error {}

/** Comments, processing instructions and CDATA hold no tags of their own; of a tag its slash, name, attributes and end. */
const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

interface Suite {
  readonly text: string;
  readonly counts: SuiteCounts;
}

function numberOf(attributes: string, name: string): number {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  const value = Number(double ?? single ?? 0);
  return Number.isFinite(value) ? value : 0;
}

const countsOf = (attributes: string): SuiteCounts => ({
  tests: numberOf(attributes, 'tests'),
  failures: numberOf(attributes, 'failures'),
  errors: numberOf(attributes, 'errors'),
  skipped: numberOf(attributes, 'skipped'),
  time: numberOf(attributes, 'time'),
});

/** The outermost suites of a JUnit document, as they are written. */
function suitesOf(document: string): Suite[] {
  const open: string[] = [];
  const suites: Suite[] = [];
  let begun: { at: number; attributes: string; depth: number } | undefined;
  let root: string | undefined;
  for (const match of document.matchAll(markup)) {
    const [whole, slash, name, attributes = '', selfClosing] = match;
    if (name === undefined) continue;
    const end = match.index + whole.length;
    if (slash === '/') {
      if (open.pop() !== name) throw new UnreadableReport(`the tag \`</${name}>\` closes another element`);
    } else {
      if (open.length === 0 && root !== undefined) throw new UnreadableReport('it has two roots');
      root ??= name;
      if (name === 'testsuite') begun ??= { at: match.index, attributes, depth: open.length };
      if (selfClosing !== '/') open.push(name);
    }
    if (begun && open.length === begun.depth && name === 'testsuite' && (slash === '/' || selfClosing === '/')) {
      suites.push({ text: document.slice(begun.at, end), counts: countsOf(begun.attributes) });
      begun = undefined;
    }
  }
  if (root !== 'testsuites' && root !== 'testsuite') throw new UnreadableReport('it is no JUnit document');
  if (open.length > 0) throw new UnreadableReport(`the element \`${open.at(-1)}\` has no end`);
  return suites;
}

/** One JUnit document of several: the suites in the order of the parts, with their counts added up. */
export function mergeJunit(documents: readonly string[]): string {
  const suites = documents.flatMap(suitesOf);
  return junitDocument(
    suites.map(({ text }) => `  ${text}\n`),
    sumOf(suites.map(({ counts }) => counts)),
  );
}
