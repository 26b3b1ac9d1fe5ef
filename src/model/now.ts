import { modelHost } from './host.ts';

/** The present moment in UTC as text: `2026-01-15 09:03:00Z`, the same in every culture and time zone. */
export function now(): string {
  return modelHost().now();
}
