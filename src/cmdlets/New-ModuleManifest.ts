import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { getStaticMember } from '../runtime/members/static-members.ts';
import { manifestEntry, quoteModules, quoteName, quoteNames } from '../runtime/modules/manifest-text.ts';
import { knownType } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

const desktopOnly = 'This prerequisite is valid for the PowerShell Desktop edition only.';
const exported = (kind: string) =>
  `${kind} to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no ${kind.toLowerCase()} to export.`;
const names = { type: 'string[]', validate: { allowEmptyCollection: true } } as const;
const newest = { edition: '7.6' } as const;

/** Writes a manifest (about_Module_Manifests) in which every entry stands, those without a value as comments. */
export default defineCmdlet({
  name: 'New-ModuleManifest',
  module: 'Microsoft.PowerShell.Core',
  edition: '7.6',
  supportsShouldProcess: true,
  parameters: {
    Path: { type: 'string', mandatory: true, position: 0 },
    NestedModules: { type: 'object[]', validate: { allowEmptyCollection: true } },
    Guid: { type: 'guid' },
    Author: { type: 'string', validate: { allowEmptyString: true } },
    CompanyName: { type: 'string', validate: { allowEmptyString: true } },
    Copyright: { type: 'string', validate: { allowEmptyString: true } },
    RootModule: { type: 'string', aliases: ['ModuleToProcess'], validate: { allowEmptyString: true } },
    ModuleVersion: { type: 'version', validate: { notNull: true } },
    Description: { type: 'string', validate: { allowEmptyString: true } },
    ProcessorArchitecture: { type: 'System.Reflection.ProcessorArchitecture' },
    PowerShellVersion: { type: 'version' },
    ClrVersion: { type: 'version' },
    DotNetFrameworkVersion: { type: 'version' },
    PowerShellHostName: { type: 'string', validate: { allowEmptyString: true } },
    PowerShellHostVersion: { type: 'version' },
    RequiredModules: { type: 'object[]' },
    TypesToProcess: names,
    FormatsToProcess: names,
    ScriptsToProcess: names,
    RequiredAssemblies: names,
    FileList: names,
    ModuleList: { type: 'object[]', validate: { allowEmptyCollection: true } },
    FunctionsToExport: names,
    AliasesToExport: names,
    VariablesToExport: names,
    CmdletsToExport: names,
    DscResourcesToExport: names,
    CompatiblePSEditions: { type: 'string[]', validate: { allowEmptyCollection: true, set: ['Desktop', 'Core'] } },
    PrivateData: { type: 'object', validate: { allowNull: true } },
    Tags: { type: 'string[]', validate: { notNullOrEmpty: true } },
    ProjectUri: { type: 'System.Uri', validate: { notNullOrEmpty: true } },
    LicenseUri: { type: 'System.Uri', validate: { notNullOrEmpty: true } },
    IconUri: { type: 'System.Uri', validate: { notNullOrEmpty: true } },
    ReleaseNotes: { type: 'string', validate: { notNullOrEmpty: true } },
    Prerelease: { type: 'string', ...newest, validate: { notNullOrEmpty: true } },
    RequireLicenseAcceptance: { type: 'switch', ...newest },
    ExternalModuleDependencies: { type: 'string[]', ...newest, validate: { notNullOrEmpty: true } },
    HelpInfoUri: { type: 'string', validate: { allowNull: true } },
    PassThru: { type: 'switch' },
    DefaultCommandPrefix: { type: 'string', validate: { allowNull: true } },
  },
  end(given, host) {
    const { session } = host;
    const { provider, path } = session.providers.unresolved(given.Path!, true);
    if (provider.name !== 'FileSystem' || !path.toLowerCase().endsWith('.psd1')) {
      host.fail({
        id: 'Modules_InvalidModuleManifestPath',
        message: `The module manifest path '${given.Path}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
        category: 'InvalidArgument',
        target: given.Path,
        exception: 'System.InvalidOperationException',
      });
    }
    if (!host.shouldProcess(path, `Creating the "${path}" module manifest file.`)) return;
    const lineEnd = session.platform === 'windows' ? '\r\n' : '\n';
    const text = (value: Value) => (value === undefined || value === null ? '' : toText(value, session));
    const author = given.Author || text(getStaticMember(knownType('System.Environment'), 'UserName', session));
    const all = given.RootModule !== undefined || given.NestedModules !== undefined || given.RequiredModules !== undefined ? ['*'] : [];
    const guid = given.Guid ?? host.call('New-Guid')[0];
    const privateData = unwrap(given.PrivateData);
    const entry = (key: string, comment: string, value: string, isGiven: boolean, indent = '') =>
      manifestEntry({ key, comment, value, given: isGiven, indent }, lineEnd);
    const one = (key: string, comment: string, value: Value, indent = '') => entry(key, comment, quoteName(text(value)), text(value) !== '', indent);
    const list = (key: string, comment: string, values: readonly string[] | undefined, indent = '') =>
      entry(key, comment, quoteNames(values, lineEnd), values !== undefined && values.length > 0, indent);
    const always = (key: string, comment: string, values: readonly string[] | undefined) =>
      entry(key, comment, quoteNames(values ?? all, lineEnd), true);
    const files = (key: string, comment: string, values: readonly string[] | undefined) =>
      entry(key, comment, quoteNames(values, lineEnd), values !== undefined);
    const modules = (key: string, comment: string, values: readonly Value[] | undefined) =>
      entry(key, comment, values ? quoteModules(values, lineEnd, session) : '@()', values !== undefined);
    const comment = (line: string) => `#${line === '' ? '' : ` ${line}`}${lineEnd}`;
    const deep = '        ';
    const title = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.psd1$/i, '');
    const [date] = host.call('Get-Date', [{ kind: 'parameter', name: 'Format', text: '-Format:', hasValue: true, value: 'd' }]);
    const data =
      privateData !== undefined && privateData !== null && !(privateData instanceof Dictionary)
        ? one('PrivateData', privateDataComment, privateData)
        : [
            comment(privateDataComment),
            `PrivateData = @{${lineEnd}${lineEnd}    PSData = @{${lineEnd}${lineEnd}`,
            list('Tags', 'Tags applied to this module. These help with module discovery in online galleries.', given.Tags, deep),
            one('LicenseUri', 'A URL to the license for this module.', given.LicenseUri, deep),
            one('ProjectUri', 'A URL to the main website for this project.', given.ProjectUri, deep),
            one('IconUri', 'A URL to an icon representing this module.', given.IconUri, deep),
            one('ReleaseNotes', 'ReleaseNotes of this module', given.ReleaseNotes, deep),
            one('Prerelease', 'Prerelease string of this module', given.Prerelease, deep),
            entry(
              'RequireLicenseAcceptance',
              'Flag to indicate whether the module requires explicit user acceptance for install/update/save',
              given.RequireLicenseAcceptance ? '$true' : '$false',
              given.RequireLicenseAcceptance,
              deep,
            ),
            list('ExternalModuleDependencies', 'External dependent modules of this module', given.ExternalModuleDependencies, deep),
            `    } ${comment('End of PSData hashtable')}${lineEnd}`,
            privateData instanceof Dictionary ? lineEnd : '',
            ...(privateData instanceof Dictionary
              ? privateData.entries().map(([key, value]) => entry(text(key), text(key), quoteName(text(value)), true, '    '))
              : []),
            `} ${comment('End of PrivateData hashtable')}${lineEnd}`,
          ].join('');
    const manifest = [
      comment(''),
      comment(`Module manifest for module '${title}'`),
      comment(''),
      comment(`Generated by: ${author}`),
      comment(''),
      comment(`Generated on: ${text(date)}`),
      comment(''),
      `${lineEnd}@{${lineEnd}${lineEnd}`,
      one('RootModule', 'Script module or binary module file associated with this manifest.', given.RootModule),
      one('ModuleVersion', 'Version number of this module.', given.ModuleVersion ?? '0.0.1'),
      list('CompatiblePSEditions', 'Supported PSEditions', given.CompatiblePSEditions),
      one('GUID', 'ID used to uniquely identify this module', guid),
      one('Author', 'Author of this module', author),
      one('CompanyName', 'Company or vendor of this module', given.CompanyName || 'Unknown'),
      one('Copyright', 'Copyright statement for this module', given.Copyright || `(c) ${author}. All rights reserved.`),
      one('Description', 'Description of the functionality provided by this module', given.Description),
      one('PowerShellVersion', 'Minimum version of the PowerShell engine required by this module', given.PowerShellVersion),
      one('PowerShellHostName', 'Name of the PowerShell host required by this module', given.PowerShellHostName),
      one('PowerShellHostVersion', 'Minimum version of the PowerShell host required by this module', given.PowerShellHostVersion),
      one(
        'DotNetFrameworkVersion',
        `Minimum version of Microsoft .NET Framework required by this module. ${desktopOnly}`,
        given.DotNetFrameworkVersion,
      ),
      one('ClrVersion', `Minimum version of the common language runtime (CLR) required by this module. ${desktopOnly}`, given.ClrVersion),
      one('ProcessorArchitecture', 'Processor architecture (None, X86, Amd64) required by this module', given.ProcessorArchitecture),
      modules(
        'RequiredModules',
        'Modules that must be imported into the global environment prior to importing this module',
        given.RequiredModules?.length ? given.RequiredModules : undefined,
      ),
      files('RequiredAssemblies', 'Assemblies that must be loaded prior to importing this module', given.RequiredAssemblies),
      files(
        'ScriptsToProcess',
        "Script files (.ps1) that are run in the caller's environment prior to importing this module.",
        given.ScriptsToProcess,
      ),
      files('TypesToProcess', 'Type files (.ps1xml) to be loaded when importing this module', given.TypesToProcess),
      files('FormatsToProcess', 'Format files (.ps1xml) to be loaded when importing this module', given.FormatsToProcess),
      modules('NestedModules', 'Modules to import as nested modules of the module specified in RootModule/ModuleToProcess', given.NestedModules),
      always('FunctionsToExport', exported('Functions'), given.FunctionsToExport),
      always('CmdletsToExport', exported('Cmdlets'), given.CmdletsToExport),
      list('VariablesToExport', 'Variables to export from this module', given.VariablesToExport ?? ['*']),
      always('AliasesToExport', exported('Aliases'), given.AliasesToExport),
      list('DscResourcesToExport', 'DSC resources to export from this module', given.DscResourcesToExport),
      modules('ModuleList', 'List of all modules packaged with this module', given.ModuleList),
      files('FileList', 'List of all files packaged with this module', given.FileList),
      data,
      one('HelpInfoURI', 'HelpInfo URI of this module', given.HelpInfoUri),
      one(
        'DefaultCommandPrefix',
        'Default prefix for commands exported from this module. Override the default prefix using Import-Module -Prefix.',
        given.DefaultCommandPrefix,
      ),
      `}${lineEnd}${lineEnd}`,
    ].join('');
    if (given.PassThru) host.write(manifest);
    const parameter = (name: string, value: Value) => ({ kind: 'parameter' as const, name, text: `-${name}:`, hasValue: true, value });
    host.call('Set-Content', [parameter('LiteralPath', path), parameter('Value', manifest), parameter('NoNewline', true)]);
  },
  examples: [
    {
      script:
        'New-ModuleManifest m.psd1 -RootModule m.psm1 -ModuleVersion 1.2; $m = Import-PowerShellDataFile m.psd1; $m.RootModule; $m.ModuleVersion',
      stdout: 'm.psm1\n1.2\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-modulemanifest',
});

const privateDataComment =
  'Private data to pass to the module specified in RootModule/ModuleToProcess. This may also contain a PSData hashtable with additional module metadata used by PowerShell.';
