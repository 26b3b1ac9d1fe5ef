import type { TypeName } from '../ast/index.ts';

/** The types that PowerShell's short names stand for, as far as the parser's checks need them (about_Type_Accelerators). */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['byte', 'System.Byte'],
  ['sbyte', 'System.SByte'],
  ['int16', 'System.Int16'],
  ['short', 'System.Int16'],
  ['uint16', 'System.UInt16'],
  ['ushort', 'System.UInt16'],
  ['int', 'System.Int32'],
  ['int32', 'System.Int32'],
  ['uint32', 'System.UInt32'],
  ['uint', 'System.UInt32'],
  ['long', 'System.Int64'],
  ['int64', 'System.Int64'],
  ['ulong', 'System.UInt64'],
  ['uint64', 'System.UInt64'],
  ['bigint', 'System.Numerics.BigInteger'],
  ['bool', 'System.Boolean'],
  ['char', 'System.Char'],
  ['single', 'System.Single'],
  ['float', 'System.Single'],
  ['double', 'System.Double'],
  ['decimal', 'System.Decimal'],
  ['datetime', 'System.DateTime'],
  ['string', 'System.String'],
  ['object', 'System.Object'],
  ['void', 'System.Void'],
  ['type', 'System.Type'],
  ['ref', 'System.Management.Automation.PSReference'],
  ['array', 'System.Array'],
  ['dbnull', 'System.DBNull'],
  ['psobject', 'System.Management.Automation.PSObject'],
  ['pscustomobject', 'System.Management.Automation.PSObject'],
  ['psreference', 'System.Management.Automation.PSReference'],
  ['boolean', 'System.Boolean'],
  ['scriptblock', 'System.Management.Automation.ScriptBlock'],
  ['hashtable', 'System.Collections.Hashtable'],
  ['switch', 'System.Management.Automation.SwitchParameter'],
  ['xml', 'System.Xml.XmlDocument'],
  ['regex', 'System.Text.RegularExpressions.Regex'],
  ['guid', 'System.Guid'],
  ['timespan', 'System.TimeSpan'],
  ['uri', 'System.Uri'],
  ['version', 'System.Version'],
]);

/** The full name of a plain type in lower case, `system.int32` for `int`; arrays and generics have none. */
export function fullTypeName(type: TypeName): string | undefined {
  if (type.arrayRanks.length > 0 || type.genericArguments.length > 0) return undefined;
  const name = type.name.toLowerCase();
  return (shortNames.get(name) ?? shortNames.get(name.replace(/^system\./, ''))?.replace(/^(?!System\.).*/, '') ?? name).toLowerCase();
}

/**
 * Whether PowerShell's parser lets an enum have this type below: it only refuses text, dates and what it cannot find;
 * others fail when the enum is made.
 */
export function isEnumBase(type: TypeName): boolean {
  const name = fullTypeName(type);
  if (name === undefined || name === 'system.string' || name === 'system.datetime') return false;
  return shortNames.has(type.name.toLowerCase()) || /^(system|microsoft)\./.test(name);
}
