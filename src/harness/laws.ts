import { isDeepStrictEqual } from 'node:util';
import type { ScriptBlock } from '../syntax/ast/index.ts';
import { shapeOf } from '../syntax/ast/shape-of.ts';
import { parse } from '../syntax/parser/parse.ts';
import { print } from '../syntax/printer/print.ts';
import { generateSuite } from './generate-suite.ts';
import type { ScriptName, WorkletUnderTest } from './worklet-under-test.ts';

/** A worklet, with the trees that its scripts were printed from where they are at hand. */
export interface WorkletWithTrees extends WorkletUnderTest {
  readonly scripts: { readonly [Name in ScriptName]: WorkletUnderTest['scripts'][Name] & { readonly ast?: ScriptBlock } };
}

/** A law that does not hold. */
export interface BrokenLaw {
  readonly law: string;
  /** The file of the worklet's output. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
}

interface Text {
  readonly file: string;
  readonly text: string;
  readonly ast?: ScriptBlock;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Windows PowerShell 5.1 reads a file without BOM as ANSI; agents and git handle LF alike everywhere (docs/decisions). */
function plainText({ file, text }: Text): BrokenLaw[] {
  const strange = /[^\n\x20-\x7e]/.exec(text);
  const found: BrokenLaw[] = [];
  if (strange) found.push({ law: 'The file is ASCII with LF.', file, line: lineAt(text, strange.index) });
  const trailing = /[ \t]+$/m.exec(text);
  if (trailing) found.push({ law: 'No line ends in white space.', file, line: lineAt(text, trailing.index) });
  if (!text.endsWith('\n') || text.endsWith('\n\n')) found.push({ law: 'The file ends in one line end.', file });
  return found;
}

function reparses({ file, text, ast }: Text): BrokenLaw[] {
  const { ast: parsed, errors } = parse(text);
  if (errors.length > 0) return [{ law: `The file has no syntax error (${errors[0].message}).`, file, line: errors[0].line }];
  if (!ast) return [];
  return isDeepStrictEqual(shapeOf(parsed), shapeOf(ast)) ? [] : [{ law: 'The file is parsed to the tree that was built.', file }];
}

function printsTheSame({ file, ast }: Text): BrokenLaw[] {
  if (!ast) return [];
  const [first, second] = [print(ast).text, print(ast).text];
  return first === second ? [] : [{ law: 'Printing twice gives the same bytes.', file }];
}

/**
 * The laws that hold for the output of every worklet. What it does on endpoints (evaluation changes nothing, remediation settles) is
 * looked at in each scenario, by `runScenario`.
 * @param suite the suite as it was generated before
 */
export function brokenLaws(worklet: WorkletWithTrees, suite = generateSuite(worklet)): BrokenLaw[] {
  const { evaluation, remediation } = worklet.scripts;
  const texts: Text[] = [
    { file: 'evaluation.ps1', ...evaluation },
    { file: 'remediation.ps1', ...remediation },
    { file: `${worklet.name}.Tests.ps1`, text: suite },
  ];
  const found = texts.flatMap((text) => [...plainText(text), ...reparses(text), ...printsTheSame(text)]);
  if (generateSuite(worklet) !== suite) found.push({ law: 'Generating twice gives the same bytes.', file: texts[2].file });
  return found;
}
