import { compliant, defineWorklet, failed, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

// How many there may be.
const most = 3;

// Not directly above.

/**
 * Tells whether it is too much.
 * @param count how many
 */
const isTooMuch = (count: number) => count > most;

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Comments',
  summary: 'Shows what becomes of comments',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    // The first comment, about the system.
    const system = cim.get('Win32_ComputerSystem');

    /* A block comment
       on two lines — with a dash. */
    if (system.PartOfDomain) {
      // Inside: café.
      return compliant('domain');
    }
    log('a'); // Not carried over: it stands behind the code.

    // @ts-ignore is for a tool, this line is not carried over.
    // # Hash and #> are harmless.
    return nonCompliant('workgroup');
  },
  remediate() {
    return isTooMuch(4) ? remediated('too much') : failed('not too much');
  },
});
