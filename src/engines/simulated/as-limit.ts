import { isStackOverflow } from '../../runtime/evaluate/locate-error.ts';
import { LimitReached } from '../../runtime/limits.ts';

/** Where JavaScript itself gives up (its stack, the length of a string or array), the run has reached a limit. */
export function asLimit(error: unknown): LimitReached | undefined {
  if (error instanceof LimitReached) return error;
  if (isStackOverflow(error)) return new LimitReached('callDepth', 'The script nests its calls too deeply.');
  if (!(error instanceof RangeError)) return undefined;
  return new LimitReached('allocation', 'The script makes an object that is too large.');
}
