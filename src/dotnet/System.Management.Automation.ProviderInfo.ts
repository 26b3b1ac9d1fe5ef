import { NotSimulated } from '../base/not-simulated.ts';
import type { ProviderCapability } from '../runtime/providers/provider.ts';
import type { ProviderInfo } from '../runtime/providers/provider-info.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { findType, knownType, typedArray } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { Char } from '../runtime/values/numbers.ts';

const capabilityBits: Readonly<Record<ProviderCapability, number>> = { Filter: 4, ShouldProcess: 16, Credentials: 32, Transactions: 64 };

export default defineType<ProviderInfo>({
  name: 'System.Management.Automation.ProviderInfo',
  kind: 'class',
  properties: {
    ImplementingType: {
      type: 'type',
      get(self) {
        const type = findType(self.provider.implementingType);
        if (!type) throw new NotSimulated('type', self.provider.implementingType);
        return type;
      },
    },
    HelpFile: { type: 'string', get: () => 'System.Management.Automation.dll-Help.xml' },
    Name: { type: 'string', get: (self) => self.name },
    PSSnapIn: { type: 'System.Management.Automation.PSSnapInInfo', get: (self) => self.moduleName },
    ModuleName: { type: 'string', get: (self) => self.moduleName },
    Module: { type: 'psmoduleinfo', get: () => null },
    Description: { type: 'string', get: () => null },
    Capabilities: {
      type: 'System.Management.Automation.Provider.ProviderCapabilities',
      get: (self) =>
        new EnumValue(
          knownType('System.Management.Automation.Provider.ProviderCapabilities'),
          self.provider.capabilities.reduce((bits, name) => bits | capabilityBits[name], 0),
        ),
    },
    Home: {
      type: 'string',
      get: (self) => self.home || null,
      set: (self, value) => {
        self.home = value as string;
      },
    },
    Drives: {
      type: 'System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]',
      get: (self) => typedArray([...self.drives], 'System.Management.Automation.PSDriveInfo'),
    },
    VolumeSeparatedByColon: { type: 'bool', get: (self) => self.volumeSeparatedByColon, edition: '7.6' },
    ItemSeparator: { type: 'char', get: (self) => new Char(self.itemSeparator), edition: '7.6' },
    AltItemSeparator: { type: 'char', get: (self) => new Char(self.itemSeparator === '/' ? '\\' : '/'), edition: '7.6' },
  },
  toText: (self) => self.fullName,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.providerinfo',
});
