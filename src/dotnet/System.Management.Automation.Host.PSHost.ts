import { NotSimulated } from '../base/not-simulated.ts';
import { showMessage } from '../runtime/formatting/host-text.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { runtimeError } from '../runtime/values/errors.ts';
import type { HostInterface, HostObject } from '../runtime/values/host-object.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import { MessageRecord } from '../runtime/values/stream-records.ts';
import { NetObject } from '../runtime/values/value.ts';
import { enumMember } from './enum-access.ts';
import { CultureInfo } from './globalization/culture-info.ts';
import { Guid } from './System.Guid.ts';
import { unwrapped } from './unwrapped.ts';

const own = 'System.Management.Automation';

/** PSHostRawUserInterface: what the window would be. */
class RawInterface extends NetObject {
  get typeName() {
    return `${own}.Internal.Host.InternalHostRawUserInterface`;
  }
}

const notInteractive = () =>
  runtimeError('InvalidOperationException', 'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.', {
    exception: `${own}.PSInvalidOperationException`,
  });

function refuse(): never {
  throw notInteractive();
}

const message = (kind: 'Warning' | 'Verbose' | 'Debug', text: string, session: Session) => showMessage(new MessageRecord(kind, text), session);

/** Width and height as an object. */
const size = (width: number, height: number) =>
  new PSCustomObject(
    [
      ['Width', width],
      ['Height', height],
    ],
    [`${own}.Host.Size`],
  );

/** `$Host` and `$Host.UI` (about_Automatic_Variables). */
export default [
  {
    name: `${own}.Host.PSHost`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.host.pshost',
    properties: {
      Name: { type: 'string', get: (self: HostObject) => self.name },
      Version: { type: 'version', get: (self: HostObject) => self.version },
      InstanceId: { type: 'guid', get: () => new Guid('5f0e0a7e2d3b4c1fa5c3d7e9b1a2c3d4') },
      UI: { type: `${own}.Host.PSHostUserInterface`, get: (self: HostObject) => self.ui },
      CurrentCulture: { type: 'cultureinfo', get: () => CultureInfo.current },
      CurrentUICulture: { type: 'cultureinfo', get: () => CultureInfo.current },
      PrivateData: { type: 'psobject', get: () => new PSCustomObject([], ['Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy']) },
      DebuggerEnabled: { type: 'bool', get: () => true, set: () => {} },
      IsRunspacePushed: { type: 'bool', get: () => false },
    },
    methods: unwrapped(
      methodsOf<HostObject>({
        'void SetShouldExit(int exitCode)': (_self, [code], session) => {
          session.exitCode = code;
        },
        'void EnterNestedPrompt()': refuse,
        'void NotifyBeginApplication()': () => {},
        'void NotifyEndApplication()': () => {},
      }),
    ),
    alsoHas: ['ExitNestedPrompt', 'Runspace', 'PushRunspace', 'PopRunspace'],
  },
  { name: `${own}.Internal.Host.InternalHost`, kind: 'class', base: `${own}.Host.PSHost`, abstract: true },
  {
    name: `${own}.Host.PSHostUserInterface`,
    kind: 'class',
    abstract: true,
    properties: {
      RawUI: { type: `${own}.Host.PSHostRawUserInterface`, get: () => new RawInterface() },
      SupportsVirtualTerminal: { type: 'bool', get: () => false },
    },
    methods: unwrapped(
      methodsOf<HostInterface>({
        'void Write(string value)': (_self, [text], session) => session.console.write(text ?? ''),
        'void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)': (_self, [, , text], session) =>
          session.console.write(text ?? ''),
        'void WriteLine()': (_self, _args, session) => session.writeHostLine(''),
        'void WriteLine(string value)': (_self, [text], session) => session.writeHostLine(text ?? ''),
        'void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)': (_self, [, , text], session) =>
          session.writeHostLine(text ?? ''),
        'void WriteErrorLine(string value)': (_self, [text], session) => session.console.writeError(`${text ?? ''}\n`),
        'void WriteWarningLine(string message)': (_self, [text], session) => message('Warning', text ?? '', session),
        'void WriteVerboseLine(string message)': (_self, [text], session) => message('Verbose', text ?? '', session),
        'void WriteDebugLine(string message)': (_self, [text], session) => message('Debug', text ?? '', session),
        'void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord record)': () => {},
        'string ReadLine()': refuse,
        'securestring ReadLineAsSecureString()': refuse,
        'System.Object Prompt(string caption, string message, System.Object descriptions)': refuse,
        'int PromptForChoice(string caption, string message, System.Object choices, int defaultChoice)': refuse,
        'pscredential PromptForCredential(string caption, string message, string userName, string targetName)': refuse,
      }),
    ),
    alsoHas: ['WriteInformation'],
  },
  { name: `${own}.Internal.Host.InternalHostUserInterface`, kind: 'class', base: `${own}.Host.PSHostUserInterface`, abstract: true },
  { name: `${own}.Host.PSHostRawUserInterface`, kind: 'class', abstract: true },
  {
    name: `${own}.Internal.Host.InternalHostRawUserInterface`,
    kind: 'class',
    base: `${own}.Host.PSHostRawUserInterface`,
    abstract: true,
    properties: {
      ForegroundColor: { type: 'System.ConsoleColor', get: () => enumMember('System.ConsoleColor', 'Gray'), set: () => {} },
      BackgroundColor: { type: 'System.ConsoleColor', get: () => enumMember('System.ConsoleColor', 'Black'), set: () => {} },
      BufferSize: { type: `${own}.Host.Size`, get: (_self, session: Session) => size(session.console.width, 9999), set: () => {} },
      WindowSize: { type: `${own}.Host.Size`, get: (_self, session: Session) => size(session.console.width, 50), set: () => {} },
      MaxWindowSize: { type: `${own}.Host.Size`, get: (_self, session: Session) => size(session.console.width, 50) },
      WindowTitle: {
        type: 'string',
        get: () => {
          throw new NotSimulated('member', '$Host.UI.RawUI.WindowTitle');
        },
        set: () => {},
      },
      KeyAvailable: { type: 'bool', get: () => false },
    },
    methods: unwrapped(
      methodsOf<RawInterface>({
        [`${own}.Host.KeyInfo ReadKey()`]: refuse,
        'System.Object ReadKey(System.Object options)': refuse,
        'void FlushInputBuffer()': () => {},
      }),
    ),
    alsoHas: [
      'CursorPosition',
      'CursorSize',
      'WindowPosition',
      'MaxPhysicalWindowSize',
      'GetBufferContents',
      'SetBufferContents',
      'ScrollBufferContents',
      'LengthInBufferCells',
    ],
  },
] as NetType<any>[];
