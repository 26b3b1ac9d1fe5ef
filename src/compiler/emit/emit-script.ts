import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WorkletMetadata } from '../../model/worklet-metadata.ts';
import { printPrintable } from '../../syntax/printer/print.ts';
import { toPrintable } from '../../syntax/printer/to-printable.ts';
import type { CompiledScript, ScriptName } from '../compiled-worklet.ts';
import { failureCodes } from '../steps/analysis/failure-codes.ts';
import type { Step } from '../steps/step.ts';
import { renderFrame } from './frame.ts';
import { frameData } from './help-text.ts';
import { inheritOrigins } from './inherit-origins.ts';
import { lowerScript } from './lower-script.ts';

/** The columns after which the printer sets a hashtable or an array on several lines. */
const width = 120;

/** A script from its steps: tree, text, and where its lines come from. */
export function emitScript(
  name: ScriptName,
  steps: readonly Step[],
  metadata: WorkletMetadata,
): { script: CompiledScript; diagnostics: Diagnostic[] } {
  const lowered = lowerScript(name, steps);
  const { standIns, diagnostics } = lowered;
  const ast = toPrintable(lowered.ast);
  inheritOrigins(ast);
  ast.requirements = { version: metadata.target, editions: [], modules: [], runAsAdministrator: false };
  const printed = printPrintable(ast, { width });
  const text = renderFrame(name, frameData(name, metadata, printed.text));
  const linesBefore = text.slice(0, text.length - printed.text.length).split('\n').length - 1;
  const origins = printed.origins.map(({ line, span }) => ({ line: line + linesBefore, span }));
  return { script: { text, ast, origins, standIns, failureCodes: failureCodes(steps) }, diagnostics };
}
