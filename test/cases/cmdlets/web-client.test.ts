import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  web: [
    { url: 'https://x.example/a.txt', body: 'one\u00e9' },
    { url: 'https://x.example/ansi.txt', base64: '6Q==', headers: { 'Content-Type': 'text/plain' } },
    { url: 'https://x.example/b.bin', base64: 'AAEC' },
    { url: 'https://x.example/none', status: 404 },
    { url: 'https://nobody.example/', error: 'nameNotResolved' },
  ],
};

describe('System.Net.WebClient', () => {
  test('downloads text, bytes and files', () => {
    const script =
      "$c = New-Object System.Net.WebClient; $c.DownloadString('https://x.example/a.txt') -eq \"one$([char]233)\"; $c.DownloadString([uri]'https://x.example/ansi.txt') -eq [char]233; $c.DownloadData('https://x.example/b.bin') -join ','; $c.DownloadFile('https://x.example/b.bin', 'C:\\b.bin'); (Get-Item C:\\b.bin).Length; $c.ResponseHeaders['content-type']; $c.Dispose()";
    expect(linesOf(script, endpoint)).toEqual(['True', 'True', '0,1,2', '3', 'application/octet-stream']);
  });

  test('what the server refuses, and who cannot be reached, is a WebException', () => {
    const script =
      '$c = New-Object Net.WebClient; foreach ($u in \'https://x.example/none\', \'https://nobody.example/\') { try { $c.DownloadString($u) } catch { "$_"; "$($_.Exception.InnerException.Status)"; [int]$_.Exception.InnerException.Response.StatusCode } }';
    expect(linesOf(script, endpoint)).toEqual([
      'Exception calling "DownloadString" with "1" argument(s): "The remote server returned an error: (404) Not Found."',
      'ProtocolError',
      '404',
      'Exception calling "DownloadString" with "1" argument(s): "The remote name could not be resolved: \'nobody.example\'"',
      'NameResolutionFailure',
      '0',
    ]);
  });

  test('a file whose download fails is gone; one that cannot be made is told of inside', () => {
    const script =
      "$c = New-Object Net.WebClient; Set-Content C:\\old.txt old; foreach ($p in @('https://x.example/none', 'C:\\old.txt'), @('https://x.example/a.txt', 'C:\\nope\\a.txt')) { try { $c.DownloadFile($p[0], $p[1]) } catch { \"$_\"; $_.Exception.InnerException.InnerException.Message } }; Test-Path C:\\old.txt";
    expect(linesOf(script, endpoint)).toEqual([
      'Exception calling "DownloadFile" with "2" argument(s): "The remote server returned an error: (404) Not Found."',
      'Exception calling "DownloadFile" with "2" argument(s): "An exception occurred during a WebClient request."',
      "Could not find a part of the path 'C:\\nope\\a.txt'.",
      'False',
    ]);
  });

  test('has headers, of which a request takes some', () => {
    const script =
      "$c = New-Object Net.WebClient; $c.Headers.Add('User-Agent', 'x'); $c.Headers['X-Key'] = ' a '; $c.Headers.Add('X-Key: b'); $c.Headers[[Net.HttpRequestHeader]::ContentType] = 'text/plain'; $c.Headers.AllKeys -join ' '; $c.Headers['x-key']; [void]$c.UploadString('https://x.example/a.txt', 'body'); $c.Headers.AllKeys -join ' '; try { $c.Headers.Add('x') } catch { $_.Exception.InnerException.Message.Split(\"`r\")[0] }";
    expect(linesOf(script, endpoint)).toEqual(['User-Agent X-Key Content-Type', 'a,b', 'X-Key', "Specified value does not have a ':' separator."]);
  });

  test('without a declared answer the run ends', () => {
    expect(runOnEndpoint("(New-Object Net.WebClient).DownloadString('https://other.example/')", endpoint)).toMatchObject({ outcome: 'notSimulated' });
  });
});
