import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

/**
 * Assemblies that .NET Framework has (https://learn.microsoft.com/dotnet/api, "Assembly"). To load one changes nothing that a script sees:
 * its types are simulated or they are not.
 */
const framework = new Set(
  `Microsoft.CSharp Microsoft.VisualBasic PresentationCore PresentationFramework System System.Configuration System.Core System.Data
   System.DirectoryServices System.DirectoryServices.AccountManagement System.Drawing System.IO.Compression
   System.IO.Compression.FileSystem System.Management System.Net.Http System.Numerics System.Runtime.Serialization System.Security
   System.ServiceProcess System.Speech System.Web System.Web.Extensions System.Windows.Forms System.Windows.Forms.DataVisualization
   System.Xml System.Xml.Linq UIAutomationClient UIAutomationTypes WindowsBase`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

const source = ['FromSource', 'FromMember'];
const compiled = [...source, 'FromPath', 'FromLiteralPath'];

/** Only assemblies are added: code that is not PowerShell is not run. */
export default defineCmdlet({
  name: 'Add-Type',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.AddTypeCommand',
  parameters: {
    AssemblyName: { type: 'string[]', aliases: ['AN'], sets: { FromAssemblyName: { mandatory: true } } },
    CodeDomProvider: { type: 'object', aliases: ['Provider'], sets: source, edition: '5.1', notSimulated: true },
    CompilerParameters: { type: 'object', aliases: ['CP'], sets: compiled, edition: '5.1', notSimulated: true },
    CompilerOptions: { type: 'string[]', sets: compiled, edition: '7.6', notSimulated: true },
    IgnoreWarnings: { type: 'switch', sets: compiled },
    Language: { type: 'Microsoft.PowerShell.Commands.Language', sets: source, notSimulated: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { FromLiteralPath: { mandatory: true } }, notSimulated: true },
    MemberDefinition: { type: 'string[]', sets: { FromMember: { mandatory: true, position: 1 } }, notSimulated: true },
    Name: { type: 'string', sets: { FromMember: { mandatory: true, position: 0 } }, notSimulated: true },
    Namespace: { type: 'string', aliases: ['NS'], sets: ['FromMember'], notSimulated: true },
    OutputAssembly: { type: 'string', aliases: ['OA'], sets: compiled, notSimulated: true },
    OutputType: { type: 'Microsoft.PowerShell.Commands.OutputAssemblyType', aliases: ['OT'], sets: compiled, notSimulated: true },
    PassThru: { type: 'switch', notSimulated: true },
    Path: { type: 'string[]', sets: { FromPath: { mandatory: true, position: 0 } }, notSimulated: true },
    ReferencedAssemblies: { type: 'string[]', aliases: ['RA'], sets: compiled, notSimulated: true },
    TypeDefinition: { type: 'string', sets: { FromSource: { mandatory: true, position: 0 } }, notSimulated: true },
    UsingNamespace: { type: 'string[]', aliases: ['Using'], sets: ['FromMember'], notSimulated: true },
  },
  defaultSet: 'FromSource',
  process({ AssemblyName }, host) {
    const isKnown = (name: string) => host.session.isWindowsPowerShell && framework.has(name.toLowerCase());
    const unknown = (AssemblyName ?? []).find((name) => !isKnown(name));
    if (unknown !== undefined) throw new NotSimulated('command', `Add-Type -AssemblyName ${unknown}`);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/add-type',
});
