import type { Session } from '../session.ts';
import { compositeFormat } from '../text/composite-format.ts';
import { NetException, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';

/** A value in a column's format string, `N2` or `{0:N2} MB`; undefined when the format does not suit the value. */
export function formatWith(format: string, value: Value, session: Session): string | undefined {
  const composite = format.includes('{0') || format.includes('}') ? format : `{0:${format}}`;
  try {
    return compositeFormat(composite, [value ?? ''], session);
  } catch (error) {
    if (error instanceof TerminatingError || error instanceof NetException) return undefined;
    throw error;
  }
}
