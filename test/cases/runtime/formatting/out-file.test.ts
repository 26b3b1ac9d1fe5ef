import { describe, expect, it } from 'vitest';
import answers from './out-file-answers.json' with { type: 'json' };
import { runText } from './run-text.ts';

// What PowerShell 7.6.5 wrote to a redirected stdout of 80 columns.
describe('Out-File and redirections write what PowerShell 7 writes', () => {
  it.each(answers)('$name', ({ script, stdout }) => {
    expect(runText(script).stdout).toBe(stdout);
  });
});

describe('Out-File of Windows PowerShell', () => {
  const bytes = '-join (Get-Content a.txt -Encoding Byte | ForEach-Object { "{0:X2} " -f $_ })';

  it('writes UTF-16 with a mark when no encoding is given', () => {
    expect(runText(`'a' | Out-File a.txt; ${bytes}`, '5.1').stdout).toBe('FF FE 61 00 0D 00 0A 00 \n');
  });

  it('writes UTF-8 with a mark for utf8, and appends without one', () => {
    expect(runText(`'a' | Out-File a.txt -Encoding utf8; 'b' | Out-File a.txt -Append -Encoding utf8; ${bytes}`, '5.1').stdout).toBe(
      'EF BB BF 61 0D 0A 62 0D 0A \n',
    );
  });

  it('leaves a line of text whole, however narrow the console', () => {
    expect(runText("'x' * 130 | Out-File a.txt; (Get-Content a.txt).Length", '5.1').stdout).toBe('130\n');
  });
});
