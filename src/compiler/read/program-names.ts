import { WK2018 } from '../steps/diagnostics.ts';
import { WK1014 } from './diagnostics.ts';
import { fold } from './fold.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';

/** The program that a call names: a file with its extension, or a full path. It is constant, so that a script shows what it runs. */
export function readProgramName(node: ts.Expression, form: 'system' | 'any', scope: Scope): string {
  const folded = fold(scope.reading, node);
  if (!folded.ok || typeof folded.data !== 'string') {
    scope.report(WK1014.at(scope.spanOf(folded.ok ? node : folded.node), { what: 'The program', why: folded.ok ? 'it is no text' : folded.why }));
    return '';
  }
  const name = folded.data;
  const refuse = (why: string): string => {
    scope.report(WK2018.at(scope.spanOf(node), { name, why }));
    return name;
  };
  if (name.trim() === '') return refuse('it has no name');
  if (/[/\\:]/.test(name)) {
    if (form === 'system') return refuse('only programs of System32 are verified, by the name of their file');
    return /^[A-Za-z]:\\[^"<>|*?]+$|^\\\\[^"<>|*?]+$/.test(name) ? name : refuse('a path must be a full one, with backslashes');
  }
  if (/["<>|*?\s]/.test(name)) return refuse('a file cannot have that name, or it is a command line; arguments stand in a list of their own');
  return /\.[A-Za-z0-9]{2,4}$/.test(name) ? name : `${name}.exe`;
}
