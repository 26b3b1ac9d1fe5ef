import type { TypeConstraint } from './declarations.ts';
import type { TypeExpression } from './expressions.ts';
import type { TypeName } from './type-name.ts';

/** A type's name from its text without the outer brackets: `int`, `string[]`, `System.Collections.Generic.List[string]`. */
export function typeName(text: string): TypeName {
  const type: TypeName = { name: text, genericArguments: [], arrayRanks: [], text, start: -1, end: -1 };
  let rest = text;
  for (let match = /\[(,*)\]$/.exec(rest); match; match = /\[(,*)\]$/.exec(rest)) {
    type.arrayRanks.unshift(match[1].length + 1);
    rest = rest.slice(0, match.index);
  }
  const open = rest.indexOf('[');
  if (open < 0) type.name = rest;
  else {
    type.name = rest.slice(0, open);
    type.genericArguments = splitArguments(rest.slice(open + 1, rest.lastIndexOf(']'))).map(typeName);
  }
  return type;
}

function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(from, index).trim());
      from = index + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}

/** `[int]` before a parameter or variable. */
export function typeConstraint(type: string): TypeConstraint {
  return { kind: 'TypeConstraint', start: -1, end: -1, typeName: typeName(type) };
}

/** `[int]` as a value: `[int]::MaxValue`. */
export function typeExpression(type: string): TypeExpression {
  return { kind: 'TypeExpression', start: -1, end: -1, typeName: typeName(type) };
}
