/** The categories of the worklet catalogue. */
export const categories = [
  'Data Collection & Auditing',
  'Maintenance Tasks',
  'Peripherals',
  'Personalization',
  'Security',
  'Software Lifecycle',
  'System Preference',
] as const;

/** A category of the worklet catalogue. */
export type Category = (typeof categories)[number];
