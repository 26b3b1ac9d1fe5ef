import { documentOptions, loadDocument } from '../dotnet/xml/node-text.ts';
import { readXmlFile } from '../dotnet/xml/read-document.ts';
import { XmlNode } from '../dotnet/xml/xml-node.ts';
import { selectNodes } from '../dotnet/xml/xpath/evaluate-xpath.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { exceptionOf } from '../runtime/members/member-errors.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import type { ResolvedPath } from '../runtime/providers/provider-table.ts';
import { knownType } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { errorRecord, TerminatingError } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';

interface Query {
  xpath: string;
  /** Undefined: no table was given, and no prefix is known. */
  namespaces: Map<string, string> | undefined;
}

function readNamespaces(value: Value, host: CmdletHost): Map<string, string> | undefined {
  const table = unwrap(value ?? null);
  if (!(table instanceof Dictionary)) return undefined;
  const namespaces = new Map<string, string>();
  for (const [prefix, uri] of table.entries()) {
    if (uri !== null && uri !== undefined) {
      namespaces.set(toText(prefix, host.session), toText(uri, host.session));
      continue;
    }
    host.error(
      errorRecord({
        id: 'PrefixError',
        message: 'The prefix or value of namespace cannot be null.',
        category: 'InvalidOperation',
        target: table,
        exception: 'System.InvalidOperationException',
      }),
    );
  }
  return namespaces;
}

/** Where a path with wildcards leads; one that leads nowhere ends the cmdlet. */
function placesOf(path: string, host: CmdletHost): ResolvedPath[] {
  try {
    return host.session.providers.glob(path);
  } catch (thrown) {
    if (!(thrown instanceof ProviderError)) throw thrown;
    return host.fail(thrown.description);
  }
}

/** Gives out the nodes that the expression selects. */
function select(node: XmlNode, path: string, { xpath, namespaces }: Query, host: CmdletHost): void {
  let found: XmlNode[];
  try {
    found = selectNodes(node, xpath, namespaces && ((prefix) => namespaces.get(prefix)));
  } catch (thrown) {
    // The cmdlet catches nothing that the expression throws: it ends with that exception.
    const exception = exceptionOf(thrown, host.session);
    if (!exception) throw thrown;
    host.fail(errorRecord({ id: exception.typeName, message: exception.message, category: 'NotSpecified', exception: exception.typeName }));
  }
  for (const each of found) {
    host.write(new RecordObject('Microsoft.PowerShell.Commands.SelectXmlInfo', { Node: each, Path: path || 'InputStream', Pattern: xpath }));
  }
}

function selectInFile(path: string, query: Query, host: CmdletHost): void {
  const document = new XmlNode('Document', null);
  document.preserveWhitespace = true;
  try {
    const options = { ...documentOptions(document), fragment: true, normalize: true, keepEntities: false };
    loadDocument(document, readXmlFile(host.session, path), options);
  } catch (thrown) {
    const inner = exceptionOf(thrown, host.session);
    if (!inner) throw thrown;
    host.error(
      errorRecord({
        id: 'ProcessingFile',
        message: `The file '${path}' cannot be read: ${inner.message}`,
        category: 'InvalidArgument',
        target: path,
        exception: 'System.ArgumentException',
        inner,
      }),
    );
    return;
  }
  select(document, path, query, host);
}

function selectInText(text: string, query: Query, host: CmdletHost): void {
  let document: XmlNode;
  try {
    document = convertTo(text, knownType('System.Xml.XmlDocument'), host.session) as XmlNode;
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    host.error(thrown.record);
    return;
  }
  select(document, '', query, host);
}

export default defineCmdlet({
  name: 'Select-Xml',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    XPath: { type: 'string', position: 0, mandatory: true },
    Xml: {
      type: 'System.Xml.XmlNode[]',
      aliases: ['Node'],
      sets: { Xml: { mandatory: true, position: 1, pipeline: true, byPropertyName: true } },
    },
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 1, byPropertyName: true } } },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    Content: { type: 'string[]', sets: { Content: { mandatory: true, pipeline: true } } },
    Namespace: { type: 'hashtable' },
  },
  defaultSet: 'Xml',
  process({ XPath, Xml, Path, LiteralPath, Content, Namespace }, host) {
    const query: Query = { xpath: XPath!, namespaces: readNamespaces(Namespace, host) };
    for (const node of (Xml ?? []) as Value[]) select(unwrap(node) as XmlNode, '', query, host);
    for (const text of Content ?? []) selectInText(text, query, host);
    for (const path of LiteralPath ?? []) selectInFile(host.session.providers.completePath(path), query, host);
    for (const path of Path ?? []) {
      for (const place of placesOf(path, host)) selectInFile(place.path, query, host);
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-xml',
  examples: [{ script: `Select-Xml -Content '<a><b>1</b><b>2</b></a>' -XPath '//b' | ForEach-Object { $_.Node.InnerText }`, stdout: '1\n2\n' }],
});
