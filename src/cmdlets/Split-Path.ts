import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { itemParameters, reporting } from '../runtime/providers/item-command.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { leafInPath, parentInPath, splitQualifier } from '../runtime/providers/split-path.ts';

const path = { mandatory: true, position: 0, pipeline: true, byPropertyName: true } as const;
const choice = (set: string) => ({ type: 'switch', sets: { [set]: { mandatory: true, byPropertyName: true } } }) as const;

export default defineCmdlet({
  name: 'Split-Path',
  module: 'Microsoft.PowerShell.Management',
  parameters: {
    Path: {
      type: 'string[]',
      sets: { ParentSet: path, LeafSet: path, LeafBaseSet: path, ExtensionSet: path, QualifierSet: path, NoQualifierSet: path, IsAbsoluteSet: path },
      wildcards: true,
    },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPathSet: { mandatory: true, byPropertyName: true } } },
    Qualifier: choice('QualifierSet'),
    NoQualifier: choice('NoQualifierSet'),
    Parent: { type: 'switch', sets: { ParentSet: { byPropertyName: true } } },
    Leaf: choice('LeafSet'),
    LeafBase: { ...choice('LeafBaseSet'), edition: '7.6' },
    Extension: { ...choice('ExtensionSet'), edition: '7.6' },
    Resolve: { type: 'switch' },
    IsAbsolute: { type: 'switch', sets: { IsAbsoluteSet: { mandatory: true } } },
    Credential: itemParameters.Credential,
  },
  defaultSet: 'ParentSet',
  process({ Path, LiteralPath, Resolve }, host) {
    const { session } = host;
    for (const given of LiteralPath ?? Path ?? []) {
      reporting(host, () => {
        const found = Resolve ? session.providers.glob(given).map((place) => place.qualified) : [given];
        for (const each of found) host.write(partOf(each));
      });
    }

    function partOf(text: string): string | boolean {
      switch (host.parameterSet) {
        case 'LeafSet':
          return leafInPath(session, text);
        case 'LeafBaseSet': {
          const leaf = leafInPath(session, text);
          return leaf.includes('.') ? leaf.slice(0, leaf.lastIndexOf('.')) : leaf;
        }
        case 'ExtensionSet': {
          const leaf = leafInPath(session, text);
          return leaf.includes('.') && !leaf.endsWith('.') ? leaf.slice(leaf.lastIndexOf('.')) : '';
        }
        case 'QualifierSet': {
          const split = splitQualifier(text);
          if (split) return split.qualifier;
          throw new ProviderError({
            id: 'ParsePathFormatError',
            message: `Cannot parse path because path '${text}' does not have a qualifier specified.`,
            category: 'InvalidArgument',
            target: text,
            exception: 'System.FormatException',
          });
        }
        case 'NoQualifierSet':
          return splitQualifier(text)?.rest ?? text;
        case 'IsAbsoluteSet':
          return splitQualifier(text) !== undefined || (session.platform === 'linux' && text.startsWith('/'));
        default:
          return parentInPath(session, text);
      }
    }
  },
  outputTypes: ['System.String', 'System.Boolean'],
  examples: [
    {
      script: '(Split-Path a/b/c.txt) -replace "\\\\", "/"; Split-Path a/b/c.txt -Leaf; Split-Path a.b.c -LeafBase; Split-Path a.b.c -Extension',
      stdout: 'a/b\nc.txt\na.b\n.c\n',
    },
    {
      script: 'Split-Path env:HOME -Leaf; Split-Path env:HOME -Qualifier; Split-Path env:HOME -NoQualifier; Split-Path a/b -IsAbsolute',
      stdout: 'HOME\nenv:\nHOME\nFalse\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/split-path',
});
