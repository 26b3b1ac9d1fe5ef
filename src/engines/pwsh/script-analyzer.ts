import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { powerShellsOnPath } from './find-pwsh.ts';

/** A finding of PSScriptAnalyzer. Lines and columns count from 1; the end is behind the last character. */
export interface AnalyzerFinding {
  readonly rule: string;
  readonly severity: 'Error' | 'Warning' | 'Information' | 'ParseError';
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** PSScriptAnalyzer in a PowerShell that is started once for many scripts. */
export interface ScriptAnalyzer {
  readonly version: string;
  /** The findings in a text with the analyzer's default rules. */
  analyze(text: string): Promise<AnalyzerFinding[]>;
  end(): void;
}

/** A script that answers each line of input, a JSON text, with a line of JSON. */
const server = `
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
try { Import-Module PSScriptAnalyzer } catch {
    [Console]::Out.WriteLine((ConvertTo-Json -Compress @{ missing = $_.Exception.Message }))
    exit 4
}
[Console]::Out.WriteLine((ConvertTo-Json -Compress @{ ready = (Get-Module PSScriptAnalyzer).Version.ToString() }))
while ($null -ne ($line = [Console]::In.ReadLine())) {
    try {
        $text = (ConvertFrom-Json $line).text
        $found = @(Invoke-ScriptAnalyzer -ScriptDefinition $text | ForEach-Object {
            $place = $_.Extent
            @{ rule = $_.RuleName; severity = $_.Severity.ToString(); line = $_.Line; column = $_.Column; message = $_.Message
               endLine = if ($place) { $place.EndLineNumber } else { $_.Line }; endColumn = if ($place) { $place.EndColumnNumber } else { $_.Column } }
        })
        $answer = @{ findings = $found }
    } catch { $answer = @{ error = $_.Exception.Message } }
    [Console]::Out.WriteLine((ConvertTo-Json -Compress -Depth 4 $answer))
}
`;

type Answer = { ready?: string; missing?: string; findings?: AnalyzerFinding[]; error?: string };

/** Lines past ASCII would be read in the code page of the console. */
const ascii = (json: string) => json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

class Conversation {
  readonly #process: ChildProcessWithoutNullStreams;
  #waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;

  constructor(path: string) {
    const encoded = Buffer.from(server, 'utf16le').toString('base64');
    const options = ['-NoLogo', '-NoProfile', '-NonInteractive', '-EncodedCommand', encoded];
    this.#process = spawn(path, options, { windowsHide: true, env: { ...process.env, NO_COLOR: '1', POWERSHELL_TELEMETRY_OPTOUT: '1' } });
    this.#process.stderr.resume();
    this.#process.stdin.on('error', () => {});
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      // Whatever a profile or a module prints is no answer.
      if (!line.startsWith('{')) return;
      this.#settle()?.resolve(JSON.parse(line) as Answer);
    });
    this.#process.on('error', (error) => this.#settle()?.reject(error));
    this.#process.on('exit', (code) => this.#settle()?.reject(new Error(`PowerShell ended with ${code}`)));
  }

  #settle() {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }

  /** The next answer, to a line where one is given. */
  ask(line: string | undefined, milliseconds: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.end();
        reject(new Error(`there was no answer within ${milliseconds / 1000} seconds`));
      }, milliseconds);
      const finish =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      this.#waiting = { resolve: finish(resolve), reject: finish(reject) };
      if (line !== undefined) this.#process.stdin.write(`${line}\n`);
    });
  }

  end(): void {
    this.#process.kill();
  }
}

async function startIn(path: string): Promise<ScriptAnalyzer | { reason: string }> {
  const conversation = new Conversation(path);
  try {
    const { ready, missing } = await conversation.ask(undefined, 60_000);
    if (ready === undefined) {
      conversation.end();
      return { reason: missing?.split('\n')[0].replace(/\.$/, '') ?? 'the module does not load' };
    }
    return {
      version: ready,
      async analyze(text) {
        const { findings, error } = await conversation.ask(ascii(JSON.stringify({ text })), 60_000);
        if (error !== undefined) throw new Error(error.split('\n')[0]);
        return [findings ?? []].flat();
      },
      end: () => conversation.end(),
    };
  } catch (error) {
    conversation.end();
    return { reason: (error as Error).message };
  }
}

/** Starts the analyzer in the first PowerShell of the search path that has it, or says why that cannot be. */
export async function startScriptAnalyzer(): Promise<ScriptAnalyzer | { readonly reason: string }> {
  let reason = 'there is no PowerShell on the search path';
  for (const path of powerShellsOnPath()) {
    const started = await startIn(path);
    if ('analyze' in started) return started;
    reason = started.reason;
  }
  return { reason };
}
