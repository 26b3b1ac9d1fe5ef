import { construct } from './members/construct.ts';
import type { Session } from './session.ts';
import { knownType } from './types/types.ts';
import { Dictionary } from './values/dictionary.ts';
import type { Value } from './values/value.ts';

/** `$PSVersionTable` of the edition (about_Automatic_Variables). */
export function versionTable(session: Session): Dictionary {
  const table = new Dictionary('System.Management.Automation.PSVersionHashTable');
  const version = (text: string): Value => construct(knownType('System.Version'), [text], session);
  if (session.isWindowsPowerShell) {
    table.set('PSVersion', version('5.1.19041.5247'));
    table.set('PSEdition', 'Desktop');
    table.set('PSCompatibleVersions', ['1.0', '2.0', '3.0', '4.0', '5.0', '5.1.19041.5247'].map(version));
    table.set('BuildVersion', version('10.0.19041.5247'));
    table.set('CLRVersion', version('4.0.30319.42000'));
    table.set('WSManStackVersion', version('3.0'));
    table.set('PSRemotingProtocolVersion', version('2.3'));
    table.set('SerializationVersion', version('1.1.0.1'));
    return table;
  }
  table.set('PSVersion', construct(knownType('System.Management.Automation.SemanticVersion'), ['7.6.5'], session));
  table.set('PSEdition', 'Core');
  table.set('GitCommitId', '7.6.5');
  table.set('OS', operatingSystemDescription(session));
  table.set('Platform', session.platform === 'windows' ? 'Win32NT' : 'Unix');
  table.set('PSCompatibleVersions', ['1.0', '2.0', '3.0', '4.0', '5.0', '5.1', '6.0', '7.0'].map(version));
  table.set('PSRemotingProtocolVersion', version('2.4'));
  table.set('SerializationVersion', version('1.1.0.1'));
  table.set('WSManStackVersion', version('3.0'));
  return table;
}

/** RuntimeInformation.OSDescription. */
function operatingSystemDescription({ endpoint }: Session): string {
  const { preset } = endpoint;
  return preset.platform === 'windows' ? `Microsoft Windows ${preset.version}` : 'Linux';
}
