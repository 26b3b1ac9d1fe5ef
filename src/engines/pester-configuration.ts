import { didYouMean } from '../base/did-you-mean.ts';
import { type OptionDefinition, sections } from '../pester/configuration/options.ts';
import type { PesterOptions } from './pester-options.ts';

type ValueOf<Option extends OptionDefinition> = Option['kind'] extends 'StringArray'
  ? string | readonly string[]
  : Option['kind'] extends 'Bool'
    ? boolean
    : Option['kind'] extends 'Decimal'
      ? number
      : Option['kind'] extends 'String'
        ? string
        : never;

/** A configuration in the sections and names of Pester: `{ Filter: { Tag: ['fast'] } }` (https://pester.dev/docs/usage/configuration). */
export type PesterConfiguration = {
  readonly [Section in keyof typeof sections]?: {
    readonly [Option in keyof (typeof sections)[Section]]?: (typeof sections)[Section][Option] extends OptionDefinition
      ? ValueOf<(typeof sections)[Section][Option]>
      : never;
  };
};

/** What of a configuration only this way says. */
export interface ConfiguredOptions extends PesterOptions {
  readonly excludePaths?: readonly string[];
  readonly testExtension?: string;
  readonly skipRun?: boolean;
  /** Should.ErrorAction is Continue. */
  readonly shouldContinue?: boolean;
}

type Reader = (value: never, options: Record<string, unknown>) => void;

const listed = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : [...value]);

const list =
  (name: keyof ConfiguredOptions): Reader =>
  (value: string | readonly string[], options) => {
    if (listed(value).length > 0) options[name] = listed(value);
  };

const plain =
  (name: keyof ConfiguredOptions): Reader =>
  (value: unknown, options) => {
    options[name] = value;
  };

const nothing: Reader = () => {};

/** The options of a configuration that mean something here; those of output and reports belong to whoever prints the run. */
const readers: Readonly<Record<string, Reader>> = {
  'Run.Path': list('paths'),
  'Run.ExcludePath': list('excludePaths'),
  'Run.TestExtension': plain('testExtension'),
  'Run.SkipRun': plain('skipRun'),
  'Run.SkipRemainingOnFailure': plain('skipRemainingOnFailure'),
  'Run.PassThru': nothing,
  'Run.Exit': nothing,
  'Run.Throw': nothing,
  'Filter.Tag': list('tags'),
  'Filter.ExcludeTag': list('excludeTags'),
  'Filter.FullName': list('fullNames'),
  'Should.ErrorAction': (value: string, options) => {
    options.shouldContinue = value.toLowerCase() !== 'stop';
  },
  'CodeCoverage.Enabled': nothing,
  'CodeCoverage.Path': nothing,
  'TestDrive.Enabled': nothing,
  'TestRegistry.Enabled': nothing,
};

const isShown = (section: string) => section === 'Output' || section === 'Debug' || section === 'TestResult' || section === 'CodeCoverage';

function found<Item>(table: Readonly<Record<string, Item>>, name: string, what: string): [string, Item] {
  const key = Object.keys(table).find((each) => each.toLowerCase() === name.toLowerCase());
  if (key !== undefined) return [key, table[key]];
  const meant = didYouMean(name, Object.keys(table));
  throw new TypeError(`There is no ${what} '${name}' in Pester's configuration.${meant === undefined ? '' : ` Did you mean '${meant}'?`}`);
}

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  StringArray: (value) => typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string')),
  Bool: (value) => typeof value === 'boolean',
  Decimal: (value) => typeof value === 'number',
};

/** Lays options over those of their configuration. A name that Pester does not have is refused, and so is what is not simulated. */
export function configuredOptions(options: PesterOptions): ConfiguredOptions {
  const configured: Record<string, unknown> = {};
  let coverage: { enabled: boolean; paths: string[] } = { enabled: false, paths: [] };
  for (const [section, values] of Object.entries(options.configuration ?? {})) {
    const [sectionName, definitions] = found<Readonly<Record<string, OptionDefinition>>>(sections, section, 'section');
    for (const [option, value] of Object.entries((values ?? {}) as Record<string, unknown>)) {
      if (value === undefined) continue;
      const [optionName, { kind }] = found(definitions, option, `option of ${sectionName}`);
      const path = `${sectionName}.${optionName}`;
      if (!fits[kind]?.(value)) throw new TypeError(`${path} of Pester's configuration takes a ${kind}.`);
      if (path === 'CodeCoverage.Enabled') coverage = { ...coverage, enabled: value === true };
      if (path === 'CodeCoverage.Path') coverage = { ...coverage, paths: listed(value as string | string[]) };
      const reader = readers[path];
      if (reader) reader(value as never, configured);
      else if (!isShown(sectionName)) throw new TypeError(`${path} of Pester's configuration is not supported.`);
    }
  }
  const paths = options.paths ?? (configured.paths as string[] | undefined) ?? ['.'];
  if (coverage.enabled) configured.coverage = coverage.paths.length > 0 ? coverage.paths : paths;
  const own = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...(configured as ConfiguredOptions), ...own };
}
