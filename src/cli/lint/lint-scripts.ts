import { isUtf8 } from 'node:buffer';
import { decodeScript } from '../../engines/decode-script.ts';
import { applyEdits } from '../../linter/edit.ts';
import { type LintOptions, lintScript } from '../../linter/lint-script.ts';
import type { LintedFile } from '../../linter/linted-file.ts';
import { scriptKindOf } from '../../linter/script/script-kind.ts';
import type { WorkletConfig } from '../../model/define-config.ts';
import { readBytes } from '../read-file.ts';
import type { ScriptFile } from './find-targets.ts';
import type { LintRequest } from './lint-request.ts';
import { readManifest } from './read-manifest.ts';

/** A script that was looked at, and what `--fix` makes of it. */
export interface LintedScript extends LintedFile {
  readonly path: string;
  /** The worklet's TypeScript that it was made from. */
  readonly source?: string;
  /** What the file is to become; missing where nothing changes. */
  readonly fixed?: Buffer;
}

/** One mend can lay open the next; after so many rounds it is enough. */
const rounds = 5;

function fixAll(text: string, options: LintOptions): string {
  let result = text;
  for (let round = 0; round < rounds; round++) {
    const edits = lintScript(result, options).flatMap((finding) => finding.edits ?? []);
    if (edits.length === 0) break;
    result = applyEdits(result, edits);
  }
  return result;
}

/** Looks at one PowerShell file. What is generated from a worklet is not mended: the next build would write it anew. */
export function lintScriptFile({ path, file }: ScriptFile, request: LintRequest, config: WorkletConfig): LintedScript {
  const bytes = readBytes(path, file);
  const manifest = readManifest(path);
  const target = request.target ?? manifest?.target ?? config.target;
  const options: LintOptions = {
    kind: request.kind ?? manifest?.kind ?? scriptKindOf(file),
    ...(target === undefined ? {} : { target }),
    severities: config.lint?.severities ?? {},
  };
  const text = decodeScript(bytes, '7.6');
  const fixed = request.fix && !manifest && isUtf8(bytes) ? fixAll(text, options) : text;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return {
    path,
    file,
    text: fixed,
    findings: lintScript(fixed, options),
    ...(manifest?.source === undefined ? {} : { source: manifest.source }),
    ...(fixed === text ? {} : { fixed: Buffer.from(mark + fixed, 'utf8') }),
  };
}
