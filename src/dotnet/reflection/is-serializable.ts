import type { Edition } from '../../runtime/session.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { hierarchyOf, isValueType } from '../../runtime/types/types.ts';

const listed = (names: string, namespace: string): string[] => names.split(' ').map((name) => `${namespace}.${name}`);

/** Classes with [Serializable], besides exceptions and delegates (reference pages of the types). */
const classes = new Set([
  ...listed('Array DBNull Enum Object String StringComparer Uri ValueTuple ValueType Version', 'System'),
  ...listed('Tuple`1 Tuple`2 Tuple`3 Tuple`4 Tuple`5 Tuple`6 Tuple`7', 'System'),
  ...listed('ArrayList Hashtable Queue SortedList SortedList+KeyList SortedList+ValueList Stack Specialized.OrderedDictionary', 'System.Collections'),
  ...listed('ObjectModel.Collection`1 ObjectModel.ReadOnlyCollection`1', 'System.Collections'),
  ...listed('Dictionary`2 HashSet`1 List`1 Queue`1 SortedDictionary`2 SortedList`2 SortedSet`1 Stack`1', 'System.Collections.Generic'),
  'System.Text.StringBuilder',
]);

/** Those that .NET Framework has besides. */
const frameworkClasses = new Set([
  ...listed('Attribute OperatingSystem Random RuntimeType', 'System'),
  ...listed('DirectoryInfo FileInfo FileSystemInfo', 'System.IO'),
  ...listed('Dictionary`2+KeyCollection Dictionary`2+ValueCollection', 'System.Collections.Generic'),
  ...listed('Capture CaptureCollection Group GroupCollection Match MatchCollection Regex', 'System.Text.RegularExpressions'),
  ...listed('ASCIIEncoding Encoding UTF32Encoding UTF8Encoding UnicodeEncoding', 'System.Text'),
  ...listed('CultureInfo CompareInfo DateTimeFormatInfo NumberFormatInfo TextInfo', 'System.Globalization'),
  ...listed('ErrorRecord ScriptBlock', 'System.Management.Automation'),
]);

const unmarkedStructs = new Set(['System.Management.Automation.SwitchParameter', 'System.Void']);

/** Exceptions that .NET took the mark from when binary serialization ended, and those that never had it. */
const unmarkedException =
  /^(Microsoft\.|System\.Management\.|System\.Net\.Http\.|System\.Diagnostics\.|System\.Security\.(AccessControl|Principal)\.|System\.Runtime\.InteropServices\.JavaScript\.)/;

/** Type.IsSerializable, the column IsSerial of `$x.GetType()`. */
export function isSerializable(type: TypeValue, edition: Edition): boolean {
  if (type.isArray) return true;
  const { definition } = type;
  if (definition.kind === 'interface') return false;
  if (isValueType(type)) return !unmarkedStructs.has(definition.name);
  if (classes.has(definition.name) || (edition === '5.1' && frameworkClasses.has(definition.name))) return true;
  // Classes of a script have no marks.
  if (!definition.name.includes('.')) return false;
  for (const { definition: base } of hierarchyOf(type)) {
    if (base.name === 'System.Delegate') return true;
    if (base.name === 'System.Exception') return edition === '5.1' || !unmarkedException.test(definition.name);
  }
  return false;
}
