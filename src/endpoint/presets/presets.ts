import type { PresetName } from '../description.ts';
import type { Preset } from '../preset.ts';
import { linux } from './linux.ts';
import { windows7 } from './windows-7.ts';
import { windows10 } from './windows-10.ts';
import { windows11 } from './windows-11.ts';
import { windowsServer2016 } from './windows-server-2016.ts';
import { windowsServer2022 } from './windows-server-2022.ts';

/** The presets by name. */
export const presets = {
  'windows-7': windows7,
  'windows-10': windows10,
  'windows-11': windows11,
  'windows-server-2016': windowsServer2016,
  'windows-server-2022': windowsServer2022,
  linux,
} satisfies Record<PresetName, Preset>;
