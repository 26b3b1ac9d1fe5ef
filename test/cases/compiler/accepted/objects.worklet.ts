import { compliant, defineWorklet, log, nonCompliant, remediated, warn } from 'workletkit';
import { cim } from 'workletkit/windows';

interface Rule {
  readonly name: string;
  readonly most: number;
  readonly note?: string;
}

const rules: readonly Rule[] = [
  { name: 'few', most: 1 },
  { name: 'many', most: 50.5, note: 'rare' },
];
const limits = { warn: 5, fail: 10 };

const find = (count: number) => {
  for (const rule of rules) if (count > rule.most) return rule;
  return undefined;
};
const describe = (given: { warn: number; fail: number }) => `${given.warn}/${given.fail}`;

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Objects',
  summary: 'Shows what becomes of objects',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const system = cim.get('Win32_OperatingSystem');
    for (const rule of rules) log(`${rule.name}: ${system.NumberOfUsers > rule.most} ${rule.note ?? 'no note'} ${rule.most}`);
    const facts = { count: system.NumberOfUsers, version: system.Version, 'odd name': true, inner: { depth: 1 } };
    log(`${facts.count} ${facts.version ?? 'none'} ${facts['odd name']} ${facts.inner.depth}`);
    const { count, version } = facts;
    const rule = find(count);
    log(`${count} ${version} ${rule?.name} ${limits.warn} ${describe(limits)}`);
    if (!rule) return compliant('no rule');
    return rule.most > 1 ? nonCompliant(rule.name) : compliant(describe({ warn: count, fail: 1 }));
  },
  remediate() {
    return remediated('done');
  },
});
