/** What differs between two texts of one file, as a patch; a text that is missing is `/dev/null`. */
export async function unifiedDiff(path: string, before: string | undefined, after: string | undefined): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = (text: string | undefined) => (text === undefined ? '/dev/null' : path);
  return createTwoFilesPatch(name(before), name(after), before ?? '', after ?? '', undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
}
