import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { packageRoot } from '../base/package-root.ts';
import type { ScenarioRun } from '../harness/run-scenario.ts';
import type { WorkletMetadata } from '../model/worklet-metadata.ts';
import { exitCodeMeanings } from '../packager/exit-code-meanings.ts';
import { pageSections } from '../packager/page-sections.ts';
import type { WorkletParts } from '../packager/worklet-parts.ts';
import { highlight } from './highlight.ts';
import { inlineHtml, paragraphsHtml } from './rich-text.ts';
import { scenarioTimeLine } from './scenario-time-line.ts';

/** A worklet as the catalogue shows it. */
export interface SiteWorklet extends Pick<WorkletParts, 'metadata' | 'scripts' | 'failureCodes'> {
  /** What came of its scenarios; a sentence where they could not be run to their end. */
  readonly scenarios: readonly ScenarioRun[] | string;
}

/** A file of the site. */
export interface SiteFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly text: string;
}

const devices = { WORKSTATION: 'Workstations', SERVER: 'Servers' } as const;

const read = (name: string) => readFileSync(join(packageRoot(), 'templates/site', name), 'utf8');

function templates(): { index: (data: object) => string; worklet: (data: object) => string } {
  const handlebars = Handlebars.create();
  for (const name of ['head', 'header', 'footer', 'script', 'scenario']) handlebars.registerPartial(name, read(`partials/${name}.hbs`));
  const compile = (name: string) => handlebars.compile<object>(read(name), { strict: true, preventIndent: true });
  return { index: compile('index.html.hbs'), worklet: compile('worklet.html.hbs') };
}

const pathOf = ({ name }: WorkletMetadata) => `worklets/${name}.html`;

function workletPage({ metadata, scripts, failureCodes, scenarios }: SiteWorklet): object {
  const page = pageSections(metadata);
  const codes = exitCodeMeanings(failureCodes);
  const script = (name: 'evaluation' | 'remediation') => ({
    name,
    title: name === 'evaluation' ? 'Evaluation' : 'Remediation',
    file: `${name}.ps1`,
    html: highlight(scripts[name]),
    codes: codes[name],
  });
  const runs = typeof scenarios === 'string' ? [] : scenarios.map((run, place) => ({ ...scenarioTimeLine(run), id: `scenario-${place + 1}` }));
  return {
    base: '../',
    pageTitle: metadata.title,
    metadata,
    devices: metadata.deviceTypes.map((type) => devices[type]).join(', '),
    whatItDoes: paragraphsHtml(page.whatItDoes),
    why: page.why === undefined ? '' : paragraphsHtml(page.why),
    evaluation: inlineHtml(page.evaluation),
    remediation: inlineHtml(page.remediation),
    requirements: page.requirements.map(inlineHtml),
    expectedState: paragraphsHtml(page.expectedState),
    validation: page.validation.map(inlineHtml),
    notes: page.notes === undefined ? '' : paragraphsHtml(page.notes),
    history: page.history.map(inlineHtml),
    scripts: [script('evaluation'), script('remediation')],
    scenarios: runs,
    scenarioProblem: typeof scenarios === 'string' ? scenarios : '',
    hasScenarios: runs.length > 0,
  };
}

function indexPage(worklets: readonly SiteWorklet[]): object {
  const all = worklets.map(({ metadata }) => ({
    ...metadata,
    href: pathOf(metadata),
    devices: metadata.deviceTypes.map((type) => devices[type]).join(', '),
    words: [metadata.title, metadata.summary, metadata.name, metadata.category, ...metadata.keywords].join(' ').toLowerCase(),
  }));
  const categories = [...new Set(all.map(({ category }) => category))].sort();
  return {
    base: '',
    pageTitle: 'Worklets',
    count: all.length,
    categories: categories.map((name, place) => ({ name, id: `category-${place + 1}`, worklets: all.filter(({ category }) => category === name) })),
  };
}

/** The static catalogue: a page that lists the worklets, one page for each, a style sheet and a script. The same worklets give the same bytes. */
export function renderSite(worklets: readonly SiteWorklet[]): SiteFile[] {
  const { index, worklet } = templates();
  return [
    { path: 'index.html', text: index(indexPage(worklets)) },
    { path: 'site.css', text: read('site.css') },
    { path: 'site.js', text: read('site.js') },
    ...worklets.map((each) => ({ path: pathOf(each.metadata), text: worklet(workletPage(each)) })),
  ];
}
