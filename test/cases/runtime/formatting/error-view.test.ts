import { describe, expect, it } from 'vitest';
import { runText } from './run-text.ts';

const errors = (script: string, edition: '7.6' | '5.1' = '7.6') =>
  runText(script, edition, edition === '5.1' ? 'C:\\work\\case.ps1' : '/tmp/case.ps1').stderr;

describe('ConciseView', () => {
  it('quotes the line of a script and underlines the error', () => {
    expect(errors('1/0')).toBe('RuntimeException: /tmp/case.ps1:1\nLine |\n   1 |  1/0\n     |  ~~~\n     | Attempted to divide by zero.\n');
  });

  it('calls what throw threw an Exception', () => {
    expect(errors('function Bar($x) {\n    throw "bad $x"\n}\nBar 5')).toBe(
      'Exception: /tmp/case.ps1:2\nLine |\n   2 |      throw "bad $x"\n     |      ~~~~~~~~~~~~~~\n     | bad 5\n',
    );
  });

  it('names a command that cannot be found', () => {
    expect(errors('Get-Nope -x 1')).toBe(
      [
        'Get-Nope: /tmp/case.ps1:1',
        'Line |',
        '   1 |  Get-Nope -x 1',
        '     |  ~~~~~~~~',
        "     | The term 'Get-Nope' is not recognized as a name of a cmdlet, function,",
        '     | script file, or executable program. Check the spelling of the name, or',
        '     | if a path was included, verify that the path is correct and try again.',
        '',
      ].join('\n'),
    );
  });

  it('names the function that wrote an error', () => {
    expect(errors('function Foo { [CmdletBinding()] param() Write-Error "multi`nline" }\nFoo')).toBe(
      'Foo: /tmp/case.ps1:2\nLine |\n   2 |  Foo\n     |  ~~~\n     | multi line\n',
    );
  });

  it('shows no place for what the script itself writes', () => {
    expect(errors("Write-Error 'soft'")).toBe('Write-Error: soft\n');
  });

  it('adds the recommendation', () => {
    expect(errors("Write-Error 'q' -RecommendedAction 'do it'")).toBe('Write-Error: q\n  Recommendation: do it\n');
  });

  it('shows a parse error with its place', () => {
    expect(errors("if ($true { 'x' }")).toBe(
      "ParserError: /tmp/case.ps1:1\nLine |\n   1 |  if ($true { 'x' }\n     |            ~\n     | Unexpected token '{' in expression or statement.\n",
    );
  });
});

describe('CategoryView', () => {
  it('is one line', () => {
    expect(errors("$ErrorView = 'CategoryView'; 1/0")).toBe('NotSpecified: (:) [], RuntimeException\n');
  });
});

describe('NormalView', () => {
  it('of PowerShell 7 has no indentation', () => {
    expect(errors("$ErrorView = 'NormalView'; 1/0")).toBe(
      [
        'Attempted to divide by zero.',
        'At /tmp/case.ps1:1 char:28',
        "+ $ErrorView = 'NormalView'; 1/0",
        '+                            ~~~',
        '+ CategoryInfo          : NotSpecified: (:) [], RuntimeException',
        '+ FullyQualifiedErrorId : RuntimeException',
        '',
      ].join('\n'),
    );
  });

  it('of Windows PowerShell indents the last lines and ends with a blank', () => {
    expect(errors('1/0', '5.1')).toBe(
      [
        'Attempted to divide by zero.',
        'At C:\\work\\case.ps1:1 char:1',
        '+ 1/0',
        '+ ~~~',
        '    + CategoryInfo          : NotSpecified: (:) [], RuntimeException',
        '    + FullyQualifiedErrorId : RuntimeException',
        ' ',
        '',
      ].join('\n'),
    );
  });
});

describe('errors that come down the pipeline', () => {
  it('go to stderr when they come from the error stream, and to stdout otherwise', () => {
    expect(runText("Write-Error 'a' 2>&1; try { 1/0 } catch { $_ }; 'end'")).toEqual({
      stdout:
        "RuntimeException: /tmp/case.ps1:1\nLine |\n   1 |  Write-Error 'a' 2>&1; try { 1/0 } catch { $_ }; 'end'\n     |                              ~~~\n     | Attempted to divide by zero.\n\nend\n",
      stderr: 'Write-Error: a\n',
    });
  });
});

describe('messages', () => {
  it('overtake a table that is still being measured', () => {
    expect(
      runText("[pscustomobject]@{ a = 1 }; Write-Warning 'w'; Write-Verbose 'v' -Verbose; Write-Host 'h'; [pscustomobject]@{ a = 2 }").stdout,
    ).toBe('\nWARNING: w\nVERBOSE: v\nh\na\n-\n1\n2\n\n');
  });
});
