import { asciiText } from '../../base/ascii-text.ts';
import type { WorkletMetadata } from '../../model/worklet-metadata.ts';
import type { ScriptName } from '../compiled-worklet.ts';

/** The columns of the help block, indentation not counted. */
const width = 96;

/** Text of the help block: ASCII, no end of the comment, and no line that would be taken for a keyword (about_Comment_Based_Help). */
function helpLines(text: string): string[] {
  const lines: string[] = [];
  for (const paragraph of asciiText(text).replaceAll('#>', '# >').split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').filter(Boolean)) {
      const safe = line === '' && /^\.\w/.test(word) ? `'${word}'` : word;
      if (line !== '' && line.length + 1 + safe.length > width && !safe.startsWith('.')) {
        lines.push(line);
        line = safe;
      } else line = line === '' ? safe : `${line} ${safe}`;
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

const descriptions: Readonly<Record<ScriptName, string>> = {
  evaluation: 'Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint for remediation.',
  remediation: 'Remediation: exit code 0 means done, any other that it failed.',
};

/** What the frame's templates write: lines of the help block by section. */
export interface FrameData {
  readonly target: string;
  readonly synopsis: readonly string[];
  readonly description: readonly string[];
  readonly example: readonly string[];
  readonly notes: readonly string[];
  readonly history: readonly string[];
  readonly body: string;
}

const field = (name: string, value: string): string[] => {
  const [first = '', ...rest] = helpLines(value);
  return [`${`${name}:`.padEnd(14)}${first}`, ...rest.map((line) => `${' '.repeat(14)}${line}`)];
};

function historyLines(metadata: WorkletMetadata): string[] {
  if (metadata.history.length === 0) return helpLines(`${metadata.version}  ${metadata.author}`);
  return metadata.history.flatMap(({ version, date, changes, author }) => helpLines(`${version}  ${date}  ${author ?? metadata.author}: ${changes}`));
}

/** The help block of a script and its body, as the templates take them. */
export function frameData(script: ScriptName, metadata: WorkletMetadata, body: string): FrameData {
  const how = metadata.howItWorks[script];
  return {
    target: metadata.target,
    synopsis: helpLines(metadata.summary),
    description: [...helpLines(metadata.description), ...(how ? helpLines(how) : []), ...helpLines(descriptions[script])],
    example: [`powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\\${script}.ps1`],
    notes: [
      ...field('Title', metadata.title),
      ...field('Category', metadata.category),
      ...field('Version', metadata.version),
      ...field('Author', metadata.author),
      ...field('OS support', metadata.supports),
      ...field('PowerShell', `${metadata.target} or later`),
      ...field('Devices', metadata.deviceTypes.join(', ')),
      ...(metadata.requirements.length > 0 ? metadata.requirements.flatMap((text, place) => field(place === 0 ? 'Requires' : '', text)) : []),
      ...(metadata.keywords.length > 0 ? field('Keywords', metadata.keywords.join(', ')) : []),
      ...(metadata.notes ? field('Notes', metadata.notes) : []),
    ].map((line) => line.replace(/^:( *)/, ' $1')),
    history: historyLines(metadata),
    body,
  };
}
