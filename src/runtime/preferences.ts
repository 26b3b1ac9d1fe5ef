import type { Scope } from './scope.ts';
import type { Session } from './session.ts';
import { EnumValue } from './values/enum-value.ts';
import type { Value } from './values/value.ts';

/** System.Management.Automation.ActionPreference by number. */
const preferences = ['SilentlyContinue', 'Stop', 'Continue', 'Inquire', 'Ignore', 'Suspend', 'Break'] as const;

export type ActionPreference = (typeof preferences)[number];

/** The ActionPreference that a value names, by text or number; undefined when it names none. */
export function toActionPreference(value: Value): ActionPreference | undefined {
  if (value instanceof EnumValue) return preferences[value.value];
  if (typeof value === 'number') return preferences[value];
  if (typeof value !== 'string') return undefined;
  const wanted = value.toLowerCase();
  return preferences.find((name) => name.toLowerCase() === wanted);
}

/** A preference variable as the scope sees it (about_Preference_Variables). */
export function actionPreference(session: Session, variable: string, scope: Scope = session.scope): ActionPreference {
  return toActionPreference(scope.find(variable.toLowerCase())?.value) ?? 'Continue';
}

/** Why `Suspend` is refused (about_Preference_Variables). */
export const reservedAction =
  'The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, "about_Preference_Variables."';
