import { type Definition, type Fields, functionFields } from './definition.ts';
import { WK1014 } from './diagnostics.ts';
import { type Data, fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { ts } from './ts.ts';

const isFunctionField = (name: string) => (functionFields as readonly string[]).includes(name);

/** The data of a definition by field, each with its place; what is not constant is reported. */
export function readFields({ object }: Definition, reading: Reading): Fields {
  const fields: Record<string, { data: Data; node: ts.Node }> = {};
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) {
      const folded = fold(reading, property.expression);
      if (!folded.ok) reading.report(WK1014.at(reading.spanOf(folded.node), { what: 'What is spread into the definition', why: folded.why }));
      else for (const [name, data] of Object.entries(folded.data as Record<string, Data>)) fields[name] = { data, node: property };
      continue;
    }
    const name = property.name.getText().replace(/^['"]|['"]$/g, '');
    if (isFunctionField(name)) continue;
    const given = ts.isPropertyAssignment(property) ? property.initializer : ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
    const folded = given && fold(reading, given);
    if (!folded) reading.report(WK1014.at(reading.spanOf(property), { what: `\`${name}\``, why: 'a function is not data' }));
    else if (!folded.ok) reading.report(WK1014.at(reading.spanOf(folded.node), { what: `\`${name}\``, why: folded.why }));
    else fields[name] = { data: folded.data, node: given };
  }
  return fields;
}
