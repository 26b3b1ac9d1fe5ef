import { NetObject, type Value } from './value.ts';

export type StylePart = 'Formatting' | 'Progress' | 'Foreground' | 'Background' | 'FileInfo';

const typeNames: Readonly<Record<StylePart, string>> = {
  Formatting: 'FormattingData',
  Progress: 'ProgressConfiguration',
  Foreground: 'ForegroundColor',
  Background: 'BackgroundColor',
  FileInfo: 'FileInfoFormatting',
};

/** System.Management.Automation.PSStyle, or a part of it: what was changed of it. */
export class StyleObject extends NetObject {
  readonly typeName: string;
  readonly values = new Map<string, Value>();
  readonly #parts = new Map<StylePart, StyleObject>();

  constructor(part?: StylePart) {
    super();
    this.typeName = `System.Management.Automation.PSStyle${part ? `+${typeNames[part]}` : ''}`;
  }

  part(name: StylePart): StyleObject {
    const held = this.#parts.get(name) ?? new StyleObject(name);
    this.#parts.set(name, held);
    return held;
  }
}
