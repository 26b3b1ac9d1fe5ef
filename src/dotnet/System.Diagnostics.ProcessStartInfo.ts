import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { ProcessStartInfo } from './processes/process-start-info.ts';

const name = 'System.Diagnostics.ProcessStartInfo';

type Text = 'fileName' | 'arguments' | 'workingDirectory' | 'verb';
type Flag =
  | 'useShellExecute'
  | 'createNoWindow'
  | 'errorDialog'
  | 'loadUserProfile'
  | 'redirectStandardInput'
  | 'redirectStandardOutput'
  | 'redirectStandardError';

const text = (key: Text): PropertyDefinition<ProcessStartInfo> => ({
  type: 'string',
  get: (self) => self[key],
  set: (self, value) => {
    self[key] = (value as string | null) ?? '';
  },
});

const flag = (key: Flag): PropertyDefinition<ProcessStartInfo> => ({
  type: 'bool',
  get: (self) => self[key],
  set: (self, value) => {
    self[key] = value === true;
  },
});

const encoding = (key: 'standardOutputEncoding' | 'standardErrorEncoding'): PropertyDefinition<ProcessStartInfo> => ({
  type: 'System.Text.Encoding',
  get: (self) => self[key],
  set: (self, value) => {
    self[key] = value as ProcessStartInfo[typeof key];
  },
});

const style = 'System.Diagnostics.ProcessWindowStyle';

function argumentList(self: ProcessStartInfo): Value {
  self.argumentList ??= new ListObject(closeType(findDefinition('System.Collections.ObjectModel.Collection`1')!, [knownType('System.String')]), []);
  return self.argumentList;
}

export default defineType<ProcessStartInfo>({
  name,
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.processstartinfo',
  constructors: constructorsOf({
    [`${name} new()`]: (_, _args, session) => new ProcessStartInfo(session.isWindowsPowerShell),
    [`${name} new(string fileName)`]: (_, [file], session) => new ProcessStartInfo(session.isWindowsPowerShell, file),
    [`${name} new(string fileName, string arguments)`]: (_, [file, args], session) => new ProcessStartInfo(session.isWindowsPowerShell, file, args),
  }),
  properties: {
    Arguments: text('arguments'),
    ArgumentList: { type: 'System.Collections.ObjectModel.Collection[string]', edition: '7.6', get: argumentList },
    CreateNoWindow: flag('createNoWindow'),
    ErrorDialog: flag('errorDialog'),
    FileName: text('fileName'),
    LoadUserProfile: flag('loadUserProfile'),
    RedirectStandardError: flag('redirectStandardError'),
    RedirectStandardInput: flag('redirectStandardInput'),
    RedirectStandardOutput: flag('redirectStandardOutput'),
    StandardErrorEncoding: encoding('standardErrorEncoding'),
    StandardOutputEncoding: encoding('standardOutputEncoding'),
    UseShellExecute: flag('useShellExecute'),
    Verb: text('verb'),
    WindowStyle: {
      type: style,
      get: (self) => enumValue(style, self.windowStyle),
      set: (self, value) => {
        self.windowStyle = enumNumber(value);
      },
    },
    WorkingDirectory: text('workingDirectory'),
  },
  alsoHas: [
    'CreateNewProcessGroup',
    'Domain',
    'Environment',
    'EnvironmentVariables',
    'ErrorDialogParentHandle',
    'Password',
    'PasswordInClearText',
    'StandardInputEncoding',
    'UseCredentialsForNetworkingOnly',
    'UserName',
    'Verbs',
  ],
});
