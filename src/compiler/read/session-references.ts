import { WK2016, WK2017 } from '../steps/diagnostics.ts';
import { fold } from './fold.ts';
import type { OptionNodes } from './options.ts';
import type { Scope } from './reading.ts';

/** Reports a session that is known now and that no program can mean. */
export function checkSession(options: OptionNodes, { console }: { readonly console: 'refused' | 'allowed' }, scope: Scope): void {
  const node = options.get('session');
  const folded = node && fold(scope.reading, node);
  if (!node || !folded?.ok) return;
  const { data } = folded;
  const refuse = (why: string) => scope.report(WK2016.at(scope.spanOf(node), { session: String(data), why }));
  if (typeof data === 'number' && !(Number.isSafeInteger(data) && data >= 0 && data <= 0xffffffff)) refuse('an id is a whole number from 0 on');
  if (typeof data !== 'string') return;
  if (data.trim() === '' || /\s|^[/@*-]/.test(data)) refuse('it is no name of a session');
  else if (console === 'refused' && data.toLowerCase() === 'console') refuse('nobody can be logged off from the console');
}

/** Reports a text for a user that says nothing or that msg.exe would take for something else. */
export function checkMessage(options: OptionNodes, scope: Scope): void {
  const node = options.get('text');
  const folded = node && fold(scope.reading, node);
  if (!node || !folded?.ok || typeof folded.data !== 'string') return;
  const refuse = (why: string) => scope.report(WK2017.at(scope.spanOf(node), { why }));
  if (folded.data.trim() === '') refuse('it has no text');
  else if (folded.data.startsWith('/')) refuse('msg.exe takes what begins with `/` for a switch');
}

/** Reports the name of a server that cannot be one. */
export function checkServer(options: OptionNodes, scope: Scope): void {
  const node = options.get('server');
  const folded = node && fold(scope.reading, node);
  if (!node || !folded?.ok || typeof folded.data !== 'string' || /^[^\s/\\"]+$/.test(folded.data)) return;
  scope.report(WK2016.at(scope.spanOf(node), { session: `/SERVER:${folded.data}`, why: 'that is no name of a server' }));
}
