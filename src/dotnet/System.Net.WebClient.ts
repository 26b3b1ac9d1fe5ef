import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { fetchBytes, fetchFile, fetchText, WebClientObject } from './net/web-client.ts';
import { byteArray } from './text/byte-array.ts';
import { encodingOf } from './text/encodings.ts';

const name = 'System.Net.WebClient';

/** What is asked for by text as well as by Uri. */
function byAddress(methods: MethodsBySignature<WebClientObject>): MethodsBySignature<WebClientObject> {
  const both = Object.entries(methods).flatMap(([signature, invoke]) => [
    [signature, invoke] as const,
    [signature.replace('string address', 'uri address'), invoke] as const,
  ]);
  return Object.fromEntries(both);
}

/** What a request carries has no part in the answer, which a scenario declares. */
export default defineType<WebClientObject>({
  name,
  kind: 'class',
  base: 'System.ComponentModel.Component',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.webclient',
  constructors: constructorsOf({ [`${name} new()`]: () => new WebClientObject() }),
  properties: {
    Encoding: {
      type: 'System.Text.Encoding',
      get: (self, session) => self.encoding ?? encodingOf(session.isWindowsPowerShell ? 'ansi' : 'utf8'),
      set: (self, value) => {
        self.encoding = value as WebClientObject['encoding'];
      },
    },
    Headers: {
      type: 'System.Net.WebHeaderCollection',
      get: (self) => self.headers,
      set: (self, value) => {
        self.headers = value as WebClientObject['headers'];
      },
    },
    IsBusy: { type: 'bool', get: () => false },
    ResponseHeaders: { type: 'System.Net.WebHeaderCollection', get: (self) => self.responseHeaders },
    UseDefaultCredentials: {
      type: 'bool',
      get: (self) => self.usesDefaultCredentials,
      set: (self, value) => {
        self.usesDefaultCredentials = value === true;
      },
    },
  },
  methods: methodsOf<WebClientObject>({
    ...byAddress({
      'byte[] DownloadData(string address)': (self, [address], session) => byteArray(fetchBytes(self, session, 'GET', address)),
      'void DownloadFile(string address, string fileName)': (self, [address, file], session) => fetchFile(self, session, address, file),
      'string DownloadString(string address)': (self, [address], session) => fetchText(self, session, 'GET', address),
      'byte[] UploadData(string address, byte[] data)': (self, [address], session) => byteArray(fetchBytes(self, session, 'POST', address)),
      'byte[] UploadData(string address, string method, byte[] data)': (self, [address, method], session) =>
        byteArray(fetchBytes(self, session, method ?? 'POST', address)),
      'string UploadString(string address, string data)': (self, [address], session) => fetchText(self, session, 'POST', address),
      'string UploadString(string address, string method, string data)': (self, [address, method], session) =>
        fetchText(self, session, method ?? 'POST', address),
    }),
    'void CancelAsync()': () => undefined,
    'void Dispose()': () => undefined,
  }),
  alsoHas: [
    'BaseAddress',
    'CachePolicy',
    'Credentials',
    'Proxy',
    'QueryString',
    'Site',
    'Container',
    'AllowReadStreamBuffering',
    'AllowWriteStreamBuffering',
    'OpenRead',
    'OpenWrite',
    'UploadFile',
    'UploadValues',
    ...[
      'DownloadData',
      'DownloadFile',
      'DownloadString',
      'OpenRead',
      'OpenWrite',
      'UploadData',
      'UploadFile',
      'UploadString',
      'UploadValues',
    ].flatMap((method) => [`${method}Async`, `${method}TaskAsync`, `${method}Completed`]),
    'DownloadProgressChanged',
    'UploadProgressChanged',
    'WriteStreamClosed',
    'Disposed',
  ],
});
