import type { Session } from '../session.ts';
import { DateTime, ticksOfUnixMilliseconds } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';

/** `1/10/2026` as a date (types.ps1xml, InstalledOn of Win32_QuickFixEngineering: DateTime.Parse in the invariant culture). */
function dateOfUpdate(value: Value): Value {
  const match = typeof value === 'string' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) : null;
  if (!match) return value;
  return new DateTime(ticksOfUnixMilliseconds(Date.UTC(Number(match[3]), Number(match[1]) - 1, Number(match[2]))), 'Unspecified');
}

const scripted: Readonly<Record<string, (value: Value, session: Session) => Value>> = {
  'win32_quickfixengineering.installedon': dateOfUpdate,
};

/** A property as PowerShell's type data show it, where they put a script in its place. */
export function withTypeData(className: string, property: string, value: Value, session: Session): Value {
  const script = scripted[`${className}.${property}`.toLowerCase()];
  return script ? script(value, session) : value;
}
