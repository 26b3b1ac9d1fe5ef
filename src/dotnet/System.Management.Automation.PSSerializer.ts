import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { Value } from '../runtime/values/value.ts';
import { ClixmlReader } from './clixml/clixml-reader.ts';
import { ClixmlWriter } from './clixml/clixml-writer.ts';

function serialize(value: Value, depth: number, session: Session): string {
  const writer = new ClixmlWriter(depth, session);
  writer.write(value);
  return writer.finish(session.platform === 'windows' ? '\r\n' : '\n');
}

function deserialize(text: string, session: Session): Value {
  const values = new ClixmlReader(session).read(text) ?? [];
  return values.length === 1 ? values[0] : values;
}

/** CLIXML as texts (https://learn.microsoft.com/dotnet/api/system.management.automation.psserializer). */
export default defineType({
  name: 'System.Management.Automation.PSSerializer',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psserializer',
  staticMethods: methodsOf<undefined>({
    'string Serialize(System.Object source)': (_, [value], session) => serialize(value, 1, session),
    'string Serialize(System.Object source, int depth)': (_, [value, depth], session) => serialize(value, depth, session),
    'System.Object Deserialize(string source)': (_, [text], session) => deserialize(text, session),
  }),
});
