import { compliant, defineWorklet, remediated } from 'workletkit';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Header',
  summary: 'Shows what becomes of header',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  author: 'Jürgen Groß',
  description: 'A first paragraph that is long enough to be broken over several lines of the help block, which is as wide as it is.\n.NET is no keyword here, and #> does not end the block.',
  why: 'For no reason.',
  howItWorks: { evaluation: 'Looks.', remediation: 'Acts.' },
  requirements: ['One.', 'Two.'],
  supports: 'Windows 10 and later',
  keywords: ['a', 'b'],
  deviceTypes: ['SERVER'],
  notes: 'Nothing – really.',
  history: [
    { version: '1.0.0', date: '2026-01-15', changes: 'Second.' },
    { version: '0.9.0', date: '2025-12-01', changes: 'First.', author: 'somebody else' },
  ],
  target: '5.1',
  evaluate() {
    return compliant('fine');
  },
  remediate() {
    return remediated('done');
  },
});
