import type { Endpoint } from './endpoint.ts';
import { timeZoneOf } from './time-zone.ts';

const key = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation';

/**
 * Who may change the time zone: administrators everywhere, on workstations all users. Source: Microsoft, "Change the time zone" (security
 * policy settings).
 */
export const maySetTimeZone = ({ process, preset }: Endpoint): boolean =>
  process.elevated || (preset.platform === 'windows' && preset.productType === 1);

/** Puts the clocks of the endpoint to a time zone. */
export function setTimeZone(endpoint: Endpoint, id: string): void {
  const timeZone = timeZoneOf(id);
  endpoint.timeZone = timeZone;
  endpoint.unhindered(() => {
    endpoint.registry.create(key, 64);
    endpoint.registry.setValue(key, { name: 'TimeZoneKeyName', kind: 'String', data: timeZone.id }, 64);
  });
}
