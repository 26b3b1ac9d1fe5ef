import { LineTable, type SourceSpan } from '../base/span.ts';
import type { StepOutline } from '../compiler/steps/outline.ts';
import type { CommandContext } from './command-context.ts';
import { compileOne } from './compile-one.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { writeDocument } from './json-document.ts';
import { requireRoot } from './project/find-root.ts';
import { textsBelow } from './report-diagnostics.ts';

/** `worklet steps`: the steps of both scripts, each with the place in the TypeScript that it came from. */
export async function printSteps(name: string, json: boolean, context: CommandContext): Promise<ExitCode> {
  const { steps, ...data } = await compileOne(name, context);
  const textOf = textsBelow(requireRoot(context.cwd, context.root));
  const tables = new Map<string, LineTable>();
  const place = ({ file, start, end }: SourceSpan) => {
    let table = tables.get(file);
    if (!table) tables.set(file, (table = new LineTable(textOf(file) ?? '')));
    return { file, start, end, ...table.at(start) };
  };
  if (json) {
    const document = (step: StepOutline): object => ({
      kind: step.kind,
      text: step.text,
      span: place(step.span),
      ...(step.inside ? { inside: step.inside.map((part) => ({ part: part.part, steps: part.steps.map(document) })) } : {}),
    });
    const scripts = { evaluation: steps.evaluation.map(document), remediation: steps.remediation.map(document) };
    writeDocument(context, [{ name: data.name, file: data.file, steps: scripts }]);
    return exitCodes.ok;
  }
  const { colors } = context;
  const print = (step: StepOutline, depth: number) => {
    const { file, line, column } = place(step.span);
    const where = file === data.file ? `${line}:${column}` : `${file}:${line}:${column}`;
    context.write(`${'  '.repeat(depth)}${colors.cyan(step.kind)} ${step.text} ${colors.dim(where)}\n`);
    for (const { part, steps: inner } of step.inside ?? []) {
      context.write(`${'  '.repeat(depth + 1)}${part}:\n`);
      for (const child of inner) print(child, depth + 2);
    }
  };
  for (const script of ['evaluation', 'remediation'] as const) {
    context.write(`${colors.bold(script)} ${colors.dim(data.file)}\n`);
    for (const step of steps[script]) print(step, 1);
  }
  return exitCodes.ok;
}
