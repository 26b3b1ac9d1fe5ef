import { NotSimulated } from '../base/not-simulated.ts';
import type { Session } from '../runtime/session.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { EnumValue } from '../runtime/values/enum-value.ts';
import type { TextEncoding } from '../runtime/values/text-encoding.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull, invalidOperation } from './argument-exceptions.ts';
import { enumValue } from './enum-access.ts';
import { StringReaderObject } from './io/read-text.ts';
import { StreamObject } from './io/stream-object.ts';
import { writeMethods } from './io/write-methods.ts';
import { TextWriterObject } from './io/write-text.ts';
import { encodingOf } from './text/encodings.ts';

/** The console as scripts set it; what is set changes nothing that is written. */
interface ConsoleState {
  outputEncoding: TextEncoding;
  inputEncoding: TextEncoding;
  foreground: Value;
  background: Value;
  title: string;
  out: TextWriterObject;
  error: TextWriterObject;
  in: StringReaderObject;
  treatControlC: boolean;
  cursorVisible: boolean;
}

/** Console.Out and Console.Error. */
class ConsoleWriter extends TextWriterObject {
  readonly typeName = 'System.IO.TextWriter+SyncTextWriter';
  readonly #isError: boolean;

  constructor(session: Session, isError: boolean) {
    super(session);
    this.#isError = isError;
  }

  get encoding(): TextEncoding {
    return encodingOf('utf8');
  }

  write(text: string, session: Session): void {
    if (this.#isError) session.console.writeError(text);
    else session.console.write(text);
  }
}

const states = new WeakMap<Session, ConsoleState>();

function stateOf(session: Session): ConsoleState {
  let state = states.get(session);
  if (!state) {
    const encoding = encodingOf(session.platform === 'windows' ? 'oem' : 'utf8');
    const color = (value: number) => enumValue('System.ConsoleColor', session.platform === 'windows' ? value : -1);
    state = {
      outputEncoding: encoding,
      inputEncoding: encoding,
      foreground: color(7),
      background: color(0),
      title: '',
      out: new ConsoleWriter(session, false),
      error: new ConsoleWriter(session, true),
      in: new StringReaderObject(''),
      treatControlC: false,
      cursorVisible: true,
    };
    states.set(session, state);
  }
  return state;
}

/** Console.OutputEncoding. */
export const consoleOutputEncoding = (session: Session): TextEncoding => stateOf(session).outputEncoding;

const kept = <Key extends keyof ConsoleState>(type: string, key: Key): PropertyDefinition<undefined> => ({
  type,
  get: (_, session) => stateOf(session)[key] as Value,
  set: (_, value, session) => {
    if (value === null) throw argumentNull('value');
    stateOf(session)[key] = value as unknown as ConsoleState[Key];
  },
});

const fixed = (type: string, read: (session: Session) => Value): PropertyDefinition<undefined> => ({ type, get: (_, session) => read(session) });

const noKeys = () =>
  invalidOperation('Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.');

/** The console of a script that nobody sits at: what it writes is kept, and there is nothing to read. */
export default defineType({
  name: 'System.Console',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.console',
  staticProperties: {
    In: fixed('System.IO.TextReader', (session) => stateOf(session).in),
    Out: fixed('System.IO.TextWriter', (session) => stateOf(session).out),
    Error: fixed('System.IO.TextWriter', (session) => stateOf(session).error),
    InputEncoding: kept('System.Text.Encoding', 'inputEncoding'),
    OutputEncoding: kept('System.Text.Encoding', 'outputEncoding'),
    ForegroundColor: kept('System.ConsoleColor', 'foreground'),
    BackgroundColor: kept('System.ConsoleColor', 'background'),
    Title: kept('string', 'title'),
    TreatControlCAsInput: kept('bool', 'treatControlC'),
    CursorVisible: kept('bool', 'cursorVisible'),
    IsInputRedirected: fixed('bool', () => true),
    IsOutputRedirected: fixed('bool', () => true),
    IsErrorRedirected: fixed('bool', () => true),
    KeyAvailable: {
      type: 'bool',
      get: () => {
        throw invalidOperation(
          'Cannot see if a key has been pressed when either application does not have a console or when console input has been redirected from a file. Try Console.In.Peek.',
        );
      },
    },
    WindowWidth: fixed('int', ({ console }) => console.width),
    BufferWidth: fixed('int', ({ console }) => console.width),
  },
  staticMethods: methodsOf<undefined>({
    ...writeMethods<undefined>(
      (_, text, session) => stateOf(session).out.write(text, session),
      (_, { platform }) => (platform === 'windows' ? '\r\n' : '\n'),
    ),
    'void Beep()': () => {},
    'void Beep(int frequency, int duration)': () => {},
    'void Clear()': () => {},
    'System.IO.Stream OpenStandardInput()': () => new StreamObject(new Uint8Array(), true, false),
    'int Read()': (_, __, session) => stateOf(session).in.read(),
    'System.ConsoleKeyInfo ReadKey()': () => {
      throw noKeys();
    },
    'System.ConsoleKeyInfo ReadKey(bool intercept)': () => {
      throw noKeys();
    },
    'string ReadLine()': (_, __, session) => stateOf(session).in.readLine(),
    'void ResetColor()': (_, __, session) => {
      const color = (value: number): EnumValue => enumValue('System.ConsoleColor', session.platform === 'windows' ? value : -1);
      Object.assign(stateOf(session), { foreground: color(7), background: color(0) });
    },
    'void SetOut(System.IO.TextWriter newOut)': (_, [writer], session) => {
      if (writer === null) throw argumentNull('newOut');
      stateOf(session).out = writer;
    },
    'void SetError(System.IO.TextWriter newError)': (_, [writer], session) => {
      if (writer === null) throw argumentNull('newError');
      stateOf(session).error = writer;
    },
    'void SetIn(System.IO.TextReader newIn)': (_, [reader], session) => {
      if (!(reader instanceof StringReaderObject)) throw new NotSimulated('member', 'System.Console.SetIn of another reader');
      stateOf(session).in = reader;
    },
  }),
  alsoHas: [
    ...['BufferHeight', 'CapsLock', 'CursorLeft', 'CursorSize', 'CursorTop', 'GetCursorPosition', 'LargestWindowHeight', 'LargestWindowWidth'],
    ...['MoveBufferArea', 'NumberLock', 'OpenStandardError', 'OpenStandardOutput', 'SetBufferSize', 'SetCursorPosition', 'SetWindowPosition'],
    ...['SetWindowSize', 'WindowHeight', 'WindowLeft', 'WindowTop'],
  ].map((name) => `static ${name}`),
});
