import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument, argumentNull, checkNotNegative, formatException } from './argument-exceptions.ts';
import { hashCode } from './hash-code.ts';
import type { Version } from './System.Version.ts';

/** System.Management.Automation.SemanticVersion (semver.org). */
export class SemanticVersion extends NetObject {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly preReleaseLabel: string | null;
  readonly buildLabel: string | null;

  constructor(numbers: SemanticVersion['numbers'], preReleaseLabel: string | null = null, buildLabel: string | null = null) {
    super();
    this.numbers = numbers;
    this.preReleaseLabel = preReleaseLabel || null;
    this.buildLabel = buildLabel || null;
  }

  get typeName() {
    return 'System.Management.Automation.SemanticVersion';
  }

  get equalityKey() {
    return `${this.numbers.join('.')}-${this.preReleaseLabel ?? ''}`;
  }

  get text(): string {
    return this.numbers.join('.') + (this.preReleaseLabel ? `-${this.preReleaseLabel}` : '') + (this.buildLabel ? `+${this.buildLabel}` : '');
  }
}

const label = /^[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/;

function read(text: string): SemanticVersion | undefined {
  const match = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([^+]*))?(?:\+(.*))?$/s.exec(text);
  if (!match) return undefined;
  const [, major, minor = '0', patch = '0', pre, build] = match;
  if ((pre !== undefined && !label.test(pre)) || (build !== undefined && !label.test(build))) return undefined;
  return new SemanticVersion([Number(major), Number(minor), Number(patch)], pre, build);
}

function parse(text: string | null): SemanticVersion {
  if (text === null) throw argumentNull('version');
  const version = read(text);
  if (!version) throw formatException("The input string '' was not in a correct format.");
  return version;
}

function make(numbers: number[], pre?: string, build?: string): SemanticVersion {
  const [major, minor = 0, patch = 0] = numbers;
  checkNotNegative(major, 'major');
  checkNotNegative(minor, 'minor');
  checkNotNegative(patch, 'patch');
  for (const each of [pre, build]) if (each && !label.test(each)) throw formatException(`The input string '${each}' was not in a correct format.`);
  return new SemanticVersion([major, minor, patch], pre, build);
}

/** Labels compare identifier by identifier: numbers below texts, fewer below more; no label is above any. */
function compareLabels(left: string | null, right: string | null): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  const [a, b] = [left.split('.'), right.split('.')];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index] === b[index]) continue;
    const [one, two] = [/^\d+$/.test(a[index]), /^\d+$/.test(b[index])];
    if (one && two) return Math.sign(Number(a[index]) - Number(b[index]));
    if (one !== two) return one ? -1 : 1;
    return a[index] < b[index] ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

function order(left: SemanticVersion, right: SemanticVersion): number {
  for (let index = 0; index < 3; index++) {
    const difference = left.numbers[index] - right.numbers[index];
    if (difference !== 0) return Math.sign(difference);
  }
  return compareLabels(left.preReleaseLabel, right.preReleaseLabel);
}

export default defineType<SemanticVersion>({
  name: 'System.Management.Automation.SemanticVersion',
  kind: 'class',
  accelerators: ['semver'],
  interfaces: ['System.IComparable', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.semanticversion',
  properties: {
    Major: { type: 'int', get: (self) => self.numbers[0] },
    Minor: { type: 'int', get: (self) => self.numbers[1] },
    Patch: { type: 'int', get: (self) => self.numbers[2] },
    PreReleaseLabel: { type: 'string', get: (self) => self.preReleaseLabel },
    BuildLabel: { type: 'string', get: (self) => self.buildLabel },
  },
  methods: methodsOf<SemanticVersion>({
    'string ToString()': (self) => self.text,
    'int CompareTo(System.Object version)': (_self, [other]) => {
      if (other === null) return 1;
      throw argument('version');
    },
    'int CompareTo(semver value)': (self, [other]) => (other === null ? 1 : order(self, other)),
    'bool Equals(System.Object obj)': () => false,
    'bool Equals(semver other)': (self, [other]) => other !== null && self.equalityKey === other.equalityKey,
    'int GetHashCode()': (self, _args, session) => hashCode(self.text, session),
  }),
  staticMethods: methodsOf<undefined>({
    'semver Parse(string version)': (_, [text]) => parse(text),
    'bool TryParse(string version, [ref] semver result)': (_, [text, result]) => {
      const version = text ? read(text) : undefined;
      result.value = version ?? null;
      return version !== undefined;
    },
    'int Compare(semver versionA, semver versionB)': (_, [left, right]) =>
      left === null || right === null ? Number(right === null) - Number(left === null) : order(left, right),
  }),
  constructors: constructorsOf({
    'semver new(string version)': (_, [text]) => parse(text),
    'semver new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)': (_, [major, minor, patch, pre, build]) =>
      make([major, minor, patch], pre, build),
    'semver new(int major, int minor, int patch, string label)': (_, [major, minor, patch, text]) => {
      const [pre, build] = (text ?? '').split('+');
      return make([major, minor, patch], pre, build);
    },
    'semver new(int major, int minor, int patch)': (_, numbers) => make(numbers),
    'semver new(int major, int minor)': (_, numbers) => make(numbers),
    'semver new(int major)': (_, numbers) => make(numbers),
    'semver new(version version)': (_, [version]: Version[]) => {
      if (version === null) throw argumentNull('version');
      if (version.part(3) > 0) throw argument('Cannot convert the version that has a revision.', 'version');
      return make([version.part(0), version.part(1), Math.max(0, version.part(2))]);
    },
  }),
  toText: (self) => self.text,
  compare: (self, other) => (other instanceof SemanticVersion ? order(self, other) : undefined),
  equals: (self, other) => other instanceof SemanticVersion && self.equalityKey === other.equalityKey,
});
