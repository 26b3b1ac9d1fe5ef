import { attributes, escapeXml } from '../reporters/escape-xml.ts';
import type { Coverage, CoveredCommand } from './coverage.ts';
import { below, commonFolder, folderOf } from './covered-paths.ts';

type Lines = Map<number, number>;

/** Commands that ran, by line. */
function linesOf(commands: readonly CoveredCommand[]): Lines {
  const lines: Lines = new Map();
  for (const { line, hit } of commands) lines.set(line, (lines.get(line) ?? 0) + (hit ? 1 : 0));
  return new Map([...lines].sort(([one], [other]) => one - other));
}

const coveredIn = (lines: Lines) => [...lines.values()].filter((hits) => hits > 0).length;

const rate = (covered: number, total: number) => String(Number((covered / (total || 1)).toPrecision(15)));

function linesXml(lines: Lines, margin: string): string {
  const each = [...lines].map(([number, hits]) => `${margin}  <line${attributes({ number, hits })} />\n`).join('');
  return `${margin}<lines>\n${each}${margin}</lines>\n`;
}

function grouped(commands: readonly CoveredCommand[], keyOf: (command: CoveredCommand) => string): [string, CoveredCommand[]][] {
  const groups = new Map<string, CoveredCommand[]>();
  for (const command of commands) {
    const key = keyOf(command);
    const group = groups.get(key);
    if (group) group.push(command);
    else groups.set(key, [command]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Coverage in the XML of Cobertura (https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-loose.dtd), as Pester writes it. */
export function coberturaReport({ commands }: Coverage, started: Date): string {
  const root = commonFolder(commands.map(({ file }) => file));
  let body = '';
  let valid = 0;
  let covered = 0;
  for (const [folder, ofFolder] of grouped(commands, ({ file }) => folderOf(file))) {
    let classes = '';
    let folderValid = 0;
    let folderCovered = 0;
    for (const [file, ofFile] of grouped(ofFolder, (command) => command.file)) {
      const lines = linesOf(ofFile);
      folderValid += lines.size;
      folderCovered += coveredIn(lines);
      const own = {
        name: file.slice(file.lastIndexOf('/') + 1),
        filename: below(file, root),
        'line-rate': rate(coveredIn(lines), lines.size),
        'branch-rate': 1,
      };
      const methods = grouped(
        ofFile.filter(({ functionName }) => functionName !== ''),
        ({ functionName }) => functionName,
      ).map(
        ([name, ofMethod]) =>
          `            <method${attributes({ name, signature: '()' })}>\n${linesXml(linesOf(ofMethod), '              ')}            </method>\n`,
      );
      classes += `        <class${attributes(own)}>\n          <methods>\n${methods.join('')}          </methods>\n${linesXml(lines, '          ')}        </class>\n`;
    }
    const own = { name: below(folder, root), 'line-rate': rate(folderCovered, folderValid), 'branch-rate': 0 };
    body += `    <package${attributes(own)}>\n      <classes>\n${classes}      </classes>\n    </package>\n`;
    valid += folderValid;
    covered += folderCovered;
  }
  const own = {
    'lines-valid': valid,
    'lines-covered': covered,
    'line-rate': rate(covered, valid),
    'branches-valid': 0,
    'branches-covered': 0,
    'branch-rate': 1,
    timestamp: started.getTime(),
    version: '0.1',
  };
  return `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM "coverage-loose.dtd">
<coverage${attributes(own)}>
  <sources>
    <source>${escapeXml(root || '.')}</source>
  </sources>
  <packages>
${body}  </packages>
</coverage>
`;
}
