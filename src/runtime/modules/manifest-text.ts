import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { Dictionary } from '../values/dictionary.ts';
import { unwrap } from '../values/members.ts';
import { ModuleSpecification } from '../values/module-specification.ts';
import type { Value } from '../values/value.ts';

/** A text in single quotes. */
export const quoteName = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;

/** Texts behind each other, with a new line where one would become too long; an empty array for none. */
export function quoteNames(names: readonly string[] | undefined, lineEnd: string): string {
  let text = '';
  let offset = 15;
  for (const name of names ?? []) {
    if (name === '') continue;
    if (text !== '') text += ', ';
    const quoted = quoteName(name);
    offset += quoted.length;
    if (offset > 80) {
      text += `${lineEnd}${' '.repeat(15)}`;
      offset = 15 + quoted.length;
    }
    text += quoted;
  }
  return text === '' ? '@()' : text;
}

/** Modules by name, or as hashtables of name and version. */
export function quoteModules(modules: readonly Value[] | undefined, lineEnd: string, session: Session): string {
  const texts = (modules ?? []).map((wrapped) => {
    const module = unwrap(wrapped);
    if (!(module instanceof Dictionary) && !(module instanceof ModuleSpecification)) return quoteName(toText(module, session));
    const read = (name: string): Value => {
      if (module instanceof Dictionary) return module.get(name);
      const values: Readonly<Record<string, string | undefined>> = {
        ModuleName: module.name,
        ModuleVersion: module.version,
        MaximumVersion: module.maximumVersion,
        RequiredVersion: module.requiredVersion,
      };
      return values[name];
    };
    const parts = ['ModuleName', 'GUID', 'ModuleVersion', 'MaximumVersion', 'RequiredVersion'].flatMap((name) => {
      const value = read(name);
      return value === undefined || value === null ? [] : [[name, quoteName(toText(value, session))]];
    });
    if (parts.length === 1) return parts[0][1];
    return `@{${parts.map(([name, value]) => `${name} = ${value}; `).join('')}}`;
  });
  return `@(${texts.join(`, ${lineEnd}${' '.repeat(15)}`)})`;
}

/** One entry of a manifest: its comment, then the value, or a hint at how it would be written. */
export function manifestEntry(entry: { key: string; comment: string; value: string; given: boolean; indent?: string }, lineEnd: string): string {
  const { key, comment, value, given, indent = '' } = entry;
  return `${indent}# ${comment}${lineEnd}${indent}${given ? '' : '# '}${key} = ${value}${lineEnd}${lineEnd}`;
}
