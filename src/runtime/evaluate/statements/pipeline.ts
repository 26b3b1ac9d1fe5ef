import { NotSimulated } from '../../../base/not-simulated.ts';
import type { CommandExpression, Pipeline, PipelineChain, Statement } from '../../../syntax/ast/index.ts';
import { runPipeline, type Stage } from '../../pipeline/run-pipeline.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileCommand } from '../command-call.ts';
import { compileExpression } from '../compile-expression.ts';
import { compileStatement, type Execute } from '../compile-statement.ts';
import type { Frame } from '../frame.ts';
import { compileRedirections, redirected } from '../redirection.ts';
import { setsSuccess } from '../sets-success.ts';
import { writeEnumerated } from '../write-enumerated.ts';

/** Whether an expression that stands alone as a statement writes nothing: `$i++`, `($x = 1)` does write. */
function isSilent(node: CommandExpression): boolean {
  const { expression } = node;
  return expression.kind === 'UnaryExpression' && /\+\+|--/.test(expression.operator);
}

/** A lone expression as a statement: its value goes to the output, collections element by element. */
export function commandExpressionStatement(node: CommandExpression, source: ScriptSource): Execute {
  const evaluate = compileExpression(node.expression, source);
  const silent = isSilent(node);
  const succeeds = setsSuccess(node);
  const plain: Execute = (frame) => {
    const value = evaluate(frame);
    if (succeeds) frame.session.lastSuccess = true;
    if (!silent) writeEnumerated(frame.out, value);
    return undefined;
  };
  if (node.redirections.length === 0) return plain;
  const redirections = compileRedirections(node, source);
  return (frame) => redirected(frame, redirections, plain);
}

/** `a | b | c` (about_Pipelines). */
export function pipelineStatement(node: Pipeline, source: ScriptSource): Execute {
  if (node.background) {
    return () => {
      throw new NotSimulated('statement', 'background jobs (&)');
    };
  }
  const [first, ...rest] = node.elements;
  if (rest.length === 0 && first.kind === 'CommandExpression') return commandExpressionStatement(first, source);
  const stages = node.elements.map(
    (element): Stage => (element.kind === 'Command' ? compileCommand(element, source) : expressionStage(element, source)),
  );
  return (frame) => {
    runPipeline(frame, stages);
    return undefined;
  };
}

function expressionStage(node: CommandExpression, source: ScriptSource): Stage {
  const evaluate = compileExpression(node.expression, source);
  const silent = isSilent(node);
  const redirections = node.redirections.length ? compileRedirections(node, source) : undefined;
  return {
    kind: 'expression',
    node,
    run(frame: Frame, out) {
      const write = (inner: Frame) => {
        const value = evaluate(inner);
        if (!silent) writeEnumerated(inner.out, value);
        return undefined;
      };
      const saved = frame.out;
      frame.out = out;
      try {
        if (redirections) redirected(frame, redirections, write);
        else write(frame);
      } finally {
        frame.out = saved;
      }
    },
  };
}

/** `a && b`, `a || b`: `$?` decides (about_Pipeline_Chain_Operators). */
export function pipelineChainStatement(node: PipelineChain, source: ScriptSource): Execute {
  if (node.background) {
    return () => {
      throw new NotSimulated('statement', 'background jobs (&)');
    };
  }
  const left = compileStatement(node.left as Statement, source);
  const right = compileStatement(node.right, source);
  const wanted = node.operator === '&&';
  return (frame) => {
    const completion = left(frame);
    if (completion) return completion;
    return frame.session.lastSuccess === wanted ? right(frame) : undefined;
  };
}
