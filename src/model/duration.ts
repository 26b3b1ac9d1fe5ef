/** A length of time. Made by `seconds`, `minutes` and `hours`, so that no bare number leaves its unit open. */
export interface Duration {
  /** The length in seconds. */
  readonly seconds: number;
}

/**
 * A length of time in seconds.
 * @param count a whole number of seconds where a script waits so long: `Start-Sleep -Seconds` takes an integer before PowerShell 7
 */
export function seconds(count: number): Duration {
  return { seconds: count };
}

/**
 * A length of time in minutes.
 * @param count how many
 */
export function minutes(count: number): Duration {
  return { seconds: count * 60 };
}

/**
 * A length of time in hours.
 * @param count how many
 */
export function hours(count: number): Duration {
  return { seconds: count * 3600 };
}
