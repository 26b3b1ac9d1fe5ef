import { NotSimulated } from '../base/not-simulated.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { plainText } from '../runtime/formatting/escape-sequences.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { SmallInteger } from '../runtime/values/numbers.ts';
import type { StyleObject, StylePart } from '../runtime/values/style-object.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumMember, enumName, enumNumber } from './enum-access.ts';

const own = 'System.Management.Automation.PSStyle';
const escape = (codes: string) => `\x1b[${codes}m`;

/** Styles by name with the codes that switch them on (about_ANSI_Terminals). */
const styles = {
  Reset: '0',
  BlinkOff: '25',
  Blink: '5',
  BoldOff: '22',
  Bold: '1',
  DimOff: '22',
  Dim: '2',
  Hidden: '8',
  HiddenOff: '28',
  Reverse: '7',
  ReverseOff: '27',
  ItalicOff: '23',
  Italic: '3',
  UnderlineOff: '24',
  Underline: '4',
  StrikethroughOff: '29',
  Strikethrough: '9',
} as const;

const colors = ['Black', 'Red', 'Green', 'Yellow', 'Blue', 'Magenta', 'Cyan', 'White'] as const;
/** The terminal's colour for each System.ConsoleColor, by number. */
const consoleColors = [
  'Black',
  'Blue',
  'Green',
  'Cyan',
  'Red',
  'Magenta',
  'Yellow',
  'White',
  'BrightBlack',
  'BrightBlue',
  'BrightGreen',
  'BrightCyan',
  'BrightRed',
  'BrightMagenta',
  'BrightYellow',
  'BrightWhite',
];

function colorCode(name: string, base: number): string {
  const bright = name.startsWith('Bright');
  return String(base + (bright ? 60 : 0) + colors.indexOf((bright ? name.slice(6) : name) as (typeof colors)[number]));
}

const formatting = {
  FormatAccent: '32;1',
  TableHeader: '32;1',
  CustomTableHeaderLabel: '32;1;3',
  ErrorAccent: '36;1',
  Error: '31;1',
  Warning: '33;1',
  Verbose: '33;1',
  Debug: '33;1',
  FeedbackName: '33',
  FeedbackText: '96',
  FeedbackAction: '97',
};

const extensions = { '.zip': '31;1', '.tgz': '31;1', '.gz': '31;1', '.tar': '31;1', '.nupkg': '31;1', '.cab': '31;1', '.7z': '31;1' };
const scripts = { '.ps1': '33;1', '.psd1': '33;1', '.psm1': '33;1', '.ps1xml': '33;1' };

const fixed = (codes: string): PropertyDefinition<StyleObject> => ({ type: 'string', get: () => escape(codes) });
const part = (name: StylePart, type: string): PropertyDefinition<StyleObject> => ({ type: `${own}+${type}`, get: (self) => self.part(name) });

/** A text that may be changed, to one of escape sequences alone. */
const changeable = (name: string, codes: string): PropertyDefinition<StyleObject> => ({
  type: 'string',
  get: (self) => self.values.get(name) ?? escape(codes),
  set: (self, value) => {
    const text = String(value ?? '');
    if (plainText(text) !== '') {
      throw argument(`The specified string contains printable content when it should only contain ANSI escape sequences: ${text}`);
    }
    self.values.set(name, text);
  },
});

const changeables = (codes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, changeable(name, code)]));

function colorType(name: string, base: number): NetType<StyleObject> {
  const extended = base === 30 ? 38 : 48;
  const rgb = (red: number, green: number, blue: number) => escape(`${extended};2;${red};${green};${blue}`);
  return {
    name: `${own}+${name}`,
    kind: 'class',
    abstract: true,
    properties: Object.fromEntries([...colors, ...colors.map((color) => `Bright${color}`)].map((color) => [color, fixed(colorCode(color, base))])),
    methods: methodsOf<StyleObject>({
      'string FromConsoleColor(System.ConsoleColor color)': (_, [color]) => escape(colorCode(consoleColors[enumNumber(color)], base)),
      'string FromRgb(byte red, byte green, byte blue)': (_, [red, green, blue]: SmallInteger[]) => rgb(red.value, green.value, blue.value),
      'string FromRgb(int rgb)': (_, [value]) => rgb((value >> 16) & 255, (value >> 8) & 255, value & 255),
    }),
  };
}

/** `$PSStyle` (about_ANSI_Terminals): the escape sequences of terminals. What is written where nobody looks goes without them. */
export default [
  {
    name: own,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_ansi_terminals',
    properties: {
      OutputRendering: {
        type: 'System.Management.Automation.OutputRendering',
        get: (self: StyleObject) => self.values.get('OutputRendering') ?? enumMember('System.Management.Automation.OutputRendering', 'Host'),
        set: (self: StyleObject, value) => {
          if (enumName(value) === 'Ansi') throw new NotSimulated('value', '$PSStyle.OutputRendering = Ansi');
          self.values.set('OutputRendering', value);
        },
      },
      ...Object.fromEntries(Object.entries(styles).map(([name, code]) => [name, fixed(code)])),
      Formatting: part('Formatting', 'FormattingData'),
      Progress: part('Progress', 'ProgressConfiguration'),
      Foreground: part('Foreground', 'ForegroundColor'),
      Background: part('Background', 'BackgroundColor'),
      FileInfo: part('FileInfo', 'FileInfoFormatting'),
    },
    methods: methodsOf<StyleObject>({
      'string FormatHyperlink(string text, uri link)': (_, [text, link], session) => {
        if (link === null) throw argumentNull('link');
        return `\x1b]8;;${toText(link, session)}\x1b\\${text ?? ''}\x1b]8;;\x1b\\`;
      },
    }),
    staticMethods: methodsOf<undefined>({
      'string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)': (_, [color]) =>
        escape(colorCode(consoleColors[enumNumber(color)], 30)),
      'string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)': (_, [color]) =>
        escape(colorCode(consoleColors[enumNumber(color)], 40)),
      'string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)': (_, [front, back]) =>
        escape(`${colorCode(consoleColors[enumNumber(front)], 30)};${colorCode(consoleColors[enumNumber(back)], 40)}`),
    }),
  },
  colorType('ForegroundColor', 30),
  colorType('BackgroundColor', 40),
  { name: `${own}+FormattingData`, kind: 'class', abstract: true, properties: changeables(formatting) },
  {
    name: `${own}+ProgressConfiguration`,
    kind: 'class',
    abstract: true,
    properties: {
      Style: changeable('Style', '33;1'),
      MaxWidth: {
        type: 'int',
        get: (self: StyleObject) => self.values.get('MaxWidth') ?? 120,
        set: (self: StyleObject, value) => void self.values.set('MaxWidth', value),
      },
      View: {
        type: 'System.Management.Automation.ProgressView',
        get: (self: StyleObject) => self.values.get('View') ?? enumMember('System.Management.Automation.ProgressView', 'Minimal'),
        set: (self: StyleObject, value) => void self.values.set('View', value),
      },
      UseOSCIndicator: {
        type: 'bool',
        get: (self: StyleObject) => self.values.get('UseOSCIndicator') ?? false,
        set: (self: StyleObject, value) => void self.values.set('UseOSCIndicator', value),
      },
    },
  },
  {
    name: `${own}+FileInfoFormatting`,
    kind: 'class',
    abstract: true,
    properties: {
      ...changeables({ Directory: '44;1', SymbolicLink: '36;1', Executable: '32;1' }),
      Extension: {
        type: 'System.Collections.IDictionary',
        get: (self: StyleObject) => {
          const held = self.values.get('Extension');
          if (held) return held;
          const made = new Dictionary('System.Collections.Hashtable');
          for (const [name, codes] of Object.entries({ ...extensions, ...scripts })) made.set(name, escape(codes));
          self.values.set('Extension', made);
          return made;
        },
      },
    },
  },
] as NetType<any>[];
