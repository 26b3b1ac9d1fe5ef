import type { Plain } from '../changes.ts';
import type { ScheduledTaskDescription, ScheduledTaskState } from '../description.ts';

/** An action of a task: a program to run. */
export interface TaskAction {
  readonly execute: string;
  readonly arguments: string;
  readonly workingDirectory: string;
}

/** A scheduled task. Times are milliseconds UTC; null: never. */
export interface ScheduledTask {
  readonly name: string;
  /** Its folder, with both backslashes. */
  readonly path: string;
  state: ScheduledTaskState;
  description: string;
  readonly author: string;
  user: string;
  runLevel: 'Limited' | 'Highest';
  actions: readonly TaskAction[];
  lastRunTime: number | null;
  lastTaskResult: number;
  nextRunTime: number | null;
}

/** SCHED_S_TASK_HAS_NOT_RUN; source: Microsoft, "Task Scheduler Error and Success Constants". */
const hasNotRun = 0x41303;

const instant = (text: string | null | undefined): number | null => (text === undefined || text === null ? null : Date.parse(text));

/** The tasks of the task scheduler. */
export class ScheduledTaskStore {
  readonly #tasks = new Map<string, ScheduledTask>();

  /** All, by folder and name. */
  all(): ScheduledTask[] {
    return [...this.#tasks].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, task]) => task);
  }

  /** By name and folder, upper and lower case alike. */
  find(name: string, path = '\\'): ScheduledTask | undefined {
    return this.#tasks.get(this.#key(path, name));
  }

  /** Adds a task, or puts it in the place of one of that name. */
  describe(description: ScheduledTaskDescription): ScheduledTask {
    const folder = `\\${(description.path ?? '').replace(/^\\+|\\+$/g, '')}\\`.replace('\\\\', '\\');
    const task: ScheduledTask = {
      name: description.name,
      path: folder,
      state: description.state ?? 'Ready',
      description: description.description ?? '',
      author: description.author ?? '',
      user: description.user ?? 'SYSTEM',
      runLevel: description.runLevel ?? 'Limited',
      actions: (description.actions ?? []).map((action) => ({
        execute: action.execute,
        arguments: action.arguments ?? '',
        workingDirectory: action.workingDirectory ?? '',
      })),
      lastRunTime: instant(description.lastRunTime),
      lastTaskResult: description.lastTaskResult ?? (description.lastRunTime ? 0 : hasNotRun),
      nextRunTime: instant(description.nextRunTime),
    };
    this.#tasks.set(this.#key(task.path, task.name), task);
    return task;
  }

  /** Returns whether it was there. */
  remove(name: string, path = '\\'): boolean {
    return this.#tasks.delete(this.#key(path, name));
  }

  #key(path: string, name: string): string {
    return `${path}${name}`.toLowerCase();
  }

  snapshot(): Plain {
    return Object.fromEntries(
      this.all().map(({ path, name, state, user, runLevel, actions, description, author }) => [
        path + name,
        { state, user, runLevel, description, author, actions: actions.map((action) => ({ ...action })) },
      ]),
    );
  }
}
