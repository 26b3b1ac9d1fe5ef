import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import { pesterState } from '../pester-state.ts';

export default defineCmdlet({
  name: 'Set-ItResult',
  module: 'Pester',
  className: 'Set-ItResult',
  parameters: {
    Inconclusive: { type: 'switch', sets: { Inconclusive: { mandatory: true } } },
    Pending: { type: 'switch', sets: { Pending: { mandatory: true } } },
    Skipped: { type: 'switch', sets: { Skipped: { mandatory: true } } },
    Because: { type: 'string' },
  },
  end({ Inconclusive, Pending, Because }, host) {
    const kind = Inconclusive ? 'Inconclusive' : Pending ? 'Pending' : 'Skipped';
    const reason = Because?.trim();
    const test = pesterState(host.session)?.currentTest;
    if (test) test.skipReason = reason;
    const because = reason ? `, because ${reason.replace(/because\s/gi, '')}` : '';
    throw new TerminatingError(errorRecord({ id: `PesterTest${kind}`, message: `is ${kind.toLowerCase()}${because}`, category: 'InvalidResult' }), {
      throw: true,
    });
  },
  source: 'https://pester.dev/docs/commands/Set-ItResult',
});
