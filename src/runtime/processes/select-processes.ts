import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { enumerate } from '../convert/enumerate.ts';
import { hasWildcards } from '../providers/path-syntax.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import { type ErrorCategory, type ExceptionObject, errorRecord } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { ProcessObject } from '../values/process-object.ts';
import type { Value } from '../values/value.ts';

/** Which processes a call is about. */
export interface ProcessSelection {
  Name?: readonly string[];
  Id?: readonly Value[];
  InputObject?: Value;
}

/** Writes the error of a cmdlet that works on processes (ProcessBaseCommand.WriteNonTerminatingError). */
export function writeProcessError(
  host: CmdletHost,
  target: ProcessObject | string | number,
  parts: { id: string; message: string; category: ErrorCategory; inner?: ExceptionObject },
): void {
  const record = errorRecord({ ...parts, target, exception: 'Microsoft.PowerShell.Commands.ProcessCommandException' });
  record.exception.data.set('ProcessName', target instanceof ProcessObject ? target.name : typeof target === 'string' ? target : '');
  host.error(record);
}

function byName(host: CmdletHost, patterns: readonly string[]): ProcessObject[] {
  return patterns.flatMap((pattern) => {
    const all = host.endpoint.processes.all().map((process) => new ProcessObject(process));
    const found = all.filter(({ name }) => matchesWildcard(name, pattern));
    if (found.length === 0 && !hasWildcards(pattern)) {
      // PowerShell 7 guesses that a number was meant as an id.
      const isId = !host.session.isWindowsPowerShell && /^\s*\+?\d+\s*$/.test(pattern);
      writeProcessError(host, pattern, {
        id: isId ? 'RecommendIdTagForGivenName' : 'NoProcessFoundForGivenName',
        message: isId
          ? `Cannot find a process with the name "${pattern}". Try running with -Id to search by Id of processes.`
          : `Cannot find a process with the name "${pattern}". Verify the process name and call the cmdlet again.`,
        category: 'ObjectNotFound',
      });
    }
    return found;
  });
}

function byId(host: CmdletHost, ids: readonly Value[]): ProcessObject[] {
  return ids.flatMap((id) => {
    const process = host.endpoint.processes.byId(id as number);
    if (process) return [new ProcessObject(process)];
    writeProcessError(host, id as number, {
      id: 'NoProcessFoundForGivenId',
      message: `Cannot find a process with the process identifier ${id}.`,
      category: 'ObjectNotFound',
    });
    return [];
  });
}

function given(value: Value): ProcessObject[] {
  const plain = unwrap(value);
  const all = plain instanceof ProcessObject ? [plain] : [...(enumerate(plain) ?? [])].map(unwrap);
  return all.filter((each): each is ProcessObject => each instanceof ProcessObject);
}

function compare(one: ProcessObject, other: ProcessObject): number {
  const [left, right] = [one.name.toUpperCase(), other.name.toUpperCase()];
  return left < right ? -1 : left > right ? 1 : one.id - other.id;
}

/** The processes that a call is about, by name and id (ProcessBaseCommand.MatchingProcesses). */
export function selectProcesses(host: CmdletHost, { Name, Id, InputObject }: ProcessSelection): ProcessObject[] {
  // The engine's own process is there as soon as somebody looks.
  void host.session.processId;
  const found =
    InputObject !== undefined
      ? given(InputObject)
      : Id
        ? byId(host, Id)
        : Name
          ? byName(host, Name)
          : host.endpoint.processes.all().map((process) => new ProcessObject(process));
  const seen = new Set<number>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id)).sort(compare);
}
