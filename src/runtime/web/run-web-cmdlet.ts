import { StoreError } from '../../endpoint/stores/store-error.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { toText } from '../convert/to-text.ts';
import { getMember } from '../members/get-member.ts';
import { fileException } from '../providers/file-exception.ts';
import { Dictionary } from '../values/dictionary.ts';
import { EnumValue } from '../values/enum-value.ts';
import { ErrorRecord } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { RecordObject } from '../values/record-object.ts';
import type { Value } from '../values/value.ts';
import { sendRequest } from './send-request.ts';
import { statusFailure, WebFailure } from './web-failure.ts';
import type { WebResponse } from './web-response.ts';

/** What both web cmdlets look at of their parameters. */
export interface WebArguments {
  Uri?: Value;
  Method?: Value;
  CustomMethod?: string;
  Body?: Value;
  ConnectionTimeoutSeconds?: number;
  TimeoutSec?: number;
  MaximumRedirection?: number;
  OutFile?: string;
  PassThru: boolean;
  SkipHttpErrorCheck: boolean;
}

/** The address with its scheme, and the body of a GET as its query (WebRequestPSCmdlet.PrepareUri). */
function addressOf(host: CmdletHost, { Uri, Body }: WebArguments, method: string): string {
  const { session } = host;
  const original = toText(getMember(Uri, 'OriginalString', session), session);
  const isAbsolute = getMember(Uri, 'IsAbsoluteUri', session) === true;
  const address = isAbsolute ? toText(getMember(Uri, 'AbsoluteUri', session), session) : `http://${original}`;
  const body = unwrap(Body);
  if (method !== 'GET' || !(body instanceof Dictionary)) return address;
  // A dictionary is put into the address as a form is.
  const encode = (value: Value) => encodeURIComponent(toText(value, session)).replaceAll('%20', '+');
  const query = body
    .entries()
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join('&');
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

function methodOf({ Method, CustomMethod }: WebArguments): string {
  if (CustomMethod !== undefined) return CustomMethod.toUpperCase();
  const name =
    Method instanceof EnumValue
      ? Object.entries(Method.type.definition.enumMembers ?? {}).find(([, number]) => number === Method.value)?.[0]
      : undefined;
  return name === undefined || name === 'Default' ? 'GET' : name.toUpperCase();
}

function fail(host: CmdletHost, failure: WebFailure, method: string, url: string): never {
  const { isWindowsPowerShell } = host.session;
  const target = new RecordObject(isWindowsPowerShell ? 'System.Net.HttpWebRequest' : 'System.Net.Http.HttpRequestMessage', {
    Method: method,
    Url: url,
  });
  const record = new ErrorRecord(failure.exception, failure.id, failure.category, failure.id === 'ConnectionTimeoutReached' ? null : target);
  record.detailsMessage = failure.details;
  host.fail(record);
}

/** Writes what was answered into a file. */
function save(host: CmdletHost, given: string, response: WebResponse): void {
  const { providers } = host.session;
  const { path } = providers.unresolved(given, true);
  try {
    host.endpoint.files.write(path, response.body);
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    const exception = fileException(host.session, thrown, path);
    host.fail({ id: exception.typeName, message: exception.message, category: 'NotSpecified', exception: exception.typeName });
  }
}

/** Sends the request of a web cmdlet; gives the answer where it is to be written to the pipeline. */
export function runWebCmdlet(host: CmdletHost, given: WebArguments, answered?: (response: WebResponse) => void): WebResponse | undefined {
  const { session } = host;
  const method = methodOf(given);
  const url = addressOf(host, given, method);
  const seconds = given.ConnectionTimeoutSeconds ?? given.TimeoutSec ?? 0;
  // Without a limit of its own Windows PowerShell gives up after HttpWebRequest's 100 seconds.
  const timeout = seconds === 0 && session.isWindowsPowerShell && given.TimeoutSec === undefined ? 100 : seconds;
  let response: WebResponse;
  try {
    response = sendRequest(session, { method, url, timeout, redirections: given.MaximumRedirection ?? (session.isWindowsPowerShell ? 5 : 50) });
    const isError = session.isWindowsPowerShell ? response.status >= 400 : response.status < 200 || response.status > 299;
    if (isError && !given.SkipHttpErrorCheck) throw statusFailure(session, response);
  } catch (thrown) {
    if (thrown instanceof WebFailure) return fail(host, thrown, method, url);
    throw thrown;
  }
  answered?.(response);
  if (given.OutFile !== undefined) save(host, given.OutFile, response);
  return given.OutFile === undefined || given.PassThru ? response : undefined;
}
