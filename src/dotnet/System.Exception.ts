import { NotSimulated } from '../base/not-simulated.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { hierarchyOf, typeOf } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { ExceptionObject } from '../runtime/values/errors.ts';
import { hresults, makeException } from './exceptions/exception-type.ts';

const message = "Exception of type 'System.Exception' was thrown.";

/** Whether the exception was thrown: only then has it a stack. */
const thrown = (self: ExceptionObject) => self.errorRecord?.invocationInfo !== undefined;

function hresultOf(self: ExceptionObject): number {
  const own = self.data.get('HResult');
  if (typeof own === 'number') return own;
  for (const { definition } of hierarchyOf(typeOf(self)!)) {
    const known = hresults.get(definition.name);
    if (known !== undefined) return known;
  }
  return -2146233088;
}

function dataOf(self: ExceptionObject): Dictionary {
  let data = self.data.get('Data');
  if (!(data instanceof Dictionary)) {
    data = new Dictionary('System.Collections.ListDictionaryInternal', false);
    self.data.set('Data', data);
  }
  return data as Dictionary;
}

export default defineType<ExceptionObject>({
  name: 'System.Exception',
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.exception',
  properties: {
    TargetSite: {
      type: 'System.Reflection.MethodBase',
      get: (self) => {
        if (!thrown(self)) return null;
        throw new NotSimulated('member', 'System.Exception.TargetSite');
      },
    },
    Message: { type: 'string', get: (self) => self.message },
    Data: { type: 'System.Collections.IDictionary', get: dataOf },
    InnerException: { type: 'System.Exception', get: (self) => self.innerException ?? null },
    HelpLink: { type: 'string', get: (self) => self.data.get('HelpLink') ?? null, set: (self, value) => void self.data.set('HelpLink', value) },
    Source: {
      type: 'string',
      get: (self) => self.data.get('Source') ?? (thrown(self) ? 'System.Management.Automation' : null),
      set: (self, value) => void self.data.set('Source', value),
    },
    HResult: { type: 'int', get: hresultOf, set: (self, value) => void self.data.set('HResult', value) },
    StackTrace: {
      type: 'string',
      get: (self) => {
        if (!thrown(self)) return null;
        throw new NotSimulated('member', 'System.Exception.StackTrace');
      },
    },
  },
  methods: methodsOf<ExceptionObject>({
    'System.Exception GetBaseException()': (self) => {
      let base = self;
      while (base.innerException) base = base.innerException;
      return base;
    },
    'string ToString()': (self) => toText(self),
    'type GetType()': (self) => typeOf(self) ?? null,
  }),
  constructors: constructorsOf({
    'System.Exception new()': (_, _args, _session, type) => makeException(type, message),
    'System.Exception new(string message)': (_, [text], _session, type) => makeException(type, text ?? message),
    'System.Exception new(string message, System.Exception innerException)': (_, [text, inner], _session, type) =>
      makeException(type, text ?? message, inner),
  }),
  alsoHas: ['GetObjectData'],
});
