import { attributes } from '../reporters/escape-xml.ts';
import type { Coverage, CoveredCommand } from './coverage.ts';
import { below, commonFolder, folderOf } from './covered-paths.ts';

interface Count {
  missed: number;
  covered: number;
}

const kinds = ['INSTRUCTION', 'LINE', 'METHOD', 'CLASS'] as const;
type Kind = (typeof kinds)[number];
type Counts = Record<Kind, Count>;

const zero = (): Counts => Object.fromEntries(kinds.map((kind) => [kind, { missed: 0, covered: 0 }])) as Counts;

function add(kind: Kind, { hit }: CoveredCommand, ...all: readonly Counts[]): void {
  for (const counts of all) counts[kind][hit ? 'covered' : 'missed']++;
}

interface MethodCounts {
  readonly firstLine: number;
  readonly counts: Counts;
}

interface ClassCounts {
  readonly methods: Map<string, MethodCounts>;
  readonly lines: Map<number, Count>;
  readonly counts: Counts;
}

interface PackageCounts {
  readonly classes: Map<string, ClassCounts>;
  readonly counts: Counts;
}

/** The value of a key, made where it is missing; `added` is told of that. */
function entry<Key, Item>(map: Map<Key, Item>, key: Key, make: () => Item, added: (item: Item) => void): Item {
  let item = map.get(key);
  if (item === undefined) {
    map.set(key, (item = make()));
    added(item);
  }
  return item;
}

/** As in Pester, a line, method or class is covered or missed by the first command in it. */
function countPackages(commands: readonly CoveredCommand[], report: Counts): Map<string, PackageCounts> {
  const packages = new Map<string, PackageCounts>();
  for (const command of commands) {
    const folder = entry(
      packages,
      folderOf(command.file),
      () => ({ classes: new Map(), counts: zero() }),
      () => {},
    );
    const file = entry<string, ClassCounts>(
      folder.classes,
      command.file,
      () => ({ methods: new Map(), lines: new Map(), counts: zero() }),
      ({ counts }) => add('CLASS', command, report, folder.counts, counts),
    );
    const method = entry<string, MethodCounts>(
      file.methods,
      command.functionName || '<script>',
      () => ({ firstLine: command.line, counts: zero() }),
      ({ counts }) => add('METHOD', command, report, folder.counts, file.counts, counts),
    );
    const line = entry<number, Count>(
      file.lines,
      command.line,
      () => ({ missed: 0, covered: 0 }),
      () => add('LINE', command, report, folder.counts, file.counts, method.counts),
    );
    add('INSTRUCTION', command, report, folder.counts, file.counts, method.counts);
    line[command.hit ? 'covered' : 'missed']++;
  }
  return packages;
}

function counters(counts: Counts, which: readonly Kind[], margin: string): string {
  return which.map((type) => `${margin}<counter${attributes({ type, missed: counts[type].missed, covered: counts[type].covered })} />\n`).join('');
}

/** Coverage in the XML of JaCoCo (https://www.jacoco.org/jacoco/trunk/coverage/report.dtd), with the names that Pester gives. */
export function jacocoReport({ commands }: Coverage, started: Date, ended: Date): string {
  const report = zero();
  const packages = countPackages(commands, report);
  const parent = commonFolder(commands.map(({ file }) => file));
  const parentName = parent.slice(parent.lastIndexOf('/') + 1);
  const named = (path: string) => [parentName, below(path, parent)].filter((part) => part !== '').join('/') || '.';
  let body = '';
  for (const [folder, { classes, counts }] of packages) {
    body += `  <package${attributes({ name: named(folder) })}>\n`;
    for (const [file, { methods, counts: own }] of classes) {
      const name = named(file);
      body += `    <class${attributes({ name: name.slice(0, name.lastIndexOf('.')), sourcefilename: below(file, parent) })}>\n`;
      for (const [method, { firstLine, counts: ofMethod }] of methods) {
        body += `      <method${attributes({ name: method, desc: '()', line: firstLine })}>\n`;
        body += `${counters(ofMethod, ['INSTRUCTION', 'LINE', 'METHOD'], '        ')}      </method>\n`;
      }
      body += `${counters(own, kinds, '      ')}    </class>\n`;
    }
    for (const [file, { lines, counts: own }] of classes) {
      body += `    <sourcefile${attributes({ name: below(file, parent) })}>\n`;
      for (const [nr, { missed, covered }] of lines) body += `      <line${attributes({ nr, mi: missed, ci: covered, mb: 0, cb: 0 })} />\n`;
      body += `${counters(own, kinds, '      ')}    </sourcefile>\n`;
    }
    body += `${counters(counts, kinds, '    ')}  </package>\n`;
  }
  const session = { id: 'this', start: started.getTime(), dump: ended.getTime() };
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report${attributes({ name: `Pester (${ended.toISOString()})` })}>
  <sessioninfo${attributes(session)} />
${body}${counters(report, kinds, '  ')}</report>
`;
}
