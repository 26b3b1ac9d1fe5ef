import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { errorRecord } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { type CalculatedCommand, type CalculatedKey, calculatedKeys, type KeyRule } from './calculated-keys.ts';
import type { Alignment } from './format-objects.ts';
import { PropertyExpression } from './property-expression.ts';

/** One -Property argument: a name, a script block, or what its hashtable says (about_Calculated_Properties). */
export interface CalculatedProperty {
  expression: PropertyExpression;
  /** Name or Label. */
  label?: string;
  width?: number;
  alignment?: Alignment;
  formatString?: string;
  ascending?: boolean;
  descending?: boolean;
  depth?: number;
}

const alignments: readonly Alignment[] = ['left', 'center', 'right'];

/** A key may be cut short. */
const isStartOf = (given: string, whole: string) => whole.toLowerCase().startsWith(given.toLowerCase());

const typeList = (names: readonly string[]) => `{${names.join(', ')}}`;

/** Reads the -Property or -GroupBy of a command. Bad ones end the command, as the real one ends. */
export function readCalculatedProperties(values: readonly Value[], command: CalculatedCommand, host: CmdletHost): CalculatedProperty[] {
  return new Reader(calculatedKeys[command], host).read(values);
}

class Reader {
  readonly #rules: readonly KeyRule[];
  readonly #host: CmdletHost;

  constructor(rules: readonly KeyRule[], host: CmdletHost) {
    this.#rules = rules;
    this.#host = host;
  }

  read(values: readonly Value[]): CalculatedProperty[] {
    let fromHashtable = false;
    return values.map((wrapped) => {
      const value = unwrap(wrapped);
      if (value instanceof Dictionary) {
        fromHashtable = true;
        return this.#property(this.#entries(value), true);
      }
      if (typeof value === 'string' || value instanceof ScriptBlock) return this.#property(new Map([['expression', value]]), fromHashtable);
      const allowed = typeList(this.#rules[0].types ?? []);
      const type = typeOf(value);
      return this.#refuse(
        'DictionaryKeyUnknownType',
        type
          ? `Cannot convert ${type.fullName} to one of the following types ${allowed}.`
          : `The value of a parameter was null; one of the following types was expected: ${allowed}.`,
      );
    });
  }

  #refuse(id: string, details: string): never {
    const record = errorRecord({
      id,
      message: 'Specified method is not supported.',
      category: 'InvalidArgument',
      exception: 'System.NotSupportedException',
    });
    record.detailsMessage = details;
    return this.#host.fail(record);
  }

  #entries(hashtable: Dictionary): Map<CalculatedKey, Value> {
    const entries = new Map<CalculatedKey, Value>();
    for (const [key, value] of hashtable.entries()) {
      if (typeof key !== 'string')
        this.#refuse('DictionaryKeyNonString', `The ${typeOf(key)?.name ?? ''} key type is not valid. The key must be a string.`);
      const rule = this.#ruleOf(key);
      if (entries.has(rule.key)) this.#refuse('DictionaryKeyDuplicate', `The duplicated key "${key}" conflicts with "${rule.key}".`);
      this.#checkType(key, value, rule);
      entries.set(rule.key, unwrap(value));
    }
    return entries;
  }

  #ruleOf(key: string): KeyRule {
    const [rule, other] = this.#rules.filter((each) => isStartOf(key, each.key) || (each.alias !== undefined && isStartOf(key, each.alias)));
    if (other) this.#refuse('DictionaryKeyAmbiguous', `The ${key} key is ambiguous; ${rule.key} and ${other.key} conflict.`);
    return rule ?? this.#refuse('DictionaryKeyIllegal', `The ${key} key is not valid.`);
  }

  #checkType(key: string, value: Value, { types }: KeyRule): void {
    if (!types) return;
    const type = typeOf(value);
    if (!type) this.#refuse('DictionaryKeyMissingValue', `The ${key} key has no value.`);
    if (types.includes(type.fullName)) return;
    const refused = `The "${key}" key has a type, ${type.fullName}, that is not valid;`;
    if (types.length > 1) this.#refuse('DictionaryKeyIllegalValue1', `${refused} expected types are ${typeList(types)}.`);
    this.#refuse('DictionaryKeyIllegalValue2', `${refused} expected type is ${types[0]}.`);
  }

  #property(entries: Map<CalculatedKey, Value>, fromHashtable: boolean): CalculatedProperty {
    const what = entries.get('expression') as string | ScriptBlock | undefined;
    if (what === undefined) this.#refuse('DictionaryKeyMandatoryEntry', 'A mandatory entry for expression is missing.');
    if (what === '' && fromHashtable) this.#refuse('ExpressionEmptyString1', 'The "expression" key cannot have an empty string value.');
    if (what === '') this.#refuse('ExpressionEmptyString2', 'An empty string value is not allowed.');
    const expression = new PropertyExpression(what);
    if (this.#rules[0].noWildcards && expression.hasWildcards) this.#refuseWildcards(what as string, fromHashtable);
    const width = entries.get('width') as number | undefined;
    if (width !== undefined && width <= 0) this.#refuse('WidthOutOfRange', `The value "${width}" for key "width" should be greater than 0.`);
    const formatString = entries.get('formatString') as string | undefined;
    if (formatString === '') this.#refuse('FormatStringEmpty', 'Cannot have an empty formatting string for key "formatString".');
    const flag = (key: CalculatedKey) => (entries.has(key) ? toBoolean(entries.get(key)!) : undefined);
    return {
      expression,
      label: (entries.get('label') ?? entries.get('name')) as string | undefined,
      width,
      formatString,
      alignment: entries.has('alignment') ? this.#alignment(entries.get('alignment') as string) : undefined,
      ascending: flag('ascending'),
      descending: flag('descending'),
      depth: entries.get('depth') as number | undefined,
    };
  }

  #refuseWildcards(text: string, fromHashtable: boolean): never {
    if (fromHashtable) return this.#refuse('ExpressionGlobbing1', `The "expression" key cannot have wildcard characters in value "${text}".`);
    return this.#refuse('ExpressionGlobbing2', `Wildcard characters are not allowed in "${text}".`);
  }

  #alignment(text: string): Alignment {
    const found = text === '' ? undefined : alignments.find((each) => isStartOf(text, each));
    return (
      found ?? this.#refuse('AlignmentIllegalValue', `The value "${text}" for key "alignment" is not valid; valid values are {left, center, right}.`)
    );
  }
}
