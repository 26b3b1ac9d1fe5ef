import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { packageRoot } from '../../base/package-root.ts';
import type { ScriptName } from '../compiled-worklet.ts';
import type { FrameData } from './help-text.ts';

type Template = (data: FrameData) => string;

/** The files of the templates, for whoever asks what a script depends on. */
export function templateFiles(): string[] {
  return ['evaluation.ps1.hbs', 'remediation.ps1.hbs', 'partials/help.hbs'].map((name) => join(packageRoot(), 'templates', name));
}

let compiled: Record<ScriptName, Template> | undefined;

function compileTemplates(): Record<ScriptName, Template> {
  const read = (name: string) => readFileSync(join(packageRoot(), 'templates', name), 'utf8');
  const handlebars = Handlebars.create();
  handlebars.registerPartial('help', read('partials/help.hbs'));
  const compile = (name: string) => handlebars.compile<FrameData>(read(name), { noEscape: true, strict: true, preventIndent: true });
  return { evaluation: compile('evaluation.ps1.hbs'), remediation: compile('remediation.ps1.hbs') };
}

/** The whole file of a script: the frame around the printed body. */
export function renderFrame(script: ScriptName, data: FrameData): string {
  compiled ??= compileTemplates();
  return compiled[script](data);
}
