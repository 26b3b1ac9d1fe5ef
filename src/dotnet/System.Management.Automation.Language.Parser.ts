import { NotSimulated } from '../base/not-simulated.ts';
import { decodeText } from '../runtime/providers/decode-text.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { NetObject } from '../runtime/values/value.ts';
import { parse } from '../syntax/parser/parse.ts';
import { argumentNull } from './argument-exceptions.ts';
import { readBytes } from './io/file-stream.ts';
import { fullPath } from './io/full-path.ts';
import { AstObject, ExtentObject } from './language/ast-object.ts';

const own = 'System.Management.Automation.Language';

/** The tokens of a text: they are there, but not to be looked at. */
class Tokens extends NetObject {
  readonly typeName = `${own}.Token+Array`;
}

interface Place {
  value: unknown;
}

function parseText(text: string | null, path: string | undefined, tokens: Place, errors: Place, session: Session): AstObject {
  if (text === null) throw argumentNull('input');
  const source = { path, text };
  const result = parse(text, session.edition);
  tokens.value = new Tokens();
  errors.value = typedArray(
    result.errors.map(
      ({ id, message, start, end, incomplete }) =>
        new RecordObject(`${own}.ParseError`, {
          ErrorId: id,
          Message: message,
          IncompleteInput: incomplete ?? false,
          Extent: new ExtentObject(source, start, end),
        }),
    ),
    `${own}.ParseError`,
  );
  return new AstObject(result.ast, source);
}

const results = '[ref] System.Object tokens, [ref] System.Object errors';

const unseen = (): never => {
  throw new NotSimulated('type', `${own}.Token`);
};

export default [
  {
    name: `${own}.Parser`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.language.parser',
    staticMethods: methodsOf<undefined>({
      [`${own}.ScriptBlockAst ParseFile(string fileName, ${results})`]: (_, [name, tokens, errors], session) => {
        const path = fullPath(session, name);
        return parseText(decodeText(readBytes(session, path), 'utf8'), path, tokens, errors, session);
      },
      [`${own}.ScriptBlockAst ParseInput(string input, ${results})`]: (_, [text, tokens, errors], session) =>
        parseText(text, undefined, tokens, errors, session),
      [`${own}.ScriptBlockAst ParseInput(string input, string fileName, ${results})`]: (_, [text, name, tokens, errors], session) =>
        parseText(text, name ?? undefined, tokens, errors, session),
    }),
  },
  {
    name: `${own}.Token+Array`,
    kind: 'class',
    abstract: true,
    properties: { Count: { type: 'int', get: unseen }, Length: { type: 'int', get: unseen } },
    enumerate: unseen,
    getIndex: unseen,
  },
] as NetType<any>[];
