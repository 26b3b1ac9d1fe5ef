import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import getRandom from './Get-Random.ts';

const { SetSeed: _, ...parameters } = getRandom.parameters;

/** Get-Random with numbers that nobody can foresee: there is no seed to set. */
export default defineCmdlet({
  ...getRandom,
  name: 'Get-SecureRandom',
  edition: '7.6',
  parameters,
  begin: undefined,
  process: (given, host, state) => getRandom.process?.({ ...given, SetSeed: undefined } as never, host, state),
  end: (given, host, state) => getRandom.end?.(given as never, host, state),
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-securerandom',
  examples: [{ script: 'Get-SecureRandom -Minimum 3 -Maximum 4', stdout: '3\n' }],
});
