import type { Expectation, Scenario } from '../../model/scenario.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { CompiledScenario } from '../compiled-worklet.ts';
import type { Fields } from './definition.ts';
import { WK1030, WK1031, WK1032 } from './diagnostics.ts';
import type { Reading } from './reading.ts';
import { plainExpression } from './symbols.ts';
import { ts } from './ts.ts';

const verdictOf = <Of extends Verdict>(expectation: Expectation<Of>): Of => ('verdict' in expectation ? expectation.verdict : expectation);

/** The place of each scenario: its property where it stands in the file as one, else the whole field. */
function placesOf(node: ts.Node): Map<string, ts.Node> {
  const plain = ts.isExpression(node) ? plainExpression(node) : node;
  const places = new Map<string, ts.Node>();
  if (!ts.isObjectLiteralExpression(plain)) return places;
  for (const property of plain.properties) {
    const { name } = property;
    if (name && (ts.isStringLiteralLike(name) || ts.isIdentifier(name))) places.set(name.text, property);
  }
  return places;
}

/** The scenarios of a definition. */
export function readScenarios(fields: Fields, definition: ts.Node, reading: Reading): CompiledScenario[] {
  const field = fields['scenarios'];
  const scenarios = (field?.data ?? {}) as unknown as Record<string, Scenario>;
  const places = field ? placesOf(field.node) : new Map<string, ts.Node>();
  const always = fields['alwaysRemediates']?.data === true;
  if (Object.keys(scenarios).length === 0) reading.report(WK1030.at(reading.spanOf(definition)));
  return Object.entries(scenarios).map(([name, scenario]) => {
    const span = reading.spanOf(places.get(name) ?? field.node);
    const { remediation, afterwards, reason } = scenario;
    if (afterwards && !remediation) reading.report(WK1032.at(span, { name }));
    const succeeds = remediation && verdictOf(remediation).kind === 'remediated';
    if (succeeds && afterwards && verdictOf(afterwards).kind !== 'compliant' && !reason && !always) reading.report(WK1031.at(span, { name }));
    return { name, scenario, span };
  });
}
