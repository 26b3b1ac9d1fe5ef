import { walk } from '../steps/analysis/walk.ts';
import { WK2009 } from '../steps/diagnostics.ts';
import type { FunctionUnit } from '../steps/function-unit.ts';
import type { Reading } from './reading.ts';

/** Whether a function writes lines to the output, itself or by what it calls. */
function writesOutput(unit: FunctionUnit, asked: Set<FunctionUnit>): boolean {
  if (asked.has(unit)) return false;
  asked.add(unit);
  let writes = false;
  walk(unit.body, (part) => {
    if (part.kind === 'writeLine' && part.stream === 'output') writes = true;
    if (part.kind === 'call' && part.unit.result === 'nothing' && writesOutput(part.unit, asked)) writes = true;
  });
  return writes;
}

/** What a PowerShell function writes to the output is its value, so a function that gives one calls nothing that writes there. */
export function checkOutput(reading: Reading): void {
  for (const unit of reading.units.values()) {
    if (unit.result !== 'value') continue;
    walk(unit.body, (part) => {
      if (part.kind !== 'call' || part.unit.result !== 'nothing' || !writesOutput(part.unit, new Set())) return;
      reading.report(WK2009.at(part.span, { name: part.unit.name }));
    });
  }
}
