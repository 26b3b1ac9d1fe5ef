import { compliant, defineWorklet, log, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

const base = ['en-US', 'de-DE'];
const allowed = [...base, 'fr-FR'];

const first = (list: readonly string[]) => (list.length > 0 ? list[0] : undefined) ?? 'nothing';
const rest = () => ['only'];

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Lists',
  summary: 'Shows what becomes of lists',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const languages = cim.get('Win32_OperatingSystem').MUILanguages;
    log(`${languages.length} ${languages} ${languages[0]} ${languages[9] ?? 'none'}`);
    const found: string[] = [];
    for (const language of languages) {
      if (language === 'en-US') continue;
      found.push(language.toLowerCase());
      if (found.length === 2) break;
    }
    log(`${found.length} ${found.join(' and ')} ${first(found)} ${rest()[0]} ${allowed.length} ${allowed.includes('en-US')} ${allowed.includes('EN-us')}`);
    let index = 0;
    while (index < found.length) {
      log(`${index}: ${found[index]}`);
      index += 1;
    }
    const empty: string[] = [];
    for (const item of empty) log(item);
    const pairs = [['a', 'b'], ['c']];
    for (const pair of pairs) log(pair.join('+'));
    return found.length > 0 ? nonCompliant(`${found}`) : compliant('none');
  },
  remediate() {
    return remediated('done');
  },
});
