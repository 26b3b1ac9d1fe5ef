import type { Moment, ScenarioRun } from '../harness/run-scenario.ts';

/** Something that happened in a simulated run; what happened again and again is one entry. */
export interface TimeLineEntry {
  /** Virtual seconds since the scenario began, as a person says them. */
  readonly time: string;
  readonly text: string;
}

/** One script's run on the time line. */
export interface TimeLineRun {
  readonly title: string;
  readonly start: string;
  readonly verdict: string;
  readonly exitCode: string;
  readonly isFine: boolean;
  readonly entries: readonly TimeLineEntry[];
  readonly output: string;
  readonly errors: string;
  /** Place and size on a line of a hundred parts. */
  readonly left: string;
  readonly width: string;
  /** Where on it the script did something. */
  readonly marks: readonly string[];
}

/** What a page shows of a scenario. */
export interface ScenarioTimeLine {
  readonly name: string;
  readonly isFine: boolean;
  readonly shortfalls: readonly string[];
  readonly elapsed: string;
  /** Time passes in it, so that there is a line to draw. */
  readonly takesTime: boolean;
  readonly runs: readonly TimeLineRun[];
}

type Run = ScenarioRun['runs'][number];
type Call = Run['report']['calls'][number];

const titles = {
  evaluation: 'Evaluation',
  remediation: 'Remediation',
  afterwards: 'Evaluation after remediation',
  again: 'A second remediation',
} as const satisfies Record<Moment, string>;

/** Virtual seconds, as a person says them. */
export function timeText(seconds: number): string {
  if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
  const rest = Number((seconds % 60).toFixed(1));
  return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

const withError = (text: string, error: string | undefined) => (error === undefined ? text : `${text}: it fails (${error})`);

const describe = {
  cimQuery: ({ class: name, filter, error }) => withError(`asks for ${name}${filter === undefined ? '' : ` where ${filter}`}`, error),
  cimMethod({ class: name, method, arguments: given, returnValue, error }) {
    const list = Object.entries(given).map(([argument, value]) => `${argument} = ${JSON.stringify(value)}`);
    const call = `calls ${method} of ${name}${list.length === 0 ? '' : ` with ${list.join(', ')}`}`;
    return withError(returnValue === undefined || error !== undefined ? call : `${call}: it returns ${returnValue}`, error);
  },
  program: ({ name, arguments: given, exitCode }) =>
    `runs ${[name, ...given].join(' ')}${exitCode === undefined ? '' : `: it ends with ${exitCode}`}`,
  sleep: ({ seconds }) => `waits ${timeText(seconds)}`,
  service: ({ name, action }) => `asks the service ${name}: ${action}`,
  process: ({ name, action }) => `${action === 'start' ? 'starts' : 'stops'} the process ${name}`,
  web: ({ method, url, status, error }) => withError(`${method} ${url}${status === undefined ? '' : `: ${status}`}`, error),
  power: ({ action }) => `asks the machine to ${action === 'restart' ? 'restart' : 'shut down'}`,
} satisfies { readonly [Kind in Call['kind']]: (call: Extract<Call, { kind: Kind }>) => string };

const textOf = (call: Call): string => (describe[call.kind] as (call: Call) => string)(call);

/** How many calls repeat, and how often: the shortest pattern of at most four calls that comes three times or more. */
function repetition(texts: readonly string[], from: number): { size: number; times: number } | undefined {
  for (let size = 1; size <= 4; size++) {
    let times = 1;
    while (texts.slice(from, from + size).every((text, place) => texts[from + times * size + place] === text)) times++;
    if (times >= 3) return { size, times };
  }
  return undefined;
}

function entriesOf({ calls, callTimes }: Run['report'], start: number): TimeLineEntry[] {
  const texts = calls.map(textOf);
  const entries: TimeLineEntry[] = [];
  for (let place = 0; place < calls.length; ) {
    const repeated = repetition(texts, place);
    const { size, times } = repeated ?? { size: 1, times: 1 };
    const text = texts.slice(place, place + size).join(', ');
    const last = timeText(start + callTimes[place + size * times - 1]);
    entries.push({ time: timeText(start + callTimes[place]), text: times === 1 ? text : `${times} times until ${last}: ${text}` });
    place += size * times;
  }
  return entries;
}

/** The verdict that an exit code and an error stream stand for. */
function verdictOf({ moment, report }: Run): string {
  if (report.outcome === 'notSimulated') return `not simulated: ${report.notSimulated}`;
  if (report.outcome === 'limit') return 'ended by a limit';
  if (report.outcome === 'parseError') return 'syntax error';
  if (moment === 'remediation' || moment === 'again') return report.exitCode === 0 ? 'remediated' : 'failed';
  if (report.exitCode === 0) return 'compliant';
  return report.exitCode === 1 && report.stderr === '' ? 'not compliant' : 'failed';
}

const percent = (part: number, whole: number) => `${Number((whole === 0 ? 0 : (100 * part) / whole).toFixed(2))}`;

/** Moments at which a script asked or did something, each once. */
const marksOf = ({ calls, callTimes }: Run['report'], began: number, whole: number): string[] => [
  ...new Set(callTimes.filter((_, place) => calls[place].kind !== 'sleep').map((time) => percent(began + time, whole))),
];

/** The time line of a scenario as it was simulated. */
export function scenarioTimeLine(scenario: ScenarioRun): ScenarioTimeLine {
  let start = 0;
  const runs = scenario.runs.map((run): TimeLineRun => {
    const { report, moment } = run;
    const began = start;
    start += report.elapsed;
    return {
      title: titles[moment],
      start: timeText(began),
      verdict: verdictOf(run),
      exitCode: report.exitCode === null ? '' : String(report.exitCode),
      isFine: !scenario.shortfalls.some((shortfall) => shortfall.moment === moment),
      entries: entriesOf(report, began),
      output: report.stdout.trimEnd(),
      errors: report.stderr.trimEnd(),
      left: percent(began, scenario.elapsed),
      width: percent(report.elapsed, scenario.elapsed),
      marks: marksOf(report, began, scenario.elapsed),
    };
  });
  return {
    name: scenario.name,
    isFine: scenario.shortfalls.length === 0,
    shortfalls: scenario.shortfalls.map(({ moment, message }) => `${titles[moment]}: ${message}.`),
    elapsed: timeText(scenario.elapsed),
    takesTime: scenario.elapsed > 0,
    runs,
  };
}
