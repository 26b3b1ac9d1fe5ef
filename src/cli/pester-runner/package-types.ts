import type { PesterOptions, PesterRun } from '../../engines/pester-options.ts';

/**
 * The types of the package, without its code: declarations are made from this file, so that a program that uses the package reads
 * a few of them and not those of the whole engine.
 */
export type { EndpointDescription } from '../../endpoint/description.ts';
export type { PesterConfiguration } from '../../engines/pester-configuration.ts';
export type { EngineDifference, EngineName, EngineResult, PesterEvent, PesterOptions, PesterRun } from '../../engines/pester-options.ts';
export type { SuiteReport } from '../../engines/simulated/suite-job.ts';
export type { Coverage, CoveredCommand } from '../../pester/coverage/coverage.ts';
export type { PesterDocument, TestDocument } from '../../pester/pester-document.ts';
export type { BlockOutline, FailureOutline, SuiteOutline, TestOutline } from '../../pester/suite-outline.ts';

/**
 * Runs Pester suites: each file in a session and on an endpoint of its own. The promise is rejected where the options make no
 * sense, or a PowerShell is asked for and there is none; failing tests are results.
 */
export declare function runPester(options?: PesterOptions): Promise<PesterRun>;
