import { NetObject, type Value } from './value.ts';

/** Microsoft.PowerShell.Commands.MatchInfo: what Select-String finds. */
export class MatchObject extends NetObject {
  readonly line: string;
  readonly lineNumber: number;
  readonly path: string;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly matches: Value[];

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

  /** `file:line:text` of a match in a file, the line alone otherwise. */
  get text(): string {
    return this.path === 'InputStream' ? this.line : `${this.path}:${this.lineNumber}:${this.line}`;
  }
}
