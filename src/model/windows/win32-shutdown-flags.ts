/**
 * The flags of `Win32Shutdown` and `Win32ShutdownTracker` of Win32_OperatingSystem
 * (https://learn.microsoft.com/windows/win32/cimwin32prov/win32shutdown-method-in-class-win32-operatingsystem).
 * A forced one is at once: applications are not notified, and data may be lost.
 */
export const Win32ShutdownFlags = {
  /** Logs the user off. */
  LogOff: 0,
  /** Logs the user off immediately, without notice to applications; data may be lost. */
  ForcedLogOff: 4,
  /** Shuts the computer down to the point where it is safe to turn off the power. */
  Shutdown: 1,
  /** Shuts down at once, services included. */
  ForcedShutdown: 5,
  /** Shuts down and restarts. */
  Reboot: 2,
  /** Shuts down at once and restarts. */
  ForcedReboot: 6,
  /** Shuts down and turns off the power, where the computer can. */
  PowerOff: 8,
  /** Shuts down at once and turns off the power. */
  ForcedPowerOff: 12,
  /** What is added to another flag to force it. */
  Force: 4,
} as const;
