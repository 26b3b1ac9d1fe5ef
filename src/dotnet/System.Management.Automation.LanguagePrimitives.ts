import { convertTo, tryConvertTo } from '../runtime/convert/convert-to.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { findTypeName, parseTypeName } from '../runtime/convert/resolve-type-name.ts';
import { toBoolean } from '../runtime/convert/to-boolean.ts';
import { areEqual, compareValues } from '../runtime/operators/compare.ts';
import type { Session } from '../runtime/session.ts';
import { escapeWildcards, hasWildcards, matchesWildcard, unescapeWildcards } from '../runtime/text/wildcard-pattern.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { TerminatingError } from '../runtime/values/errors.ts';
import type { Reference } from '../runtime/values/reference.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { TypeName } from './commands/type-name.ts';

const own = 'System.Management.Automation';
const provider = 'System.IFormatProvider formatProvider';

const compared = 'System.Object first, System.Object second';

/** Compare that tells whether the values can be compared, and leaves 0 where they cannot. */
function tryCompare(left: Value, right: Value, ignoreCase: boolean, result: Reference, session: Session): boolean {
  result.value = 0;
  try {
    result.value = Math.sign(compareValues(left, right, ignoreCase, session));
    return true;
  } catch (thrown) {
    if (thrown instanceof TerminatingError) return false;
    throw thrown;
  }
}

/** WildcardPattern. */
class WildcardPattern extends NetObject {
  readonly typeName = `${own}.WildcardPattern`;
  readonly pattern: string;
  readonly ignoreCase: boolean;

  constructor(pattern: string | null, ignoreCase: boolean) {
    super();
    if (pattern === null) throw argumentNull('pattern');
    this.pattern = pattern;
    this.ignoreCase = ignoreCase;
  }
}

const wildcardOptions = 'System.Management.Automation.WildcardOptions options';

export default [
  {
    name: `${own}.LanguagePrimitives`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.languageprimitives',
    staticMethods: methodsOf<undefined>({
      'int Compare(System.Object first, System.Object second)': (_, [left, right], session) => compareValues(left, right, false, session),
      'int Compare(System.Object first, System.Object second, bool ignoreCase)': (_, [left, right, ignoreCase], session) =>
        compareValues(left, right, ignoreCase, session),
      'System.Object ConvertTo(System.Object valueToConvert, type resultType)': (_, [value, type], session) => convertTo(value, type, session),
      [`System.Object ConvertTo(System.Object valueToConvert, type resultType, ${provider})`]: (_, [value, type], session) =>
        convertTo(value, type, session),
      'bool Equals(System.Object first, System.Object second)': (_, [left, right], session) => areEqual(left, right, false, session),
      'bool Equals(System.Object first, System.Object second, bool ignoreCase)': (_, [left, right, ignoreCase], session) =>
        areEqual(left, right, ignoreCase, session),
      'System.Collections.IEnumerable GetEnumerable(System.Object obj)': (_, [value]) => (enumerate(value) ? value : null),
      'System.Collections.IEnumerator GetEnumerator(System.Object obj)': (_, [value]) => {
        const elements = enumerate(value);
        return elements ? new Enumerator(elements) : null;
      },
      'bool IsTrue(System.Object obj)': (_, [value]) => toBoolean(value),
      [`bool TryCompare(${compared}, [ref] int result)`]: (_, [left, right, result], session) => tryCompare(left, right, false, result, session),
      [`bool TryCompare(${compared}, bool ignoreCase, [ref] int result)`]: (_, [left, right, ignoreCase, result], session) =>
        tryCompare(left, right, ignoreCase, result, session),
      'bool TryConvertTo(System.Object valueToConvert, type resultType, [ref] System.Object result)': (_, [value, type, result], session) => {
        const converted = tryConvertTo(value, type, session);
        result.value = converted ?? null;
        return converted !== undefined;
      },
    }),
    alsoHas: ['ConvertTypeNameToPSTypeName', 'GetPSDataCollection', `bool TryCompare(${compared}, bool ignoreCase, ${provider}, [ref] int result)`],
  },
  {
    name: `${own}.WildcardPattern`,
    kind: 'class',
    accelerators: ['wildcardpattern'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.wildcardpattern',
    methods: methodsOf<WildcardPattern>({
      'bool IsMatch(string input)': (self, [text]) => text !== null && matchesWildcard(text, self.pattern, self.ignoreCase),
    }),
    staticMethods: methodsOf<undefined>({
      'bool ContainsWildcardCharacters(string pattern)': (_, [pattern]) => hasWildcards(pattern ?? ''),
      'string Escape(string pattern)': (_, [pattern]) => {
        if (pattern === null) throw argumentNull('pattern');
        return escapeWildcards(pattern);
      },
      'string Unescape(string pattern)': (_, [pattern]) => {
        if (pattern === null) throw argumentNull('pattern');
        return unescapeWildcards(pattern);
      },
      [`wildcardpattern Get(string pattern, ${wildcardOptions})`]: (_, [pattern, options]) => new WildcardPattern(pattern, ignoresCase(options)),
    }),
    constructors: constructorsOf({
      'wildcardpattern new(string pattern)': (_, [pattern]) => new WildcardPattern(pattern, false),
      [`wildcardpattern new(string pattern, ${wildcardOptions})`]: (_, [pattern, options]) => new WildcardPattern(pattern, ignoresCase(options)),
    }),
    alsoHas: ['ToWql'],
  },
  {
    name: `${own}.PSTypeName`,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pstypename',
    properties: {
      Name: { type: 'string', get: (self) => self.name },
      Type: { type: 'type', get: (self, session) => self.known ?? findTypeName(parseTypeName(self.name), session) ?? null },
      TypeDefinitionAst: { type: 'System.Management.Automation.Language.TypeDefinitionAst', get: () => null },
    },
    constructors: constructorsOf({
      [`${own}.PSTypeName new(type type)`]: (_, [type]) => new TypeName(type.fullName, type),
      [`${own}.PSTypeName new(string name)`]: (_, [name]) => new TypeName(name),
    }),
    toText: (self) => self.name,
  },
  {
    name: `${own}.Language.CodeGeneration`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.language.codegeneration',
    staticMethods: methodsOf<undefined>({
      'string EscapeSingleQuotedStringContent(string value)': (_, [text]) => (text ?? '').replace(/['‘’‚‛]/g, '$&$&'),
      'string EscapeBlockCommentContent(string value)': (_, [text]) => (text ?? '').replaceAll('<#', '<`#').replaceAll('#>', '#`>'),
      'string EscapeFormatStringContent(string value)': (_, [text]) => (text ?? '').replace(/[{}]/g, '$&$&'),
      'string EscapeVariableName(string value)': (_, [text]) => (text ?? '').replaceAll('`', '``').replaceAll('}', '`}').replaceAll('{', '`{'),
    }),
  },
] as NetType<any>[];

/** IgnoreCase is 2. */
const ignoresCase = (options: { value: number }): boolean => (options.value & 2) !== 0;
