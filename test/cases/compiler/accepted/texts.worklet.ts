import { compliant, defineWorklet, log, now, remediated } from 'workletkit';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Texts',
  summary: 'Shows what becomes of texts',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    log('plain');
    log("it's a `tick`, a $variable, a $(subexpression) and a \"quote\"");
    log('caf\u00e9 \u201cquoted\u201d \u2019 \ud83d\ude00');
    log('tab\there\nnext line\r\nand \0 nothing');
    log(`${'a'}${'b'} \${no} ${1}${true}${null}`);
    log('C:\\Windows\\' + now() + "\\");
    return compliant('');
  },
  remediate() {
    return remediated('done');
  },
});
