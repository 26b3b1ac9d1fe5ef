import { arch, hostname, release, type, userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { PesterRun } from '../../engines/pester-options.ts';
import { coberturaReport } from '../../pester/coverage/cobertura.ts';
import { coverageOf } from '../../pester/coverage/coverage.ts';
import { jacocoReport } from '../../pester/coverage/jacoco.ts';
import { githubReport } from '../../pester/reporters/github.ts';
import { junitReport } from '../../pester/reporters/junit.ts';
import { nunit3Report } from '../../pester/reporters/nunit3.ts';
import type { ReportedEnvironment, ReportedSuite } from '../../pester/reporters/reported-suite.ts';
import type { CommandContext } from '../command-context.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK7006 } from '../diagnostics.ts';
import { exitCodes } from '../exit-code.ts';
import { type FileToWrite, writeFilesTogether } from '../write-files-together.ts';
import { WK7010 } from './diagnostics.ts';
import { runDocument } from './run-document.ts';

const testReports = ['nunit3', 'junit', 'json'] as const;
const coverageReports = ['jacoco', 'cobertura'] as const;

type FileReport = (typeof testReports)[number] | (typeof coverageReports)[number];

/** A report that was asked for: `junit:results.xml`, `github`. */
export type ReportRequest = { readonly kind: FileReport; readonly path: string } | { readonly kind: 'github' };

function readRequest(text: string, kinds: readonly FileReport[]): ReportRequest | undefined {
  const colon = text.indexOf(':');
  const kind = kinds.find((each) => each === text.slice(0, colon));
  return kind !== undefined && colon < text.length - 1 ? { kind, path: text.slice(colon + 1) } : undefined;
}

/** Reads `--report`. */
export function readReportRequest(text: string): ReportRequest {
  const request = text === 'github' ? ({ kind: 'github' } as const) : readRequest(text, testReports);
  if (!request) throw new CommandFailure(exitCodes.usage, WK7006.at(undefined, { report: text }));
  return request;
}

/** Reads `--coverage-report`. */
export function readCoverageRequest(text: string): ReportRequest {
  const request = readRequest(text, coverageReports);
  if (!request) throw new CommandFailure(exitCodes.usage, WK7010.at(undefined, { report: text }));
  return request;
}

function reported({ files }: PesterRun, started: Date): ReportedSuite[] {
  return files.map(({ file, document, outline, ended, startedAt }) => ({
    file,
    document,
    started: startedAt === undefined ? started : new Date(startedAt),
    ...(outline ? { outline } : {}),
    ...(ended ? { problem: ended.kind === 'notSimulated' ? `${ended.what} is not simulated` : ended.message } : {}),
  }));
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list has no name.
    return '';
  }
}

function environmentOf({ cwd }: CommandContext): ReportedEnvironment {
  return {
    cwd: cwd.replaceAll('\\', '/'),
    machineName: hostname(),
    user: userName(),
    platform: type(),
    osVersion: release(),
    architecture: arch(),
    runtimeVersion: process.versions.node,
  };
}

/** Writes the reports of a run; those for a screen go to stdout. */
export function writeReports(requests: readonly ReportRequest[], run: PesterRun, started: Date, context: CommandContext): void {
  if (requests.length === 0) return;
  const ended = new Date();
  const suites = reported(run, started);
  const environment = environmentOf(context);
  const coverage = run.coverage ?? coverageOf([]);
  const texts: Record<FileReport, () => string> = {
    nunit3: () => nunit3Report(suites, environment, started, ended, Math.floor(Math.random() * 0x7fffffff)),
    junit: () => junitReport(suites, environment),
    json: () => `${JSON.stringify(runDocument(run))}\n`,
    jacoco: () => jacocoReport(coverage, started, ended),
    cobertura: () => coberturaReport(coverage, started),
  };
  const files: FileToWrite[] = [];
  for (const request of requests) {
    if (request.kind === 'github') context.write(githubReport(suites));
    else files.push({ path: resolve(context.cwd, request.path), content: texts[request.kind]() });
  }
  if (files.length > 0) writeFilesTogether(files, context.cwd);
}
