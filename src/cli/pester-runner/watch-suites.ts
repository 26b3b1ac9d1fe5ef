import { relative } from 'node:path';
import { watch } from 'chokidar';
import { DiagnosticError } from '../../diagnostics/diagnostic.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { reportDiagnostics } from '../report-diagnostics.ts';

const isScript = (path: string) => /\.(ps1|psm1|psd1)$/i.test(path);
const isSuite = (path: string) => /\.tests\.ps1$/i.test(path);
const isIgnored = (path: string) => /[\\/](node_modules|\.git)([\\/]|$)/.test(path);

/** Changes that come together (an editor that saves all, a checkout) are one. */
const quietTime = 100;

/**
 * Runs suites, and again whenever a script of the project changes: where only suites changed, those alone. Ends with the process's
 * interrupt signal.
 * @param run all suites, or those at some paths; failures that end a command are printed and the watch goes on
 */
export async function watchSuites(root: string, context: CommandContext, run: (paths?: readonly string[]) => Promise<ExitCode>): Promise<ExitCode> {
  const changed = new Set<string>();
  let wake = () => {};
  let ended = false;
  const watcher = watch(root, { ignoreInitial: true, ignored: (path, stats) => isIgnored(path) || (stats?.isFile() === true && !isScript(path)) });
  watcher.on('all', (_event, path) => {
    if (!isScript(path)) return;
    changed.add(path);
    wake();
  });
  const onInterrupt = () => {
    ended = true;
    wake();
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  const nextChange = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (changed.size > 0 || ended) resolve();
    });
  const runAndReport = async (paths?: readonly string[]) => {
    try {
      await run(paths);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      reportDiagnostics(error.diagnostics, context, context.cwd);
    }
    context.writeError('Watching for changes; Ctrl+C ends.\n');
  };
  try {
    await new Promise<void>((resolve) => {
      watcher.on('ready', resolve);
    });
    await runAndReport();
    for (;;) {
      await nextChange();
      if (ended) return exitCodes.ok;
      await new Promise((resolve) => {
        setTimeout(resolve, quietTime);
      });
      const paths = [...changed];
      changed.clear();
      context.writeError(`${paths.map((path) => relative(context.cwd, path).replaceAll('\\', '/')).join(', ')} changed.\n`);
      await runAndReport(paths.every(isSuite) ? paths : undefined);
    }
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
    await watcher.close();
  }
}
