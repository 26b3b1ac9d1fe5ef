import type { Session } from '../runtime/session.ts';
import { TimeSpan } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';
import { type BlockNode, blocksOf, pathOf, type TestNode, testsOf } from './blocks/block.ts';
import type { ContainerResult } from './pester-run.ts';
import { ResultObject } from './result-object.ts';

const duration = (milliseconds: number) => new TimeSpan(BigInt(Math.round(milliseconds * 10_000)));

function testObject(test: TestNode): ResultObject {
  return new ResultObject(
    [
      ['Name', test.name],
      ['Block', null],
      ['Path', pathOf(test)],
      ['Data', test.data ?? null],
      ['ExpandedName', test.expandedName],
      ['ExpandedPath', test.expandedPath],
      ['Result', test.result],
      ['ErrorRecord', [...test.errors]],
      ['StandardOutput', test.output.length === 1 ? test.output[0] : test.output.length === 0 ? null : [...test.output]],
      ['Duration', duration(test.duration)],
      ['ItemType', 'Test'],
      ['ScriptBlock', test.scriptBlock],
      ['Tag', [...test.tags]],
      ['Skip', test.skip],
      ['ShouldRun', test.shouldRun],
      ['StartLine', test.line],
      ['Executed', test.executed],
      ['Passed', test.result === 'Passed'],
      ['Skipped', test.result === 'Skipped'],
      ['Inconclusive', test.result === 'Inconclusive'],
    ],
    'Pester.Test',
  );
}

const countOf = (tests: readonly TestNode[], result: TestNode['result']) => tests.filter((test) => test.result === result).length;

function counts(tests: readonly TestNode[]): [string, Value][] {
  return [
    ['FailedCount', countOf(tests, 'Failed')],
    ['PassedCount', countOf(tests, 'Passed')],
    ['SkippedCount', countOf(tests, 'Skipped')],
    ['InconclusiveCount', countOf(tests, 'Inconclusive')],
    ['NotRunCount', countOf(tests, 'NotRun')],
    ['TotalCount', tests.length],
  ];
}

function blockObject(block: BlockNode, objects: Map<TestNode, ResultObject>): ResultObject {
  const tests = [...testsOf(block)];
  const own = block.children.filter((child) => child.kind === 'test');
  const failed = block.failed || countOf(tests, 'Failed') > 0;
  const object = new ResultObject(
    [
      ['Name', block.name],
      ['Path', pathOf(block)],
      ['Data', block.data ?? null],
      ['ExpandedName', block.expandedName],
      ['ExpandedPath', block.expandedPath],
      ['Blocks', block.children.filter((child) => child.kind === 'block').map((child) => blockObject(child, objects))],
      ['Tests', own.map((test) => objects.get(test)!)],
      ['Result', block.executed ? (failed ? 'Failed' : 'Passed') : 'NotRun'],
      ...counts(tests),
      ['ErrorRecord', [...block.errors]],
      ['Duration', duration(block.duration)],
      ['Tag', [...block.tags]],
      ['Skip', block.skip],
      ['ItemType', 'Block'],
      ['Passed', !failed],
      ['OwnPassed', !block.failed],
      ['ShouldRun', block.shouldRun],
      ['Executed', block.executed],
      ['StartLine', block.line],
    ],
    'Pester.Block',
  );
  for (const test of own) objects.get(test)!.values.set('Block', object);
  return object;
}

/** What Invoke-Pester -PassThru gives (https://pester.dev/docs/usage/result-object). */
export function runObject(results: readonly ContainerResult[], configuration: Value, session: Session): ResultObject {
  const objects = new Map<TestNode, ResultObject>();
  const all = results.flatMap(({ root }) => [...testsOf(root)]);
  for (const test of all) objects.set(test, testObject(test));
  const failedContainers: ResultObject[] = [];
  const failedBlocks: ResultObject[] = [];
  const containers = results.map(({ path, root, errors }) => {
    const tests = [...testsOf(root)];
    const blocks = root.children.filter((child) => child.kind === 'block').map((child) => blockObject(child, objects));
    const failed = errors.length > 0 || countOf(tests, 'Failed') > 0 || [...blocksOf(root)].some((block) => block.failed);
    const container = new ResultObject(
      [
        ['Name', path],
        ['Type', root.scriptBlock.compiled.source.path === path ? 'File' : 'ScriptBlock'],
        ['Item', root.scriptBlock.compiled.source.path === path ? path : root.scriptBlock],
        ['Blocks', blocks],
        ['Result', failed ? 'Failed' : root.executed ? 'Passed' : 'NotRun'],
        ['Duration', duration(root.duration)],
        ...counts(tests),
        ['ErrorRecord', [...errors]],
        ['Passed', !failed],
        ['Executed', root.executed],
      ],
      'Pester.Container',
    );
    if (errors.length > 0) failedContainers.push(container);
    for (const block of blocksOf(root)) if (block.parent && block.failed) failedBlocks.push(blockObject(block, objects));
    return container;
  });
  const some = (result: TestNode['result']) => all.filter((test) => test.result === result).map((test) => objects.get(test)!);
  const failed = some('Failed');
  return new ResultObject(
    [
      ['Containers', containers],
      ['Result', failed.length + failedBlocks.length + failedContainers.length > 0 ? 'Failed' : 'Passed'],
      ...counts(all),
      ['FailedBlocksCount', failedBlocks.length],
      ['FailedContainersCount', failedContainers.length],
      ['Duration', duration(results.reduce((sum, { root }) => sum + root.duration, 0))],
      ['Executed', true],
      ['Version', '5.9.0'],
      ['PSVersion', session.isWindowsPowerShell ? '5.1' : '7.6'],
      ['Configuration', configuration],
      ['Failed', failed],
      ['FailedBlocks', failedBlocks],
      ['FailedContainers', failedContainers],
      ['Passed', some('Passed')],
      ['Skipped', some('Skipped')],
      ['Inconclusive', some('Inconclusive')],
      ['NotRun', some('NotRun')],
      ['Tests', [...objects.values()]],
      ['CodeCoverage', null],
    ],
    'Pester.Run',
  );
}
