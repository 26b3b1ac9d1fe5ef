import { NotSimulated } from '../../base/not-simulated.ts';
import { parse } from '../../syntax/parser/parse.ts';
import { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import type { Session } from '../session.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { FunctionCommand } from './command.ts';

/**
 * Gives a session the commands that its endpoint declares, as functions: they stand before cmdlets of the same name (about_Command_Precedence).
 * @throws NotSimulated when the text of one is not PowerShell
 */
export function defineDeclaredCommands(session: Session): void {
  const { functions } = session.globalState.globalScope;
  for (const [name, text] of Object.entries(session.endpoint.description.commands ?? {})) {
    const { ast, errors } = parse(text, session.edition);
    if (errors.length > 0) throw new NotSimulated('command', `${name}, whose declaration is not PowerShell: ${errors[0].message}`);
    const block = CompiledScriptBlock.of(ast, { path: undefined, text });
    functions.set(name.toLowerCase(), new FunctionCommand(name, new ScriptBlock(block, session.globalState)));
  }
}
