import { type ChildProcess, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** What the driver says of itself. */
export interface DriverVersions {
  readonly powerShell: string;
  readonly pester: string;
}

export interface ChildListener {
  ready(versions: DriverVersions): void;
  missing(versions: DriverVersions): void;
  start(place: number): void;
  end(place: number): void;
  output(stream: 'stdout' | 'stderr', text: string): void;
}

/** How a child ended. */
export interface ChildEnd {
  readonly code: number | null;
  readonly stderr: string;
  /** It could not even be started. */
  readonly failure?: string;
}

/** A PowerShell that runs the driver; its lines with the mark are told apart from the output of tests. */
export class PowerShellChild {
  readonly #child: ChildProcess;
  readonly ended: Promise<ChildEnd>;

  constructor(path: string, script: string, mark: string, cwd: string, listener: ChildListener) {
    const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script];
    this.#child = spawn(path, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // A group of its own, so that what the tests start ends with it.
      detached: process.platform !== 'win32',
    });
    const { stdout, stderr } = this.#child;
    let rest = '';
    const decoder = new StringDecoder('utf8');
    const take = (line: string) => {
      // A test that writes without an end of line stands in front of the mark.
      const at = line.indexOf(mark);
      if (at === -1) return listener.output('stdout', `${line}\n`);
      if (at > 0) listener.output('stdout', line.slice(0, at));
      tell(line.slice(at + mark.length).trimEnd(), listener);
    };
    stdout!.on('data', (bytes: Buffer) => {
      const lines = (rest + decoder.write(bytes)).split('\n');
      rest = lines.pop()!;
      for (const line of lines) take(line.replace(/\r$/, ''));
    });
    let errors = '';
    stderr!.setEncoding('utf8');
    stderr!.on('data', (text: string) => {
      errors += text;
      listener.output('stderr', text);
    });
    this.ended = new Promise((resolve) => {
      this.#child.on('error', (error) => resolve({ code: null, stderr: errors, failure: error.message }));
      this.#child.on('close', (code) => {
        if (rest !== '') take(rest);
        resolve({ code, stderr: errors });
      });
    });
  }

  /** Ends it at once, with all that it started. */
  kill(): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill('SIGKILL');
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

function tell(text: string, listener: ChildListener): void {
  const space = text.indexOf(' ');
  const rest = text.slice(space + 1);
  switch (text.slice(0, space)) {
    case 'ready':
      return listener.ready(JSON.parse(rest) as DriverVersions);
    case 'missing':
      return listener.missing(JSON.parse(rest) as DriverVersions);
    case 'start':
      return listener.start(Number(rest));
    case 'end':
      return listener.end(Number(rest));
  }
}
