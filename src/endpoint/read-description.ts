import { declaredClassProblems } from './cim/declared-class.ts';
import type { DescriptionProblem } from './description/shape.ts';
import { endpointShape } from './description/shapes.ts';
import type { EndpointDescription } from './description.ts';

export type { DescriptionProblem } from './description/shape.ts';

/** A description that was read, or what is wrong with it. */
export type DescriptionReading =
  | { readonly kind: 'read'; readonly description: EndpointDescription }
  | { readonly kind: 'refused'; readonly problems: readonly DescriptionProblem[] };

/** What no single member shows: ids and the console may each be there once, faults must be able to hold. */
function consistencyProblems(description: EndpointDescription): DescriptionProblem[] {
  const problems: DescriptionProblem[] = [];
  const ids = new Set<number>();
  let consoles = 0;
  for (const [index, session] of (description.sessions ?? []).entries()) {
    if (session.kind === 'console' && ++consoles > 1)
      problems.push({ path: `sessions[${index}]`, message: 'is a second session at the console; there is one console.' });
    if (session.id !== undefined && ids.has(session.id))
      problems.push({ path: `sessions[${index}].id`, message: `${session.id} is the id of another session.` });
    if (session.id !== undefined) ids.add(session.id);
  }
  if (description.architecture === 32 && description.bitness === 64) problems.push({ path: 'bitness', message: 'cannot be 64 on a 32-bit system.' });
  for (const [index, fault] of (description.faults ?? []).entries()) {
    if (fault.until !== undefined && fault.until <= (fault.from ?? 0))
      problems.push({ path: `faults[${index}].until`, message: 'must be after `from`.' });
  }
  problems.push(...declaredClassProblems(description.cim ?? {}));
  return problems;
}

/** Reads unknown data (JSON, folded constants) as a description. Nothing is thrown: each problem has its place and a sentence. */
export function readDescription(data: unknown): DescriptionReading {
  const problems: DescriptionProblem[] = [];
  endpointShape(data, '', problems);
  if (problems.length === 0) problems.push(...consistencyProblems(data as EndpointDescription));
  return problems.length === 0 ? { kind: 'read', description: data as EndpointDescription } : { kind: 'refused', problems };
}
