import { compliant, defineWorklet, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

const limit = 3;

/** Says how many there are. */
function describe(count: number, what: string): string {
  if (count === 1) return `one ${what}`;
  return `${count} ${what}s`;
}

const isBusy = (count: number) => count > limit;
const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
const greet = (name = 'nobody') => `hello ${name}`;
const double = function (value: number) {
  return value * 2;
};

function report(count: number): void {
  if (count === 0) return;
  log(`${count} reported`);
}

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Functions',
  summary: 'Shows what becomes of functions',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const count = cim.get('Win32_OperatingSystem').NumberOfUsers;
    log(`${describe(count, 'user')} ${describe(1, 'disk')} ${isBusy(count)} ${factorial(5)} ${greet()} ${greet('Ada')} ${double(2.5)}`);
    report(count);
    return isBusy(count) ? nonCompliant(describe(count, 'user')) : compliant('calm');
  },
  remediate() {
    return remediated('done');
  },
});
