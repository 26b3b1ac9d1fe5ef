import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { joinText } from '../runtime/convert/to-text.ts';
import { attributeFilter } from '../runtime/providers/attribute-filter.ts';
import { listChildren, listNames } from '../runtime/providers/list-children.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';

export default defineCmdlet({
  name: 'Get-ChildItem',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.GetChildItemCommand',
  aliases: ['dir', 'gci'],
  windowsAliases: ['ls'],
  parameters: {
    Path: { type: 'string[]', sets: { Items: { position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralItems: { mandatory: true, byPropertyName: true } } },
    Filter: { type: 'string', position: 1 },
    Include: { type: 'string[]' },
    Exclude: { type: 'string[]' },
    Recurse: { type: 'switch', aliases: ['s', 'r'] },
    Depth: { type: 'System.UInt32' },
    Force: { type: 'switch' },
    Name: { type: 'switch' },
    Attributes: {
      type: 'System.Management.Automation.FlagsExpression`1[System.IO.FileAttributes]',
      transform: (value, session) => joinText(Array.isArray(value) ? value : [value], ',', session),
    },
    FollowSymlink: { type: 'switch', notSimulated: true },
    Directory: { type: 'switch', aliases: ['ad'] },
    File: { type: 'switch', aliases: ['af'] },
    Hidden: { type: 'switch', aliases: ['ah', 'h'] },
    ReadOnly: { type: 'switch', aliases: ['ar'] },
    System: { type: 'switch', aliases: ['as'] },
  },
  defaultSet: 'Items',
  process(parameters, host) {
    const { Path, LiteralPath, Filter, Include, Exclude, Recurse, Depth, Force, Name, Attributes, Directory, File, Hidden, ReadOnly, System } =
      parameters;
    const options = {
      literal: LiteralPath !== undefined,
      filter: Filter,
      include: Include ?? [],
      exclude: Exclude ?? [],
      recurse: Recurse || Depth !== undefined,
      depth: Depth instanceof SmallInteger ? Depth.value : Number.POSITIVE_INFINITY,
      force: Force,
      acceptAttributes: attributeFilter(
        {
          expression: typeof Attributes === 'string' ? Attributes : undefined,
          directory: Directory,
          file: File,
          hidden: Hidden,
          readOnly: ReadOnly,
          system: System,
        },
        Force,
      ),
      choosesKind: Directory || File,
    };
    // Without a path the listing is that of the current location.
    for (const path of LiteralPath ?? (Path?.length ? Path : [''])) {
      if (Name) listNames(host, path, options);
      else listChildren(host, path, options);
    }
  },
  outputTypes: ['System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  examples: [
    {
      script: '$null = New-Item -ItemType Directory -Force d/e; "x" > d/f.txt; (Get-ChildItem d).Name; (Get-ChildItem d -Recurse -File).Name',
      stdout: 'e\nf.txt\nf.txt\n',
    },
    { script: '$env:AAA1 = 1; $env:AAA2 = 2; (Get-ChildItem env:AAA*).Value | Sort-Object', stdout: '1\n2\n' },
    { script: 'Get-ChildItem nosuch*', stdout: '' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-childitem',
});
