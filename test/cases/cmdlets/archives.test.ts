import { describe, expect, test } from 'vitest';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const made =
  "New-Item C:\\work -ItemType Directory | Out-Null; Set-Location C:\\work; New-Item src\\sub, src\\empty -ItemType Directory -Force | Out-Null; Set-Content src\\a.txt hello; Set-Content src\\sub\\b.txt ('x' * 5000); Set-Content top.txt t;";

describe('Compress-Archive and Expand-Archive', () => {
  test('what was packed comes out again, with its times', () => {
    const script = `${made} (Get-Item src\\a.txt).LastWriteTime = [datetime]'2020-02-03T04:05:06'; Compress-Archive src, top.txt out; Expand-Archive out.zip -DestinationPath new; Get-ChildItem new -Recurse | % FullName; Get-Content new\\src\\a.txt; (Get-Item new\\src\\a.txt).LastWriteTime.ToString('s')`;
    expect(linesOf(script)).toEqual([
      'C:\\work\\new\\src',
      'C:\\work\\new\\top.txt',
      'C:\\work\\new\\src\\empty',
      'C:\\work\\new\\src\\sub',
      'C:\\work\\new\\src\\a.txt',
      'C:\\work\\new\\src\\sub\\b.txt',
      'hello',
      '2020-02-03T04:05:06',
    ]);
  });

  test('files that are there already are kept unless they are to go', () => {
    const script = `${made} Compress-Archive top.txt t.zip; Expand-Archive t.zip .; Set-Content top.txt changed; Expand-Archive t.zip . -Force`;
    expect(errorsOf(script)).toEqual([
      "ExpandArchiveFileExists,ExpandArchiveHelper: Failed to create file 'C:\\work\\top.txt' while expanding the archive file 'C:\\work\\t.zip' contents as the file 'C:\\work\\top.txt' already exists. Use the -Force parameter if you want to overwrite the existing directory 'C:\\work\\top.txt' contents when expanding the archive file.",
    ]);
    expect(linesOf(`${script} 2>$null; Get-Content top.txt`)).toContain('t');
  });

  test('an archive is made over another one only where that is said, and is brought up to date', () => {
    const script = `${made} Compress-Archive src t.zip; try { Compress-Archive src t.zip } catch { $_.FullyQualifiedErrorId }; Set-Content src\\a.txt new; Compress-Archive src t.zip -Update; Expand-Archive t.zip; Get-Content t\\src\\a.txt; Compress-Archive top.txt t.zip -Force; Expand-Archive t.zip u; (Get-ChildItem u).Name`;
    expect(linesOf(script)).toEqual(['ArchiveFileExists,Compress-Archive', 'new', 'top.txt']);
  });

  test('Windows PowerShell takes .zip alone', () => {
    expect(
      errorsOf(
        `${made} try { Compress-Archive top.txt t.cab } catch {}; try { Expand-Archive top.txt t } catch {}; try { Expand-Archive no.zip t } catch {}`,
      ),
    ).toEqual([
      "ArchiveCmdletPathNotFound,Expand-Archive: The path 'no.zip' either does not exist or is not a valid file system path.",
      'NotSupportedArchiveFileExtension,Expand-Archive: .txt is not a supported archive file format. .zip is the only supported archive file format.',
      'NotSupportedArchiveFileExtension,Compress-Archive: .cab is not a supported archive file format. .zip is the only supported archive file format.',
    ]);
  });

  test('a file whose content nobody knows cannot be packed', () => {
    expect(runOnEndpoint('Compress-Archive C:\\big.bin C:\\b.zip', { files: { 'C:\\big.bin': { size: 1000 } } })).toMatchObject({
      outcome: 'notSimulated',
      notSimulated: 'content of C:\\big.bin',
    });
  });
});

describe('System.IO.Compression.ZipFile', () => {
  test('packs a folder and unpacks it', () => {
    const script = `${made} [IO.Compression.ZipFile]::CreateFromDirectory('C:\\work\\src', 'C:\\work\\z.zip'); [IO.Compression.ZipFile]::ExtractToDirectory('C:\\work\\z.zip', 'C:\\z'); (Get-ChildItem C:\\z -Recurse).FullName; try { [IO.Compression.ZipFile]::ExtractToDirectory('C:\\work\\z.zip', 'C:\\z') } catch { "$_" }`;
    expect(linesOf(script)).toEqual([
      'C:\\z\\empty',
      'C:\\z\\sub',
      'C:\\z\\a.txt',
      'C:\\z\\sub\\b.txt',
      'Exception calling "ExtractToDirectory" with "2" argument(s): "The file \'C:\\z\\a.txt\' already exists."',
    ]);
  });
});
