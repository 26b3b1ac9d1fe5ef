import { LimitReached } from '../../runtime/limits.ts';

/** Where JavaScript itself gives up (its stack, the length of a string or array), the run has reached a limit. */
export function asLimit(error: unknown): LimitReached | undefined {
  if (error instanceof LimitReached) return error;
  if (!(error instanceof RangeError)) return undefined;
  if (/call stack/.test(error.message)) return new LimitReached('callDepth', 'The script nests its calls too deeply.');
  return new LimitReached('allocation', 'The script makes an object that is too large.');
}
