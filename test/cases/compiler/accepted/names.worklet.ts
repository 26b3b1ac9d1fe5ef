import { compliant, defineWorklet, log, remediated } from 'workletkit';

const limit = 'outer';
const Limit = 'other';
const inner = (home: string) => {
  const limit = home + Limit;
  return shown(limit);
};
const shown = (value: string) => `${value}/${limit}`;
const getDate = () => 'not a date';
const sessions = () => ['one', 'two'];
const newThing = () => 'new';
const currentStatus = (password: string) => password;

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Names',
  summary: 'Shows what becomes of names',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const user = 'a';
    const User = 'b';
    const USER = 'c';
    const host = 'd';
    const error = 'e';
    const input = ['f'];
    const args = input;
    const pid = 1;
    const matches = true;
    const $_ = 'g';
    const überläufe = 'h';
    if (matches) {
      const user = 'inner';
      log(`${user} ${limit}`);
    }
    const result = inner('i');
    log(`${user}${User}${USER}${host}${error}${args[0]}${pid}${$_}${überläufe}${result}`);
    return compliant(`${getDate()} ${sessions()} ${newThing()} ${currentStatus('x')} ${limit}`);
  },
  remediate() {
    return remediated('done');
  },
});
