import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  files: { 'C:\\Temp': { kind: 'folder' } },
  web: [
    { url: 'https://contoso.com/', headers: { 'Content-Type': 'text/html', Server: 'x' }, body: '<a class="k" href="setup.msi">Setup</a>' },
    { url: 'https://contoso.com/latest', headers: { 'Content-Type': 'application/json' }, body: '{"version":"2.1","files":[1,2]}' },
    { url: 'https://contoso.com/text', body: 'hello' },
    { url: 'https://contoso.com/setup.msi', base64: 'AAECAw==', takes: 30 },
    { url: 'https://contoso.com/moved', status: 302, headers: { Location: '/text' } },
    { url: 'https://contoso.com/gone', status: 410, body: '<b>gone</b>' },
    { url: 'https://nohost.example', error: 'nameNotResolved' },
    { url: 'https://closed.example', error: 'connectionRefused' },
  ],
};

describe('Invoke-WebRequest', () => {
  test('gives status, content, headers and links of an answer that the scenario declares', () => {
    const script =
      '$r = iwr https://contoso.com -UseBasicParsing; $r.StatusCode; $r.StatusDescription; $r.Content; $r.Headers["Server"]; $r.Links[0].href; $r.RawContentLength';
    const lines = ['200', 'OK', '<a class="k" href="setup.msi">Setup</a>', 'x', 'setup.msi', '39'];
    expect(linesOf(script, endpoint)).toEqual(lines);
    expect(linesOf(script, endpoint, '7.6')).toEqual(lines);
  });

  test('saves a file after the time that the answer takes, and is recorded', () => {
    const report = runOnEndpoint('iwr https://contoso.com/setup.msi -OutFile C:\\Temp\\setup.msi; (Get-Item C:\\Temp\\setup.msi).Length', endpoint);
    expect([report.stdout, report.elapsed]).toEqual(['4\n', 30]);
    expect(report.calls).toEqual([{ kind: 'web', method: 'GET', url: 'https://contoso.com/setup.msi', status: 200 }]);
  });

  test('gives up after -TimeoutSec', () => {
    expect(errorsOf('iwr https://contoso.com/setup.msi -OutFile C:\\Temp\\a -TimeoutSec 5', endpoint)).toEqual([
      'WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand: The operation has timed out.',
    ]);
  });

  test('tells what the server or the network refuses, in the words of the edition', () => {
    const script =
      'foreach ($u in "https://contoso.com/gone", "https://nohost.example", "https://closed.example") { try { iwr $u -UseBasicParsing } catch { "$_"; $_.Exception.Message; $_.Exception.GetType().Name } }';
    expect(linesOf(script, endpoint)).toEqual([
      'gone',
      'The remote server returned an error: (410) Gone.',
      'WebException',
      "The remote name could not be resolved: 'nohost.example'",
      "The remote name could not be resolved: 'nohost.example'",
      'WebException',
      'Unable to connect to the remote server',
      'Unable to connect to the remote server',
      'WebException',
    ]);
    expect(linesOf(script, endpoint, '7.6')).toEqual([
      'gone',
      'Response status code does not indicate success: 410 (Gone).',
      'HttpResponseException',
      'No such host is known.',
      'No such host is known. (nohost.example:443)',
      'HttpRequestException',
      'No connection could be made because the target machine actively refused it.',
      'No connection could be made because the target machine actively refused it. (closed.example:443)',
      'HttpRequestException',
    ]);
  });

  test('an address that the scenario says nothing of is not simulated', () => {
    expect(runOnEndpoint('try { iwr https://other.example } catch { "caught" }', endpoint)).toMatchObject({
      outcome: 'notSimulated',
      notSimulated: 'answer to GET https://other.example/',
    });
  });
});

describe('Invoke-RestMethod', () => {
  test('gives JSON as objects and other text as it is, and follows redirections', () => {
    expect(
      linesOf('(irm https://contoso.com/latest).version; (irm https://contoso.com/latest).files.Count; irm https://contoso.com/moved', endpoint),
    ).toEqual(['2.1', '2', 'hello']);
  });

  test('tells the status code to a variable of PowerShell 7', () => {
    expect(linesOf('irm https://contoso.com/gone -SkipHttpErrorCheck -StatusCodeVariable s | Out-Null; $s', endpoint, '7.6')).toEqual(['410']);
  });

  test('the status of a failed request can be read from its exception', () => {
    const script = 'try { irm https://contoso.com/gone } catch { [int]$_.Exception.Response.StatusCode; $_.Exception.Response.StatusCode.value__ }';
    expect(linesOf(script, endpoint)).toEqual(['410', '410']);
    expect(linesOf(script, endpoint, '7.6')).toEqual(['410', '410']);
  });
});

describe('Start-BitsTransfer', () => {
  test('saves a file under the name that it is given, or that it has', () => {
    const script = (to: string) => `Start-BitsTransfer -Source https://contoso.com/setup.msi -Destination ${to}; (Get-ChildItem C:\\Temp).Name`;
    expect(linesOf(script('C:\\Temp\\a.msi'), endpoint)).toEqual(['a.msi']);
    expect(linesOf(script('C:\\Temp'), endpoint)).toEqual(['setup.msi']);
  });

  test('tells what the server refuses in its own words', () => {
    expect(errorsOf('Start-BitsTransfer https://contoso.com/nothing C:\\Temp\\a', { ...endpoint, web: [{ url: '*', status: 404 }] })).toEqual([
      'StartBitsTransferCOMException,Microsoft.BackgroundIntelligentTransfer.Management.NewBitsTransferCommand: HTTP status 404: The requested URL does not exist on the server.',
    ]);
  });
});
