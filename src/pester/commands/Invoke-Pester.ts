import { NotSimulated } from '../../base/not-simulated.ts';
import type { ArgumentList } from '../../runtime/commands/argument-list.ts';
import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../../runtime/commands/cmdlet-host.ts';
import { enumerate } from '../../runtime/convert/enumerate.ts';
import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { getMember } from '../../runtime/members/get-member.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { PSCustomObject, unwrap } from '../../runtime/values/members.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import { callReal } from '../call-real.ts';
import { PesterConfiguration } from '../configuration/configuration.ts';
import { joinAnd } from '../join-and.ts';
import { pesterError } from '../pester-error.ts';
import { type BlockSource, type ContainerData, runContainers, type SuiteFile } from '../pester-run.ts';
import type { ResultObject } from '../result-object.ts';
import { runObject } from '../run-object.ts';

interface Container {
  readonly source: SuiteFile | BlockSource;
  readonly data: ContainerData;
}

const listOf = (value: Value): Value[] => (value === null || value === undefined ? [] : [...(enumerate(unwrap(value)) ?? [value])]);

const flag = (name: string) => ({ kind: 'parameter', name, text: `-${name}`, hasValue: false }) as const;

/** The suites at a path: a file as it is, a folder's by their ending. */
function filesAt(path: string, extension: string, host: CmdletHost): SuiteFile[] {
  const { session } = host;
  const [item] = callReal(session, 'Get-Item', [{ kind: 'value', value: path }]);
  if (item === undefined) return [];
  const isFolder = toBoolean(getMember(item, 'PSIsContainer', session) ?? null);
  const found = isFolder ? callReal(session, 'Get-ChildItem', [{ kind: 'value', value: path }, flag('Recurse'), flag('File')]) : [item];
  return found
    .map((file) => toText(getMember(file, 'FullName', session) ?? null, session))
    .filter((name) => !isFolder || name.toLowerCase().endsWith(extension.toLowerCase()))
    .map((name) => {
      const args: ArgumentList = [flag('Raw'), { kind: 'value', value: name }];
      return { path: name, text: toText(callReal(session, 'Get-Content', args)[0] ?? '', session) };
    });
}

function dataOf(given: Value, host: CmdletHost): ContainerData {
  const data = unwrap(given);
  return data instanceof Dictionary ? data.entries().map(([key, value]) => [toText(key, host.session), value] as const) : [];
}

const ofBlock = (scriptBlock: ScriptBlock): BlockSource => ({ name: '<ScriptBlock>', scriptBlock });

function containersOf(configuration: PesterConfiguration, host: CmdletHost): Container[] {
  const { session } = host;
  const extension = toText(configuration.get('Run.TestExtension'), session);
  const containers: Container[] = [];
  for (const block of listOf(configuration.get('Run.ScriptBlock'))) {
    const value = unwrap(block);
    if (value instanceof ScriptBlock) containers.push({ source: ofBlock(value), data: [] });
  }
  for (const info of listOf(configuration.get('Run.Container'))) {
    if (!(info instanceof PSCustomObject)) continue;
    const item = unwrap(info.note('Item') ?? null);
    const data = dataOf(info.note('Data') ?? null, host);
    if (item instanceof ScriptBlock) containers.push({ source: ofBlock(item), data });
    else for (const source of filesAt(toText(item, session), extension, host)) containers.push({ source, data });
  }
  const paths = listOf(configuration.get('Run.Path')).map((path) => toText(path, session));
  // Blocks and containers take the place of the current folder, which is the path unless told, and no other's.
  if (containers.length > 0 && (paths[0] ?? '.') === '.') return containers;
  const given = new Set(containers.map(({ source }) => ('path' in source ? source.path : undefined)));
  for (const path of paths) {
    for (const source of filesAt(path, extension, host)) if (!given.has(source.path)) containers.push({ source, data: [] });
  }
  return containers;
}

/** Files and coverage that a run from inside a script would write: nothing of them is simulated. */
function refuseReports(configuration: PesterConfiguration): void {
  for (const section of ['CodeCoverage', 'TestResult']) {
    if (configuration.get(`${section}.Enabled`) === true) throw new NotSimulated('parameter', `Invoke-Pester with ${section}.Enabled`);
  }
  for (const option of ['Filter.Line', 'Filter.ExcludeLine']) {
    if (listOf(configuration.get(option)).length > 0) throw new NotSimulated('parameter', `Invoke-Pester with ${option}`);
  }
}

export default defineCmdlet({
  name: 'Invoke-Pester',
  module: 'Pester',
  className: 'Invoke-Pester',
  parameters: {
    Path: { type: 'string[]', aliases: ['Script'], position: 0, sets: ['Simple'] },
    ExcludePath: { type: 'string[]', sets: ['Simple'], notSimulated: true },
    TagFilter: { type: 'string[]', aliases: ['Tag', 'Tags'], sets: ['Simple'] },
    ExcludeTagFilter: { type: 'string[]', aliases: ['ExcludeTag'], sets: ['Simple'] },
    FullNameFilter: { type: 'string[]', aliases: ['Name', 'TestName'], sets: ['Simple'] },
    CI: { type: 'switch', sets: ['Simple'], notSimulated: true },
    Output: { type: 'string', sets: ['Simple'] },
    PassThru: { type: 'switch', sets: ['Simple'] },
    Container: { type: 'object[]', sets: ['Simple'] },
    Configuration: { type: 'object', sets: ['Advanced'] },
  },
  defaultSet: 'Simple',
  end(parameters, host) {
    const { session } = host;
    let configuration = new PesterConfiguration();
    if (host.isBound('Configuration')) {
      const given = unwrap((parameters.Configuration ?? null) as Value);
      if (given instanceof PesterConfiguration) configuration = given;
      else if (given instanceof Dictionary) configuration.read(given, session);
    }
    const set = (path: string, value: Value) => {
      const [section, option] = path.split('.');
      configuration.sections.get(section)!.options.get(option)!.set(value, session);
    };
    if (parameters.Path) set('Run.Path', parameters.Path);
    if (parameters.Container) set('Run.Container', parameters.Container);
    if (parameters.TagFilter) set('Filter.Tag', parameters.TagFilter);
    if (parameters.ExcludeTagFilter) set('Filter.ExcludeTag', parameters.ExcludeTagFilter);
    if (parameters.FullNameFilter) set('Filter.FullName', parameters.FullNameFilter);
    if (parameters.PassThru) set('Run.PassThru', true);
    refuseReports(configuration);
    const texts = (path: string) => listOf(configuration.get(path)).map((value) => toText(value, session));
    const remaining = toText(configuration.get('Run.SkipRemainingOnFailure'), session);
    const containers = containersOf(configuration, host);
    if (containers.length === 0) {
      // Where nothing is found, Pester says so on the screen; only Run.Throw makes an error of it.
      if (configuration.get('Run.Throw') !== true) return;
      throw pesterError(
        `No test files were found and no scriptblocks were provided. Please ensure that you provided at least one path to a *${toText(configuration.get('Run.TestExtension'), session)} file, or a directory that contains such file. Or that you provided a ScriptBlock test container.`,
      );
    }
    const results = runContainers(session, containers, {
      tags: texts('Filter.Tag'),
      excludeTags: texts('Filter.ExcludeTag'),
      fullNames: texts('Filter.FullName'),
      skipRun: configuration.get('Run.SkipRun') === true,
      shouldContinue: toText(configuration.get('Should.ErrorAction'), session).toLowerCase() !== 'stop',
      skipRemainingOnFailure: scopes.find((scope) => scope.toLowerCase() === remaining.toLowerCase()) ?? 'None',
    });
    const run = runObject(results, configuration, session);
    const failures = ['FailedCount', 'FailedBlocksCount', 'FailedContainersCount'].reduce((sum, name) => sum + Number(run.note(name)), 0);
    session.setLastExitCode(failures);
    if (configuration.get('Run.PassThru') === true) host.write(run);
    if (configuration.get('Run.Throw') === true && failures > 0) throw pesterError(`Pester run failed, because ${joinAnd(failedParts(run))}`);
  },
  source: 'https://pester.dev/docs/commands/Invoke-Pester',
});

const scopes = ['None', 'Block', 'Container', 'Run'] as const;

function failedParts(run: ResultObject): string[] {
  const parts = [
    ['FailedCount', 'test'],
    ['FailedBlocksCount', 'block'],
    ['FailedContainersCount', 'container'],
  ] as const;
  return parts.flatMap(([name, what]) => {
    const count = Number(run.note(name));
    return count > 0 ? [`${count} ${what}${count > 1 ? 's' : ''} failed`] : [];
  });
}
