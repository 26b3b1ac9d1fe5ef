import { Frame } from '../evaluate/frame.ts';
import { nullSink } from '../pipeline/sink.ts';
import { SteppablePipeline } from '../pipeline/steppable-pipeline.ts';
import type { Session } from '../session.ts';
import { NetException } from '../values/errors.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import { compileCommand } from './command-call.ts';

const refused = (message: string) => new NetException('System.Management.Automation.PSInvalidOperationException', message);

/** The pipeline that a script block holds, to be driven from outside. */
export function steppable(block: ScriptBlock, session: Session): SteppablePipeline {
  const { ast, source } = block.compiled;
  const { endBlock } = ast;
  if (ast.beginBlock || ast.processBlock || !endBlock) {
    throw refused(
      'A script block that contains begin, process, or end clauses can be converted only if it contains exactly one clause. Verify that the script block contains exactly one clause.',
    );
  }
  const statement = endBlock.statements.length === 1 && endBlock.traps.length === 0 ? endBlock.statements[0] : undefined;
  const elements = statement?.kind === 'Pipeline' ? statement.elements : [];
  const commands = elements.flatMap((element) => (element.kind === 'Command' ? [element] : []));
  if (commands.length === 0 || commands.length < elements.length) {
    throw refused(
      'Only a script block that contains exactly one pipeline or command can be converted. Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command.',
    );
  }
  const stages = commands.map((command) => compileCommand(command, source));
  const state = block.state ?? session.state;
  const frame = new Frame(session, state, state.currentScope, source, nullSink, session.frame?.streams ?? session.rootStreams);
  frame.invocation = session.frame?.invocation;
  return new SteppablePipeline(frame, stages);
}
