import { findType } from '../types/types.ts';
import { allParameterSets, type ParameterMetadata } from './command-metadata.ts';

function common(name: string, typeName: string, ...aliases: string[]): ParameterMetadata {
  const type = typeName === 'switch' ? findType('bool') : findType(typeName);
  return {
    name,
    aliases,
    type: typeName === 'switch' ? undefined : type,
    typeName: type?.fullName ?? typeName,
    isSwitch: typeName === 'switch',
    sets: new Map([[allParameterSets, {}]]),
    validations: [],
    transformations: [],
    allowNull: false,
    allowEmptyString: false,
    allowEmptyCollection: false,
    isCommon: true,
  };
}

let cached: { all: ParameterMetadata[]; shouldProcess: ParameterMetadata[] } | undefined;

/** The parameters that every cmdlet and advanced function has (about_CommonParameters). */
export function commonParameters(supportsShouldProcess: boolean): readonly ParameterMetadata[] {
  cached ??= {
    all: [
      common('Verbose', 'switch', 'vb'),
      common('Debug', 'switch', 'db'),
      common('ErrorAction', 'object', 'ea'),
      common('WarningAction', 'object', 'wa'),
      common('InformationAction', 'object', 'infa'),
      common('ProgressAction', 'object', 'proga'),
      common('ErrorVariable', 'string', 'ev'),
      common('WarningVariable', 'string', 'wv'),
      common('InformationVariable', 'string', 'iv'),
      common('OutVariable', 'string', 'ov'),
      common('OutBuffer', 'int', 'ob'),
      common('PipelineVariable', 'string', 'pv'),
    ],
    shouldProcess: [common('WhatIf', 'switch', 'wi'), common('Confirm', 'switch', 'cf')],
  };
  return supportsShouldProcess ? [...cached.all, ...cached.shouldProcess] : cached.all;
}
