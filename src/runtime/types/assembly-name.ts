/** The simple name of an assembly, and the token of the key that it is signed with. */
export interface AssemblyName {
  name: string;
  token: string;
}

const microsoft = 'b03f5f7f11d50a3a';
const open = 'cc7b13ffcd2ddd51';
const powershell = '31bf3856ad364e35';

/** Assemblies of .NET 10 and PowerShell 7 beside the core library, by what the names of their types begin with or are. */
const assemblies: readonly [types: RegExp, name: string, token: string][] = [
  [/^(System\.Management\.Automation\.|Microsoft\.PowerShell\.)/, 'System.Management.Automation', powershell],
  [/^System\.Text\.RegularExpressions\./, 'System.Text.RegularExpressions', microsoft],
  [/^System\.Collections\.Generic\.(Sorted\w+|LinkedList\w*|Stack|PriorityQueue)\b/, 'System.Collections', microsoft],
  [/^System\.Collections\.Concurrent\.Concurrent(Dictionary|Bag|Stack)\b/, 'System.Collections.Concurrent', microsoft],
  [/^System\.Collections\.Specialized\./, 'System.Collections.Specialized', microsoft],
  [/^System\.Collections\.(Stack|Queue|SortedList)$/, 'System.Collections.NonGeneric', microsoft],
  [/^System\.Collections\.ObjectModel\.Observable/, 'System.ObjectModel', microsoft],
  [/^System\.Uri/, 'System.Private.Uri', microsoft],
  [/^System\.Numerics\.(BigInteger|Complex)$/, 'System.Runtime.Numerics', microsoft],
  [/^System\.Net\.(IPAddress|IPEndPoint|NetworkCredential|Cookie\w*|HttpStatusCode)$/, 'System.Net.Primitives', microsoft],
  [/^System\.Net\.Http\./, 'System.Net.Http', microsoft],
  [/^System\.Net\.Mail\./, 'System.Net.Mail', open],
  [/^System\.Diagnostics\.Process/, 'System.Diagnostics.Process', microsoft],
  [/^System\.Data\./, 'System.Data.Common', microsoft],
  [/^System\.Xml\.Linq\./, 'System.Private.Xml.Linq', open],
  [/^System\.Xml\./, 'System.Private.Xml', open],
  [/^System\.IO\.Compression\./, 'System.IO.Compression', 'b77a5c561934e089'],
  [/^System\.Linq\./, 'System.Linq', microsoft],
  [/^System\.Security\.Cryptography\./, 'System.Security.Cryptography', microsoft],
  [/^System\.Text\.Json\./, 'System.Text.Json', open],
  [/^System\.Console/, 'System.Console', microsoft],
];

/** The assembly that a type of .NET or PowerShell 7 is in, by its full name. */
export function assemblyNameOf(typeName: string): AssemblyName {
  const found = assemblies.find(([types]) => types.test(typeName));
  return found ? { name: found[1], token: found[2] } : { name: 'System.Private.CoreLib', token: '7cec85d7bea7798e' };
}

/** Its version: PowerShell's own assemblies have the product's. */
export const versionOf = ({ token }: AssemblyName): string => (token === powershell ? '7.6.0.500' : '10.0.0.0');

/** `System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=…` */
export function assemblyFullName(typeName: string): string {
  const assembly = assemblyNameOf(typeName);
  return `${assembly.name}, Version=${versionOf(assembly)}, Culture=neutral, PublicKeyToken=${assembly.token}`;
}
