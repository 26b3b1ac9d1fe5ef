import { NotSimulated } from '../../base/not-simulated.ts';
import { splitArguments } from '../command-line.ts';
import { findProgram } from '../find-program.ts';
import { defineProgram } from '../program.ts';
import { startProgram } from '../run-program.ts';

/** Commands that are cmd.exe's own (`help`, "Windows commands"): none of them is simulated but `exit`. */
const internal = new Set(
  `assoc break call cd chdir cls color copy date del dir echo endlocal erase exit for ftype goto if md mkdir mklink move path pause popd
   prompt pushd rd rem ren rename rmdir set setlocal shift start time title type ver verify vol`.split(/\s+/),
);

/** What has a meaning of its own in a line: such a line is not simulated. */
const hasSyntax = (line: string): boolean => /[&|<>^%()@"!]/.test(line);

/** Runs one plain command line, `/c program arguments` or `/c exit n`. */
export default defineProgram({
  name: 'cmd.exe',
  description: 'Windows Command Processor',
  usage: '',
  parameters: [
    { name: '/c', description: 'Runs the command line and ends.' },
    { name: 'string', description: 'The command line.' },
  ],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/cmd'],
  run({ endpoint, arguments: args, stdin }) {
    const gap = () => new NotSimulated('program', `cmd.exe ${args.join(' ')}`.trim());
    const [option, ...rest] = args;
    const line = rest.join(' ').trim();
    if (option?.toLowerCase() !== '/c' || line === '' || hasSyntax(line)) throw gap();
    const [word, ...words] = line.split(/\s+/);
    const exit = /^exit(?: \/b)?(?: (-?\d+))?$/i.exec([word, ...words].join(' '));
    if (exit) return { stdout: '', stderr: '', exitCode: Number(exit[1] ?? 0) | 0 };
    if (internal.has(word.toLowerCase())) throw gap();
    const found = findProgram(endpoint, word);
    if (found.kind === 'notSimulated') throw new NotSimulated('program', found.name, 'programs');
    if (found.kind === 'absent') {
      const stderr = `'${word}' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n`;
      return { stdout: '', stderr, exitCode: 1 };
    }
    // Batch files are not simulated.
    if (!/\.(exe|com)$/i.test(found.program.name)) throw gap();
    // An argument with blanks has lost its quotes on the way here.
    const given = rest.length > 1 && rest[0] === word ? rest.slice(1) : splitArguments(words.join(' '));
    const { result, endsAt } = startProgram(endpoint, found.program, given, stdin);
    return { ...result, takes: endsAt === 'never' ? 'never' : (endsAt - endpoint.clock.now) / 1000 };
  },
});
