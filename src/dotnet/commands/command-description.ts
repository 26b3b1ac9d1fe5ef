import type { Command } from '../../runtime/commands/command.ts';
import type { Session } from '../../runtime/session.ts';

/** What CommandInfo tells of a command of any kind. */
export interface CommandDescription {
  /** By the names of System.Management.Automation.CommandTypes. */
  type: 'Alias' | 'Function' | 'Filter' | 'Cmdlet' | 'ExternalScript' | 'Application';
  source: string;
  moduleName: string;
  definition: string;
  version: string | undefined;
  /** A function with [CmdletBinding()] or parameters with attributes. */
  isAdvanced: boolean;
  defaultSet: string | undefined;
}

export function commandDescription(command: Command, session?: Session): CommandDescription {
  const nothing: CommandDescription = {
    type: 'Function',
    source: '',
    moduleName: '',
    definition: '',
    version: undefined,
    isAdvanced: false,
    defaultSet: undefined,
  };
  switch (command.kind) {
    case 'Function': {
      const module = command.module?.name ?? '';
      const { compiled } = command.scriptBlock;
      const isAdvanced =
        compiled.attributes.some(({ typeName }) => /^(System\.Management\.Automation\.)?CmdletBinding(Attribute)?$/i.test(typeName.name)) ||
        compiled.parameters.some(({ attributes }) =>
          attributes.some((attribute) => attribute.kind === 'Attribute' && /^Parameter(Attribute)?$/i.test(attribute.typeName.name)),
        );
      return {
        ...nothing,
        type: command.isFilter ? 'Filter' : 'Function',
        source: module,
        moduleName: module,
        definition: command.scriptBlock.text,
        version: command.module?.version,
        isAdvanced,
      };
    }
    case 'Cmdlet': {
      const { module } = command.definition;
      const version = session?.isWindowsPowerShell ? '3.0.0.0' : '7.0.0.0';
      return {
        ...nothing,
        type: 'Cmdlet',
        source: module,
        moduleName: module,
        version: module === 'Microsoft.PowerShell.Core' && !session?.isWindowsPowerShell ? '7.6.5' : version,
      };
    }
    case 'Alias':
      return { ...nothing, type: 'Alias', source: command.module?.name ?? '', moduleName: command.module?.name ?? '', definition: command.target };
    case 'ExternalScript':
      return { ...nothing, type: 'ExternalScript', source: command.path, definition: command.path };
    case 'Application':
      return { ...nothing, type: 'Application', source: command.path, definition: command.path, version: '0.0.0.0' };
    default:
      return nothing;
  }
}
