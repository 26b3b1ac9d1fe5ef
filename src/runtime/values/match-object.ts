import type { LinesAround } from './match-context.ts';
import { NetObject, type Value } from './value.ts';

/** Microsoft.PowerShell.Commands.MatchInfo: what Select-String finds. */
export class MatchObject extends NetObject {
  readonly line: string;
  readonly lineNumber: number;
  readonly path: string;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly matches: Value[];
  /** The lines around it, where they were asked for. */
  context: LinesAround | undefined;

  constructor(parts: Pick<MatchObject, 'line' | 'lineNumber' | 'path' | 'pattern' | 'ignoreCase' | 'matches'>) {
    super();
    this.line = parts.line;
    this.lineNumber = parts.lineNumber;
    this.path = parts.path;
    this.pattern = parts.pattern;
    this.ignoreCase = parts.ignoreCase;
    this.matches = parts.matches;
  }

  get typeName() {
    return 'Microsoft.PowerShell.Commands.MatchInfo';
  }

  /** The file's name; `InputStream` for objects of the pipeline. */
  get fileName(): string {
    return this.path.slice(Math.max(this.path.lastIndexOf('/'), this.path.lastIndexOf('\\')) + 1);
  }

  /** `file:line:text` of a match in a file, the line alone otherwise; with the lines around it where they were asked for. */
  get text(): string {
    return this.textFrom('');
  }

  /** The text with the path as seen from a folder. */
  textFrom(directory: string): string {
    const told = (line: string, number: number) => (this.path === 'InputStream' ? line : `${this.relativePath(directory)}:${number}:${line}`);
    if (!this.context) return told(this.line, this.lineNumber);
    const { shownBefore, shownAfter } = this.context;
    return [
      ...shownBefore.map((line, index) => `  ${told(line, this.lineNumber - shownBefore.length + index)}`),
      `> ${told(this.line, this.lineNumber)}`,
      ...shownAfter.map((line, index) => `  ${told(line, this.lineNumber + 1 + index)}`),
    ].join('\n');
  }

  /** The path without a folder that it lies below. */
  relativePath(directory: string): string {
    const windows = this.path.includes('\\');
    const folder = directory === '' || /[\\/]$/.test(directory) ? directory : directory + (windows ? '\\' : '/');
    const same = windows ? (text: string) => text.toLowerCase() : (text: string) => text;
    return folder !== '' && same(this.path).startsWith(same(folder)) ? this.path.slice(folder.length) : this.path;
  }
}
