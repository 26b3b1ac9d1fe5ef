import type { Options } from 'yargs';

/** Options that several commands have, with the same words. */

export const jobsOption = {
  type: 'string',
  requiresArg: true,
  describe: 'How many worklets at once; as many as there are cores unless told',
} as const satisfies Options;

export const shardOption = {
  type: 'string',
  requiresArg: true,
  describe: 'One part of the worklets, as `1/4`, for a CI matrix',
} as const satisfies Options;

export const editionOption = {
  type: 'string',
  choices: ['7.6', '5.1'],
  requiresArg: true,
  describe: 'PowerShell 7.6 or Windows PowerShell 5.1',
} as const satisfies Options;

export const platformOption = {
  type: 'string',
  choices: ['windows', 'linux'],
  requiresArg: true,
  describe: 'The system that is simulated',
} as const satisfies Options;

export const endpointOption = {
  type: 'string',
  requiresArg: true,
  describe: 'A preset (windows-10, ...) or a JSON file that describes the endpoint',
} as const satisfies Options;
