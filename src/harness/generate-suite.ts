import { asciiText } from '../base/ascii-text.ts';
import { quote } from '../syntax/printer/quote.ts';
import { type SuitePlan, suitePlan } from './suite/suite-plan.ts';
import { writeFrame } from './suite/write-frame.ts';
import { writeScenario } from './suite/write-scenario.ts';
import type { WorkletUnderTest } from './worklet-under-test.ts';

const suppressed = (plan: SuitePlan): readonly (readonly [rule: string, reason: string])[] => [
  [
    'PSAvoidOverwritingBuiltInCmdlets',
    `The stand-ins take the place of ${plan.programFiles.length > 0 ? 'cmdlets that reach the endpoint' : 'the CIM cmdlets'}.`,
  ],
  ['PSReviewUnusedParameter', 'The stand-ins have parameters for the mocks.'],
  ['PSUseDeclaredVarsMoreThanAssignments', 'Pester runs its blocks in one scope.'],
];

/**
 * The Pester suite of a worklet, made of the scenarios as their author declared them: endpoints become tables of answers, expectations
 * become assertions. It holds under Pester 5 on any system, and under the toolkit's own. The same worklet gives the same bytes.
 */
export function generateSuite(worklet: WorkletUnderTest): string {
  const plan = suitePlan(worklet);
  const scenarios = worklet.scenarios.map((declared) => writeScenario(plan, declared));
  const lines = [
    '<#',
    `    Tests of the worklet ${worklet.name}, written by workletkit from the scenarios in`,
    `    ${worklet.file}. They need Pester 5 and no Windows:`,
    `        Invoke-Pester -Path .\\${worklet.name}.Tests.ps1`,
    '#>',
    ...suppressed(plan).map(([rule, reason]) => `[Diagnostics.CodeAnalysis.SuppressMessageAttribute('${rule}', '', Justification = '${reason}')]`),
    'param()',
    '',
    ...writeFrame(plan),
    '',
    `Describe ${quote(worklet.metadata.title)} {`,
    ...scenarios.flatMap((scenario, place) => [...(place === 0 ? [] : ['']), ...scenario.map((line) => (line === '' ? '' : `    ${line}`))]),
    '}',
  ];
  return `${lines.map((line) => asciiText(line).trimEnd()).join('\n')}\n`;
}
