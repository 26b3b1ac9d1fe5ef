import { NotSimulated } from '../../base/not-simulated.ts';
import { findProgram } from '../../endpoint/find-program.ts';
import { parse } from '../../syntax/parser/parse.ts';
import { typeErrors } from '../evaluate/classes/type-errors.ts';
import { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import { parseErrorRecord } from '../parse-error-record.ts';
import { decodeText } from '../providers/decode-text.ts';
import { leafOf, makePath } from '../providers/path-syntax.ts';
import type { Session } from '../session.ts';
import { TerminatingError } from '../values/errors.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { ApplicationCommand, type Command, ScriptCommand } from './command.ts';
import { realCommands } from './real-command-names.ts';

/**
 * Finds a script file or a program: by path when the name has a separator, else along PATH (about_Command_Precedence). A
 * name that the real system has and the simulation has not ends the run as NotSimulated.
 */
export function findExternalCommand(session: Session, name: string): Command | undefined {
  const found = isPath(name) ? findByPath(session, name) : findByName(session, name);
  if (found) return found;
  if (!isPath(name)) checkRealNames(session, name);
  return undefined;
}

/** Whether the file of that name exists, as a script or a program; nothing is parsed or refused. */
export function findExternalFiles(session: Session, name: string): string[] {
  if (isPath(name)) {
    const path = filePath(session, name);
    return path === undefined ? [] : candidates(session, path).filter((each) => isFile(session, each));
  }
  return searchPath(session).flatMap((folder) =>
    candidates(session, makePath(folder, name, session.pathSeparator)).filter((each) => isFile(session, each)),
  );
}

const isPath = (name: string): boolean => /[\\/]/.test(name) || /^[A-Za-z]:/.test(name) || name.startsWith('~');

function findByPath(session: Session, name: string): Command | undefined {
  const path = filePath(session, name);
  if (path === undefined) return undefined;
  for (const candidate of candidates(session, path)) {
    if (isFile(session, candidate)) return commandOfFile(session, candidate);
  }
  return undefined;
}

/** A path of the file system, wherever the session stands; undefined when it leads elsewhere. */
function filePath(session: Session, name: string): string | undefined {
  const place = session.providers.tryResolve(name);
  return place?.provider.name === 'FileSystem' ? place.path : undefined;
}

function findByName(session: Session, name: string): Command | undefined {
  const [path] = findExternalFiles(session, name);
  return path === undefined ? undefined : commandOfFile(session, path);
}

function searchPath({ endpoint, platform }: Session): string[] {
  const text = endpoint.environment.get('PATH') ?? '';
  return text.split(platform === 'windows' ? ';' : ':').filter((folder) => folder !== '');
}

/** The files that a name can mean: as written, with `.ps1`, and on Windows with the extensions of PATHEXT. */
function candidates({ endpoint, platform }: Session, path: string): string[] {
  if (platform === 'linux') return [path, `${path}.ps1`];
  const extensions = (endpoint.environment.get('PATHEXT') ?? '').split(';').filter((extension) => extension !== '');
  const leaf = leafOf(path).toLowerCase();
  const named = leaf.endsWith('.ps1') || extensions.some((extension) => leaf.endsWith(extension.toLowerCase()));
  const guesses = ['.ps1', ...extensions.map((extension) => extension.toLowerCase())].map((extension) => path + extension);
  return named ? [path, ...guesses] : guesses;
}

const isFile = ({ endpoint }: Session, path: string): boolean => endpoint.files.get(path)?.kind === 'file';

function commandOfFile(session: Session, path: string): Command {
  return path.toLowerCase().endsWith('.ps1')
    ? scriptCommand(session, path)
    : new ApplicationCommand(leafOf(path), session.endpoint.files.realPath(path));
}

/** Scripts by text, so that one that is called in a loop is compiled once. */
const compiledScripts = new WeakMap<Session, Map<string, CompiledScriptBlock>>();

/** The command of a script file; its text must parse. It runs where it is called: a file that a module dot-sources defines functions of the module. */
export function scriptCommand(session: Session, path: string): ScriptCommand {
  return new ScriptCommand(path, new ScriptBlock(compileScriptFile(session, path), session.state));
}

/** Reads and compiles a script file (.ps1, .psm1, .psd1). */
export function compileScriptFile(session: Session, path: string): CompiledScriptBlock {
  const bytes = session.endpoint.files.read(path);
  if (!bytes) throw new NotSimulated('value', `content of ${path}`);
  const text = decodeText(bytes, session.isWindowsPowerShell ? 'ansi' : 'utf8');
  let compiled = compiledScripts.get(session);
  if (!compiled) {
    compiled = new Map();
    compiledScripts.set(session, compiled);
  }
  const key = `${path}\0${text}`;
  let block = compiled.get(key);
  if (!block) {
    const source = { path, text };
    const { ast, errors: syntaxErrors } = parse(text, session.edition);
    const errors = syntaxErrors.length ? syntaxErrors : typeErrors(ast, source, session);
    if (errors.length) throw new TerminatingError(parseErrorRecord(errors, source));
    block = CompiledScriptBlock.of(ast, source);
    compiled.set(key, block);
  }
  return block;
}

/** What the real system has under a name must not be taken for a name that it has not. */
function checkRealNames(session: Session, name: string): void {
  const real = realCommands(session.edition, session.platform).get(name.toLowerCase());
  if (real) throw new NotSimulated('command', real.name, 'commands');
  if (findProgram(session.endpoint, name).kind === 'notSimulated') throw new NotSimulated('program', name, 'programs');
}
