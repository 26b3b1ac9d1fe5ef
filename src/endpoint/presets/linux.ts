import type { LinuxPreset } from '../preset.ts';

/** Some Linux: files and variables, nothing of Windows. */
export const linux: LinuxPreset = { platform: 'linux', name: 'linux', caption: 'Linux' };
