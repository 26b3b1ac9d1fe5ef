import { enumerate } from '../convert/enumerate.ts';
import type { Session } from '../session.ts';
import { TypeValue } from '../types/type-value.ts';
import { typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { enumerateDictionary } from '../values/dictionary-entry.ts';
import { ErrorRecord, NetException, TerminatingError } from '../values/errors.ts';
import { PSCustomObject, unwrap } from '../values/members.ts';
import { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { displayNameProperty } from './display-members.ts';
import { displayText, fixedText } from './display-text.ts';
import { formatWith } from './format-string.ts';
import { layoutOf } from './layout.ts';
import { keysAsProperties } from './properties.ts';
import { PropertyExpression } from './property-expression.ts';

const defaultLimit = 4;

/** `$FormatEnumerationLimit`: how many elements of a collection a cell shows; negative: all. */
export function enumerationLimit(session: Session): number {
  const limit = session.globalState.globalScope.find('formatenumerationlimit')?.value;
  return typeof limit === 'number' ? limit : defaultLimit;
}

export interface CellOptions {
  limit: number;
  /** A format string of a calculated property or view. */
  format?: string;
  /** A cell of a table without a view: numbers with fractions get a fixed number of decimals in PowerShell 7. */
  inTable?: boolean;
}

/** The text of a property's value in a table, list or wide view. */
export function cellText(value: Value, { limit, format, inTable = false }: CellOptions, session: Session): string {
  if (format) {
    const text = formatWith(format, value, session);
    if (text !== undefined) return text;
  }
  if (value === null || value === undefined) return '';
  try {
    const elements = elementsOf(value);
    if (elements) return collectionText(elements, holdsObjects(value), limit, session);
    return (inTable && !session.isWindowsPowerShell ? fixedText(value) : undefined) ?? displayText(value, session);
  } catch (error) {
    // What cannot be read is shown as nothing.
    if (error instanceof TerminatingError || error instanceof NetException) return '';
    throw error;
  }
}

/** The elements that formatting takes out of a value; those of a dictionary are its entries. */
export function elementsOf(wrapped: Value): Iterable<Value> | undefined {
  const value = unwrap(wrapped);
  return value instanceof Dictionary ? enumerateDictionary(value) : enumerate(value);
}

/** `{a, b, c, d…}` */
function collectionText(elements: Iterable<Value>, ofObjects: boolean, limit: number, session: Session): string {
  const names: string[] = [];
  for (const element of elements) {
    if (limit >= 0 && names.length === limit) return `{${names.join(', ')}${layoutOf(session).ellipsis}}`;
    names.push(elementName(element, ofObjects, session));
  }
  return `{${names.join(', ')}}`;
}

/**
 * Whether a collection takes any object: then its elements are what commands have written, PSObjects with a text of their own. In one
 * of a type they are .NET's objects.
 */
function holdsObjects(wrapped: Value): boolean {
  const type = typeOf(unwrap(wrapped));
  const element = type?.elementType ?? type?.typeArguments[0];
  return element?.fullName === 'System.Object' || element?.fullName === 'System.Management.Automation.PSObject';
}

/** What stands for an element: its text when it has one of its own, or else the property that names it. */
function elementName(element: Value, ofObjects: boolean, session: Session): string {
  if (element === null || element === undefined) return '$null';
  if (makesOwnText(element, session)) return displayText(element, session);
  const bare = unwrap(element);
  if (ofObjects && !Array.isArray(bare) && !(bare instanceof Dictionary)) return displayText(element, session);
  const name = displayNameProperty(keysAsProperties(element, session), session);
  if (name === undefined) return displayText(element, session);
  const [result] = new PropertyExpression(name).values(element, session);
  return result && !result.error ? displayText(result.value, session) : displayText(element, session);
}

/** Whether the type of a value overrides Object.ToString itself; a base's override does not count. */
function makesOwnText(wrapped: Value, session: Session): boolean {
  const value = unwrap(wrapped);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value) || value instanceof Dictionary) return false;
  if (value instanceof PSCustomObject || value instanceof ScriptBlock || value instanceof TypeValue || value instanceof ErrorRecord) return true;
  // .NET Framework's DictionaryEntry has no text of its own.
  if (value.typeName === 'System.Collections.DictionaryEntry') return !session.isWindowsPowerShell;
  const definition = typeOf(value)?.definition;
  return (
    definition !== undefined && definition.name !== 'System.Object' && (definition.toText !== undefined || definition.methods?.ToString !== undefined)
  );
}
