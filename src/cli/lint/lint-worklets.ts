import { LineTable, type SourceSpan } from '../../base/span.ts';
import { compileWorklets } from '../../compiler/compile.ts';
import type { Compilation } from '../../compiler/compiled-worklet.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TextOf } from '../../diagnostics/print-diagnostic.ts';
import { lintScript } from '../../linter/lint-script.ts';
import { lintWorklet, type WorkletFinding } from '../../linter/lint-worklet.ts';
import type { FileFinding, LintedFile } from '../../linter/linted-file.ts';
import type { WorkletConfig } from '../../model/define-config.ts';
import { outputFolder, type WorkletFile } from '../project/list-worklets.ts';
import type { LintedScript } from './lint-scripts.ts';
import { placeInSource } from './place-in-source.ts';
import { suppressInSource } from './suppress-in-source.ts';

/** What came of worklets: the files that were looked at, and why some could not be. */
export interface LintedWorklets {
  readonly files: readonly LintedFile[];
  /** Errors of worklets that do not compile. */
  readonly refused: readonly Diagnostic[];
}

/** Rules about scripts that say the same as one about the steps. */
const twins: Readonly<Record<string, string>> = {
  WK6005: 'WK5003',
  WK6006: 'WK5004',
  WK6013: 'WK5005',
  WK6015: 'WK5007',
  WK6016: 'WK5006',
  WK6022: 'WK5008',
};

/** What is said of the author's line already is not said again of the line that it compiles to. */
function isTold({ code, related = [] }: FileFinding, found: readonly WorkletFinding[], textOf: TextOf): boolean {
  const twin = twins[code];
  if (twin === undefined) return false;
  const lineOf = ({ file, start }: SourceSpan) => `${file}:${new LineTable(textOf(file) ?? '').at(start).line}`;
  return found.some((finding) => finding.code === twin && related.some(({ span }) => lineOf(span) === lineOf(finding.span)));
}

function lintOne({ name, file, worklet, steps }: Compilation, config: WorkletConfig, textOf: TextOf): LintedFile[] {
  if (!worklet || !steps) return [];
  const severities = config.lint?.severities ?? {};
  const found = lintWorklet({ ...steps, alwaysRemediates: worklet.metadata.alwaysRemediates }, severities);
  const sources = new Map<string, FileFinding[]>([[file, []]]);
  for (const { span, ...finding } of found) {
    const list = sources.get(span.file) ?? [];
    sources.set(span.file, list);
    list.push({ ...finding, start: span.start, end: span.end });
  }
  const typescript = [...sources].map(([path, findings]): LintedFile => ({ file: path, text: textOf(path) ?? '', findings }));
  const scripts = (['evaluation', 'remediation'] as const).map((kind): LintedFile => {
    const { text, origins } = worklet.scripts[kind];
    const findings = lintScript(text, { kind, target: worklet.metadata.target, severities });
    return {
      file: `${outputFolder}/${name}/${kind}.ps1`,
      text,
      findings: placeInSource(findings, text, origins).filter((each) => !isTold(each, found, textOf)),
    };
  });
  return suppressInSource([...typescript, ...scripts], severities);
}

/** Compiles worklets and looks at their steps and at the scripts that come of them. */
export async function lintWorklets(worklets: readonly WorkletFile[], root: string, config: WorkletConfig, textOf: TextOf): Promise<LintedWorklets> {
  const compilations = await compileWorklets(
    worklets.map(({ file }) => file),
    { root },
  );
  return {
    files: compilations.flatMap((compilation) => lintOne(compilation, config, textOf)),
    refused: compilations.flatMap(({ worklet, diagnostics }) => (worklet ? [] : diagnostics)),
  };
}

/** Scripts of `dist` with findings are compiled again, to find the places in TypeScript; one that is out of date stays without. */
export async function placeScripts(scripts: readonly LintedScript[], root: string, textOf: TextOf): Promise<LintedFile[]> {
  const sources = [...new Set(scripts.flatMap(({ source, findings }) => (source !== undefined && findings.length > 0 ? [source] : [])))];
  const known = sources.filter((source) => textOf(source) !== undefined);
  const compilations = known.length === 0 ? [] : await compileWorklets(known, { root });
  return scripts.map((script) => {
    const worklet = compilations.find(({ file }) => file === script.source)?.worklet;
    const compiled = worklet && Object.values(worklet.scripts).find(({ text }) => text === script.text);
    return compiled ? { ...script, findings: placeInSource(script.findings, script.text, compiled.origins) } : script;
  });
}
