import { resolve } from 'node:path';
import { verifyArchive } from '../packager/verify-archive.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { diagnosticDocument, writeDocument } from './json-document.ts';
import { readEach } from './read-each.ts';
import { readBytes } from './read-file.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

/** `worklet package --verify`: whether packages hold what their worklet.json says, to the byte. */
export function verifyPackages(files: readonly string[], json: boolean, context: CommandContext): ExitCode {
  const read = readEach(files, context, (file, name) => verifyArchive(name, readBytes(resolve(context.cwd, file), name)));
  const results = read.results.map(({ name: file, value }) => ({
    file,
    ...(value.name === undefined ? {} : { name: value.name, version: value.version }),
    passed: value.diagnostics.length === 0,
    entries: value.entries,
    diagnostics: value.diagnostics.map((diagnostic) => diagnosticDocument(diagnostic, () => undefined)),
  }));
  if (json) writeDocument(context, results);
  else {
    for (const { name: file, value } of read.results) {
      reportDiagnostics(value.diagnostics, context, context.cwd);
      if (value.diagnostics.length === 0)
        context.write(`${context.colors.green('ok')}  ${file}: ${value.name} ${value.version}, ${value.entries.length} files\n`);
    }
  }
  return Math.max(read.exitCode, results.every(({ passed }) => passed) ? exitCodes.ok : exitCodes.findings);
}
