import { matchesWildcard } from '../../runtime/text/wildcard-pattern.ts';
import { type BlockNode, pathOf, type TestNode } from './block.ts';

/** Which tests run; all of them where nothing is given (https://pester.dev/docs/usage/tags). */
export interface TestFilter {
  /** Tests with one of these tags, on themselves or on a block around them; wildcards. */
  readonly tags?: readonly string[] | undefined;
  readonly excludeTags?: readonly string[] | undefined;
  /** Wildcards over the path of names as written, joined with `.`; one that fits a block takes all of it. */
  readonly fullNames?: readonly string[] | undefined;
}

const fitsTag = (node: BlockNode | TestNode, patterns: readonly string[] = []) =>
  patterns.some((pattern) => node.tags.some((tag) => matchesWildcard(tag, pattern)));

function judge(node: BlockNode | TestNode, { tags, excludeTags, fullNames }: TestFilter): 'include' | 'exclude' | 'neither' {
  const { parent } = node;
  if (parent?.excluded || fitsTag(node, excludeTags)) return 'exclude';
  if (parent?.included || fitsTag(node, tags)) return 'include';
  if (fullNames?.length) {
    const path = pathOf(node).join('.');
    if (fullNames.some((pattern) => matchesWildcard(path, pattern))) return 'include';
  }
  return tags?.length || fullNames?.length || node.kind === 'block' ? 'neither' : 'include';
}

/**
 * Decides for a block and all in it what runs and what is skipped. A block in which nothing runs does not run its setup, nor
 * does one in which all tests are skipped.
 */
export function chooseTests(block: BlockNode, filter: TestFilter): void {
  const isRoot = block.parent === undefined;
  const verdict = isRoot ? 'neither' : judge(block, filter);
  block.included = verdict === 'include';
  block.excluded = verdict === 'exclude';
  block.skip ||= block.parent?.skip ?? false;
  let runs = false;
  let allSkipped = true;
  for (const test of block.children) {
    if (test.kind !== 'test') continue;
    test.shouldRun = judge(test, filter) === 'include';
    test.skip ||= block.skip;
    if (!test.shouldRun) continue;
    runs = true;
    allSkipped &&= test.skip;
  }
  for (const child of block.children) {
    if (child.kind !== 'block') continue;
    chooseTests(child, filter);
    if (!child.shouldRun) continue;
    runs = true;
    allSkipped &&= child.skip;
  }
  block.shouldRun = runs;
  if (runs) block.skip = allSkipped;
}
