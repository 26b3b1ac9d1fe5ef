/** When the clock of an endpoint starts, where its description does not say. */
export const defaultStart = '2026-01-15T09:00:00Z';
