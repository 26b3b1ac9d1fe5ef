import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProvider, type Provider } from './provider.ts';

/** A provider that Windows has and the simulation has not: its drives are listed, and whoever looks into them ends the run. */
export function notSimulatedProvider(about: Pick<Provider, 'name' | 'implementingType' | 'capabilities' | 'drives' | 'module'>): Provider {
  const refuse = (): never => {
    throw new NotSimulated('provider', about.name);
  };
  return defineProvider({
    ...about,
    platform: 'windows',
    navigable: true,
    separator: '\\',
    notSimulated: true,
    itemExists: refuse,
    isContainer: refuse,
    childNames: refuse,
    getItem: refuse,
  });
}
