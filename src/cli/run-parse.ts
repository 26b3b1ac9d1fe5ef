import { resolve } from 'node:path';
import { decodeScript } from '../engines/decode-script.ts';
import { toRecordedForm } from '../syntax/ast/to-recorded-form.ts';
import { parse } from '../syntax/parser/parse.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4001 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { writeDocument } from './json-document.ts';
import { readEach } from './read-each.ts';
import { readBytes } from './read-file.ts';

interface ParseRequest {
  readonly files: readonly string[];
  readonly edition: '7.6' | '5.1';
  readonly ast: boolean;
  readonly json: boolean;
}

/** `worklet parse`: the syntax errors of each file, as PowerShell names them. */
export async function runParse(request: ParseRequest, context: CommandContext): Promise<ExitCode> {
  if (request.ast && !request.json) {
    throw new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem: '`--ast` needs `--json`.', usage: 'worklet parse' }));
  }
  const { results: files, exitCode } = readEach(request.files, context, (file, name) => readBytes(resolve(context.cwd, file), name));
  let found = false;
  const results = files.map(({ name, value: bytes }) => {
    const { ast, errors } = parse(decodeScript(bytes, request.edition), request.edition);
    found ||= errors.length > 0;
    if (!request.json) for (const { id, line, column, message } of errors) context.write(`${name}:${line}:${column} error ${id} ${message}\n`);
    return {
      file: name,
      errors: errors.map(({ id, line, column, message }) => ({ id, line, column, message })),
      ...(request.ast ? { ast: toRecordedForm(ast) } : {}),
    };
  });
  if (request.json) writeDocument(context, results);
  return exitCode === exitCodes.ok && found ? exitCodes.findings : exitCode;
}
