import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { membersOf } from '../runtime/members/members-of.ts';
import { forEachPlace, itemParameters } from '../runtime/providers/item-command.ts';
import type { NewProperty } from '../runtime/providers/provider.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';

const literal = { mandatory: true, byPropertyName: true } as const;

export default defineCmdlet({
  name: 'Set-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['sp'],
  supportsShouldProcess: true,
  parameters: {
    Path: {
      type: 'string[]',
      sets: {
        propertyPSObjectPathSet: { mandatory: true, position: 0, byPropertyName: true },
        propertyValuePathSet: { mandatory: true, position: 0, byPropertyName: true },
      },
      wildcards: true,
    },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath', 'LP'],
      sets: { propertyPSObjectLiteralPathSet: literal, propertyValueLiteralPathSet: literal },
    },
    Name: {
      type: 'string',
      aliases: ['PSProperty'],
      sets: {
        propertyValueLiteralPathSet: { mandatory: true, position: 1, byPropertyName: true },
        propertyValuePathSet: { mandatory: true, position: 1, byPropertyName: true },
      },
    },
    Value: {
      type: 'object',
      validate: { allowNull: true },
      sets: {
        propertyValueLiteralPathSet: { mandatory: true, position: 2, byPropertyName: true },
        propertyValuePathSet: { mandatory: true, position: 2, byPropertyName: true },
      },
    },
    InputObject: {
      type: 'psobject',
      sets: {
        propertyPSObjectLiteralPathSet: { mandatory: true, pipeline: true, byPropertyName: true },
        propertyPSObjectPathSet: { mandatory: true, pipeline: true, byPropertyName: true },
      },
    },
    PassThru: { type: 'switch' },
    Force: { type: 'switch' },
    ...itemParameters,
    Type: { type: 'Microsoft.Win32.RegistryValueKind', byPropertyName: true },
  },
  defaultSet: 'propertyValuePathSet',
  process(parameters, host) {
    const { Name, Value, InputObject, PassThru, Type } = parameters;
    const { session } = host;
    const type = Type instanceof EnumValue ? toText(Type, session) : undefined;
    const properties: NewProperty[] = host.parameterSet.startsWith('propertyPSObject')
      ? membersOf(InputObject ?? null, session)
          .filter(({ memberType }) => /Property$/.test(memberType))
          .map(({ name }) => ({ name, type, value: getMember(InputObject ?? null, name, session) }))
      : [{ name: Name!, type, value: Value ?? null }];
    forEachPlace(
      host,
      parameters,
      (context, { provider, path }) => {
        if (!provider.setProperties) throw providerNotSupported('property');
        provider.setProperties(context, path, properties);
      },
      { write: (item) => PassThru && host.write(item) },
    );
  },
  examples: [
    { script: 'Set-Content t.txt abc; Set-ItemProperty t.txt IsReadOnly $true; (Get-Item t.txt).IsReadOnly', stdout: 'True\n' },
    {
      script: 'Set-ItemProperty nosuch a 1 -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'PathNotFound,Microsoft.PowerShell.Commands.SetItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-itemproperty',
});
