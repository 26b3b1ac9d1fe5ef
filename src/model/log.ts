import { modelHost } from './host.ts';

/**
 * Writes a line to the output, before the verdict's own line.
 * @param message the line; keep all lines of a run within a few KB
 */
export function log(message: string): void {
  modelHost().log(message);
}

/**
 * Writes a line to the warning stream.
 * @param message the line
 */
export function warn(message: string): void {
  modelHost().warn(message);
}
