import { NetObject, type Value } from '../../runtime/values/value.ts';
import { xmlNamespace, xmlnsNamespace } from './xml-namespaces.ts';

/** System.Xml.XmlNamespaceManager: prefixes and what they stand for, in scopes. */
export class XmlNamespaceManager extends NetObject {
  readonly typeName = 'System.Xml.XmlNamespaceManager';
  readonly scopes: Map<string, string>[] = [
    new Map([
      ['xmlns', xmlnsNamespace],
      ['xml', xmlNamespace],
      ['', ''],
    ]),
  ];

  lookUp(prefix: string): string | undefined {
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const found = this.scopes[at].get(prefix);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  prefixOf(namespaceUri: string): string | undefined {
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      for (const [prefix, uri] of this.scopes[at]) if (uri === namespaceUri && this.lookUp(prefix) === uri) return prefix;
    }
    return undefined;
  }
}

/** How an XPath expression finds the namespaces of its prefixes; undefined without a manager. */
export function namespaceResolver(manager: Value): ((prefix: string) => string | undefined) | undefined {
  return manager instanceof XmlNamespaceManager ? (prefix) => manager.lookUp(prefix) : undefined;
}
