import { type CoveragePoint, coveragePoints } from './coverage-points.ts';

/** A command of a covered file, and whether it ran. */
export interface CoveredCommand extends Omit<CoveragePoint, 'executedAt'> {
  /** With `/`, as reports name it. */
  readonly file: string;
  readonly hit: boolean;
}

/** What ran of the covered files, counted as Pester counts. */
export interface Coverage {
  readonly commandsAnalyzed: number;
  readonly commandsExecuted: number;
  readonly commandsMissed: number;
  readonly filesAnalyzed: number;
  /** 0 to 100. */
  readonly percent: number;
  readonly commands: readonly CoveredCommand[];
}

/** A file under coverage. */
export interface CoveredFile {
  readonly file: string;
  readonly text: string;
  /** Offsets at which statements ran, in any of the suites. */
  readonly executed: ReadonlySet<number>;
}

/** Sums commands up. */
export function coverageOf(commands: readonly CoveredCommand[]): Coverage {
  const executed = commands.filter(({ hit }) => hit).length;
  return {
    commandsAnalyzed: commands.length,
    commandsExecuted: executed,
    commandsMissed: commands.length - executed,
    filesAnalyzed: new Set(commands.map(({ file }) => file)).size,
    percent: commands.length === 0 ? 0 : (executed / commands.length) * 100,
    commands,
  };
}

/** The coverage of files by the places that ran in them. */
export function measureCoverage(files: readonly CoveredFile[]): Coverage {
  return coverageOf(
    files.flatMap(({ file, text, executed }) =>
      coveragePoints(text).map(({ executedAt, ...point }) => ({ ...point, file, hit: executed.has(executedAt) })),
    ),
  );
}
