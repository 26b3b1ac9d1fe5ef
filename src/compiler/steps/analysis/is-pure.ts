import type { Value } from '../value.ts';
import { walk } from './walk.ts';

/** The values that ask something of the endpoint, or call. */
const asking: ReadonlySet<string> = new Set<Value['kind']>([
  'call',
  'queryCim',
  'invokeCimMethod',
  'now',
  'hashFile',
  'runProgram',
  'listSessions',
  'sendMessage',
  'logOff',
  'verifyProgram',
]);

/** Whether a value can be left out, or come later, with nobody noticing: it asks nothing of the endpoint and calls nothing. */
export function isPure(value: Value): boolean {
  let pure = true;
  walk(value, (part) => {
    if (asking.has(part.kind)) pure = false;
  });
  return pure;
}

/** Whether a value may stand twice in the text: a variable, a constant, a member of one. */
export function isSimple(value: Value): boolean {
  if (value.kind === 'member') return isSimple(value.object);
  return (
    value.kind === 'read' ||
    value.kind === 'text' ||
    value.kind === 'number' ||
    value.kind === 'truth' ||
    value.kind === 'nothing' ||
    value.kind === 'errorMessage'
  );
}
