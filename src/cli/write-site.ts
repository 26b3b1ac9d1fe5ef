import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ScenarioRun } from '../harness/run-scenario.ts';
import { renderSite, type SiteWorklet } from '../site/render-site.ts';
import { buildWorklets, dataOf } from './build/build-worklets.ts';
import type { CompiledData } from './build/compiled-data.ts';
import type { CommandContext } from './command-context.ts';
import { requireCompiled } from './compile-one.ts';
import { eachInThreads } from './each-in-threads.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { jobsFor } from './jobs.ts';
import { writeDocument } from './json-document.ts';
import { Progress } from './progress.ts';
import { requireRoot } from './project/find-root.ts';
import { selectWorklets } from './project/list-worklets.ts';
import { scenariosInThread } from './test/test-in-thread.ts';
import { type FileToWrite, writeFilesTogether } from './write-files-together.ts';

interface SiteRequest {
  readonly names: readonly string[];
  readonly out: string;
  readonly json: boolean;
  readonly jobs?: number | undefined;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Pages that an earlier run wrote for worklets that are gone. */
function orphans(out: string, written: ReadonlySet<string>): FileToWrite[] {
  let names: string[];
  try {
    names = readdirSync(join(out, 'worklets'));
  } catch {
    return [];
  }
  return names
    .map((name) => join(out, 'worklets', name))
    .filter((path) => path.endsWith('.html') && !written.has(path) && textOf(path)?.includes('<meta name="generator" content="workletkit">'))
    .map((path) => ({ path }));
}

/** What a scenario that falls short means for the command; the page shows it either way. */
function exitCodeOf(scenarios: readonly ScenarioRun[] | string): ExitCode {
  if (typeof scenarios === 'string') return exitCodes.limit;
  if (scenarios.some(({ notSimulated }) => notSimulated !== undefined)) return exitCodes.notSimulated;
  return scenarios.every(({ shortfalls }) => shortfalls.length === 0) ? exitCodes.ok : exitCodes.findings;
}

const siteWorklet = ({ metadata, scripts: { evaluation, remediation } }: CompiledData, scenarios: SiteWorklet['scenarios']): SiteWorklet => ({
  metadata,
  scripts: { evaluation: evaluation.text, remediation: remediation.text },
  failureCodes: { evaluation: evaluation.failureCodes, remediation: remediation.failureCodes },
  scenarios,
});

/** `worklet site`: the catalogue, with the scenarios as they run now. Whatever came of them, the pages are written and say so. */
export async function writeSite(request: SiteRequest, context: CommandContext): Promise<ExitCode> {
  const root = requireRoot(context.cwd, context.root);
  const out = resolve(context.cwd, request.out);
  const worklets = selectWorklets(root, request.names);
  const build = await buildWorklets(root, worklets, { useCache: true, ...(request.jobs === undefined ? {} : { jobs: request.jobs }) });
  requireCompiled(build, context, root);
  const progress = new Progress(context, 'Worklets', worklets.length);
  const shown = await eachInThreads(worklets, {
    jobs: jobsFor(request.jobs, worklets.length, 3),
    async work(thread, worklet) {
      const data = dataOf(build, worklet);
      const answer = await scenariosInThread(thread, data);
      return siteWorklet(data, 'limit' in answer ? `The scenarios were ended by a limit: ${answer.message}` : answer.runs);
    },
    onResult() {
      progress.clear();
      progress.advance();
    },
  });
  const files = renderSite(shown).map(({ path, text }) => ({ path: join(out, path), content: text }));
  const changed = files.filter(({ path, content }) => textOf(path) !== content);
  const gone = request.names.length === 0 ? orphans(out, new Set(files.map(({ path }) => path))) : [];
  if (changed.length + gone.length > 0) writeFilesTogether([...changed, ...gone], context.cwd);
  const name = (path: string) => relative(context.cwd, path).replaceAll('\\', '/');
  const results = shown.map(({ metadata, scenarios }) => ({
    name: metadata.name,
    file: name(join(out, `worklets/${metadata.name}.html`)),
    passed: exitCodeOf(scenarios) === exitCodes.ok,
  }));
  if (request.json) writeDocument(context, results, { index: name(join(out, 'index.html')) });
  else if (!context.quiet) context.write(`${name(join(out, 'index.html'))}\n`);
  for (const { name: worklet, passed } of results) {
    if (!passed) context.writeError(`${worklet}: a scenario falls short; \`worklet test ${worklet}\` says where\n`);
  }
  return shown.reduce<ExitCode>((worst, { scenarios }) => Math.max(worst, exitCodeOf(scenarios)), exitCodes.ok);
}
