import { NotSimulated } from '../../base/not-simulated.ts';
import { convertTo } from '../../runtime/convert/convert-to.ts';
import { findTypeName, parseTypeName } from '../../runtime/convert/resolve-type-name.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import type { Session } from '../../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../../runtime/types/net-type.ts';
import { registerTypes, typeOf } from '../../runtime/types/types.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { NetException, runtimeError, TerminatingError } from '../../runtime/values/errors.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { Decimal } from '../../runtime/values/numbers.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import { type OptionDefinition, sections } from './options.ts';

const scalarTypes = {
  String: 'string',
  StringArray: 'string[]',
  Bool: 'bool',
  Decimal: 'decimal',
  ScriptBlockArray: 'scriptblock[]',
  ContainerInfoArray: 'object[]',
} as const;

/** One option: a value, and the one that it has unless told. */
export class ConfigurationOption extends NetObject {
  readonly kind: OptionDefinition['kind'];
  readonly fallback: Value;
  #value: Value;
  isModified = false;

  constructor({ kind, fallback }: OptionDefinition) {
    super();
    this.kind = kind;
    this.fallback = typeof fallback === 'number' ? new Decimal(BigInt(fallback), 0) : typeof fallback === 'object' ? [...fallback] : fallback;
    this.#value = this.fallback;
  }

  get typeName() {
    return `Pester.${this.kind}Option`;
  }

  get value(): Value {
    return this.#value;
  }

  set(given: Value, session: Session): void {
    const value = unwrap(given);
    const wanted = value instanceof ConfigurationOption ? value.value : given;
    try {
      // A flag takes a Boolean only; what PowerShell would make of another value does not count.
      if (this.kind === 'Bool' && typeof unwrap(wanted) !== 'boolean') throw runtimeError('InvalidCast', '');
      this.#value = convertTo(wanted, findTypeName(parseTypeName(scalarTypes[this.kind]), session)!, session);
    } catch (thrown) {
      if (!(thrown instanceof TerminatingError)) throw thrown;
      const type = typeOf(unwrap(wanted) ?? null)?.fullName;
      throw new NetException(
        'System.Management.Automation.PSInvalidCastException',
        `Cannot convert the "${toText(wanted, session)}" value of type "${type}" to type "${this.typeName}".`,
      );
    }
    this.isModified = true;
  }
}

class ConfigurationSection extends NetObject {
  readonly typeName: string;
  readonly options = new Map<string, ConfigurationOption>();

  constructor(name: keyof typeof sections) {
    super();
    this.typeName = `Pester.${name}Configuration`;
    for (const [option, definition] of Object.entries(sections[name])) this.options.set(option, new ConfigurationOption(definition));
  }
}

/** `[PesterConfiguration]`: what New-PesterConfiguration gives. */
export class PesterConfiguration extends NetObject {
  readonly sections = new Map<string, ConfigurationSection>();

  constructor() {
    super();
    for (const name of Object.keys(sections) as (keyof typeof sections)[]) this.sections.set(name, new ConfigurationSection(name));
  }

  get typeName() {
    return 'PesterConfiguration';
  }

  /** The value of an option: `Run.PassThru`. */
  get(path: string): Value {
    const [section, option] = path.split('.');
    return this.sections.get(section)!.options.get(option)!.value;
  }

  /** Takes over what a hashtable says: `@{ Run = @{ PassThru = $true } }`. */
  read(dictionary: Dictionary, session: Session): void {
    const find = <Item>(items: ReadonlyMap<string, Item>, key: Value): Item | undefined => {
      const name = toText(key, session).toLowerCase();
      return [...items].find(([each]) => each.toLowerCase() === name)?.[1];
    };
    for (const [key, value] of dictionary.entries()) {
      const section = find(this.sections, key);
      const own = unwrap(value);
      if (!section || !(own instanceof Dictionary)) continue;
      for (const [option, wanted] of own.entries()) find(section.options, option)?.set(wanted, session);
    }
  }
}

function optionType(kind: OptionDefinition['kind']): NetType<ConfigurationOption> {
  const type = scalarTypes[kind];
  return {
    name: `Pester.${kind}Option`,
    kind: 'class',
    abstract: true,
    properties: {
      Default: { type, get: (self) => self.fallback },
      IsModified: { type: 'bool', get: (self) => self.isModified },
      Description: {
        type: 'string',
        get: (self) => {
          throw new NotSimulated('member', `${self.typeName}.Description`);
        },
      },
      Value: { type, get: (self) => self.value, set: (self, value, session) => self.set(value, session) },
    },
    toText: (self, session) => `${toText(self.value, session)} (default: ${toText(self.fallback, session)})`,
  };
}

function sectionType(name: string, options: Record<string, OptionDefinition>): NetType<ConfigurationSection> {
  const properties: Record<string, PropertyDefinition<ConfigurationSection>> = {};
  for (const option of Object.keys(options)) {
    properties[option] = {
      type: 'object',
      get: (self) => self.options.get(option)!,
      set: (self, value, session) => self.options.get(option)!.set(value, session),
    };
  }
  return { name: `Pester.${name}Configuration`, kind: 'class', abstract: true, properties };
}

const configurationType: NetType<PesterConfiguration> = {
  name: 'PesterConfiguration',
  kind: 'class',
  properties: Object.fromEntries(
    Object.keys(sections).map((name) => [
      name,
      {
        type: 'object',
        get: (self: PesterConfiguration) => self.sections.get(name)!,
        set: (self: PesterConfiguration, value: Value, session: Session) => {
          const dictionary = new Dictionary();
          dictionary.set(name, value);
          self.read(dictionary, session);
        },
      },
    ]),
  ),
  staticProperties: { Default: { type: 'object', get: () => new PesterConfiguration() } },
  constructors: [{ signature: 'PesterConfiguration new()', invoke: () => new PesterConfiguration() }],
  convertFrom: (value, session) => {
    const dictionary = unwrap(value);
    if (!(dictionary instanceof Dictionary) || !session) return undefined;
    const configuration = new PesterConfiguration();
    configuration.read(dictionary, session);
    return configuration;
  },
};

/** Makes the configuration's types known to scripts. */
export function registerConfigurationTypes(): void {
  registerTypes([
    configurationType,
    ...(Object.keys(scalarTypes) as OptionDefinition['kind'][]).map(optionType),
    ...Object.entries(sections).map(([name, options]) => sectionType(name, options)),
  ]);
}
