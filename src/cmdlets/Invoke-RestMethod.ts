import { NotSimulated } from '../base/not-simulated.ts';
import { sessionZone } from '../dotnet/time/session-zone.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { tryConvertTo } from '../runtime/convert/convert-to.ts';
import { JsonError, JsonKeyClash, readJson } from '../runtime/json/read-json.ts';
import { findType } from '../runtime/types/types.ts';
import type { Value } from '../runtime/values/value.ts';
import { runWebCmdlet } from '../runtime/web/run-web-cmdlet.ts';
import { webParameters } from '../runtime/web/web-parameters.ts';
import type { WebResponse } from '../runtime/web/web-response.ts';

/** The text as XML; undefined where it is none. */
function xmlOf(host: CmdletHost, text: string): Value {
  // Feeds are given out entry by entry.
  if (!/^\s*</.test(text)) return undefined;
  if (/<(rss|feed)[\s>]/i.test(text)) throw new NotSimulated('value', 'Invoke-RestMethod of a feed');
  const type = findType('System.Xml.XmlDocument');
  if (!type) throw new NotSimulated('type', 'System.Xml.XmlDocument');
  return tryConvertTo(text, type, host.session);
}

function jsonOf(host: CmdletHost, text: string): Value {
  if (text.trim() === '') return undefined;
  try {
    return readJson(text, {
      asHashtable: false,
      depth: 1024,
      dates: host.session.isWindowsPowerShell ? 'String' : 'Default',
      zone: sessionZone(host.session),
    });
  } catch (thrown) {
    if (thrown instanceof JsonError || thrown instanceof JsonKeyClash) return undefined;
    throw thrown;
  }
}

/** What the answer says: an object where it is JSON or XML, else its text (InvokeRestMethodCommand.ProcessResponse). */
function contentOf(host: CmdletHost, response: WebResponse): Value {
  const text = response.text(host.session.isWindowsPowerShell);
  const readers = response.isJson ? [jsonOf, xmlOf] : [xmlOf, jsonOf];
  for (const read of readers) {
    const value = read(host, text);
    if (value !== undefined) return value;
  }
  return text;
}

export default defineCmdlet({
  name: 'Invoke-RestMethod',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['irm'],
  parameters: {
    ...webParameters,
    FollowRelLink: { type: 'switch', aliases: ['FL'], edition: '7.6', notSimulated: true },
    MaximumFollowRelLink: { type: 'int', aliases: ['ML'], validate: { range: [1, 2147483647] }, edition: '7.6', notSimulated: true },
    ResponseHeadersVariable: { type: 'string', aliases: ['RHV'], edition: '7.6', notSimulated: true },
    StatusCodeVariable: { type: 'string', edition: '7.6' },
  },
  defaultSet: 'StandardMethod',
  process(parameters, host) {
    let status: number | undefined;
    const response = runWebCmdlet(host, parameters, (answer) => {
      status = answer.status;
    });
    if (response) host.write(contentOf(host, response));
    if (parameters.StatusCodeVariable !== undefined && status !== undefined) host.session.setVariable(parameters.StatusCodeVariable, status);
  },
  outputTypes: ['System.Object'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod',
});
