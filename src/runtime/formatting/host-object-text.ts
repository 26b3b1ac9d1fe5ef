import { memberTable } from '../members/member-table.ts';
import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { elementsOf } from './cell-text.ts';
import { displayText } from './display-text.ts';
import { typeNamesOf } from './type-names.ts';

/** Write-Host's text of an object: elements of collections with the separator between them, also of dictionaries; the name of an XML node. */
export function hostText(value: Value, separator: string, session: Session): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeNamesOf(value).includes('System.Xml.XmlNode')) return nodeName(value, session);
  const elements = elementsOf(value);
  if (!elements) return displayText(value, session);
  return [...elements].map((element) => hostText(element, separator, session)).join(separator);
}

/** XmlNode.Name, past the adapter, for which `name` may be an attribute. */
function nodeName(value: Value, session: Session): string {
  const type = typeOf(value);
  const member = type && memberTable(type).instance.get('name');
  return member?.kind === 'property' ? displayText(member.definition.get(unwrap(value), session), session) : '';
}
