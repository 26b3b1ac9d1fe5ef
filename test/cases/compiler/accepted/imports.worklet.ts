import { compliant, defineWorklet, log, remediated } from 'workletkit';
import { names, prefix, prefix as renamed, settings, times } from './shared/shared.ts';
import * as shared from './shared/shared.ts';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Imports',
  summary: 'Shows what becomes of imports',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    log(`${prefix} ${times(3)} ${shared.times(4)} ${settings.depth} ${renamed}`);
    return compliant(names.join(' '));
  },
  remediate() {
    return remediated('done');
  },
});
