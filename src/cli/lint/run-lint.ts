import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, packageVersion } from '../../base/package-root.ts';
import { printDiagnostic, type TextOf } from '../../diagnostics/print-diagnostic.ts';
import { toDocuments } from '../../linter/formats/to-documents.ts';
import { toGithub } from '../../linter/formats/to-github.ts';
import { toSarif } from '../../linter/formats/to-sarif.ts';
import { asDiagnostic, type LintedFile } from '../../linter/linted-file.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { writeDocument } from '../json-document.ts';
import { requireRoot } from '../project/find-root.ts';
import { readEach } from '../read-each.ts';
import { reportDiagnostics, textsBelow } from '../report-diagnostics.ts';
import { writeFilesTogether } from '../write-files-together.ts';
import { findTargets } from './find-targets.ts';
import type { LintRequest } from './lint-request.ts';
import { type LintedScript, lintScriptFile } from './lint-scripts.ts';
import { loadConfig } from './load-config.ts';

/** The page of one of our codes. */
function pageOf(code: string): string | undefined {
  const path = join(packageRoot(), 'docs/diagnostics', `${code}.md`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The texts as they were looked at; a compiled script need not lie on the disk. */
function textsOf(files: readonly LintedFile[], elsewhere: TextOf): TextOf {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return (file) => texts.get(file) ?? elsewhere(file);
}

function print(files: readonly LintedFile[], { format }: LintRequest, context: CommandContext, textOf: TextOf): void {
  if (format === 'json') writeDocument(context, toDocuments(files, textOf));
  else if (format === 'sarif') context.write(`${JSON.stringify(toSarif(files, { version: packageVersion(), pageOf, textOf }), null, 2)}\n`);
  else if (format === 'github') context.write(toGithub(files));
  else for (const file of files) for (const finding of file.findings) context.write(`${printDiagnostic(asDiagnostic(file, finding), textOf)}\n`);
}

const several = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function summarize(files: readonly LintedFile[], scripts: readonly LintedScript[], request: LintRequest, context: CommandContext): void {
  if (context.quiet || request.format !== 'text') return;
  const fixed = scripts.filter((script) => script.fixed).length;
  if (fixed > 0) context.writeError(`Mended ${several(fixed, 'file')}.\n`);
  const findings = files.reduce((sum, file) => sum + file.findings.length, 0);
  context.writeError(`${findings === 0 ? 'No findings' : several(findings, 'finding')} in ${several(files.length, 'file')}.\n`);
}

/** `worklet lint`: what is wrong with worklets and PowerShell files. Information alone does not fail the command. */
export async function runLint(request: LintRequest, context: CommandContext): Promise<ExitCode> {
  const root = requireRoot(context.cwd, context.root);
  const config = await loadConfig(root);
  const severities = config.lint?.severities ?? {};
  const targets = findTargets(request.targets, root, context.cwd);
  const onDisk = textsBelow(root);

  const names = new Map(targets.scripts.map((script) => [script.file, script]));
  const read = readEach([...names.keys()], context, (file) => lintScriptFile(names.get(file)!, request, config));
  const scripts = read.results.map(({ value }) => value);
  const changed = scripts.flatMap(({ path, fixed }) => (fixed ? [{ path, content: fixed }] : []));
  if (changed.length > 0) writeFilesTogether(changed, root);

  let files: readonly LintedFile[] = scripts;
  let { exitCode } = read;
  const needsCompiler = targets.worklets.length > 0 || scripts.some(({ source, findings }) => source !== undefined && findings.length > 0);
  if (needsCompiler) {
    const { lintWorklets, placeScripts } = await import('./lint-worklets.ts');
    files = await placeScripts(scripts, root, onDisk);
    if (targets.worklets.length > 0) {
      const linted = await lintWorklets(targets.worklets, root, config, onDisk);
      if (linted.refused.length > 0) {
        reportDiagnostics(linted.refused, context, root);
        exitCode = Math.max(exitCode, exitCodes.doesNotCompile);
      }
      files = [...linted.files, ...files];
    }
  }
  if (request.analyzer) files = await (await import('./merge-analyzer.ts')).mergeAnalyzer(files, severities);

  print(files, request, context, textsOf(files, onDisk));
  summarize(files, scripts, request, context);
  const fails = files.some(({ findings }) => findings.some(({ severity }) => severity !== 'information'));
  return exitCode === exitCodes.ok && fails ? exitCodes.findings : exitCode;
}
