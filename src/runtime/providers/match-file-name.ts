const cache = new Map<string, RegExp>();

/**
 * Whether a file's name is like a pattern of the file system, as -Filter and .NET's listing methods take it: `*` and `?` only,
 * and `*.*` is everything (System.IO.EnumerationOptions, MatchType.Win32).
 */
export function matchesFileName(name: string, pattern: string, ignoreCase: boolean): boolean {
  if (pattern === '*' || pattern === '*.*' || pattern === '') return true;
  const key = `${ignoreCase ? 'i' : 'c'}${pattern}`;
  let expression = cache.get(key);
  if (!expression) {
    const source = pattern
      .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replace(/\?/g, '.');
    // A pattern that ends in `.` stands for names without extension.
    expression = new RegExp(`^${source.endsWith('\\.') ? `${source.slice(0, -2)}(?:\\.)?` : source}$`, ignoreCase ? 'isu' : 'su');
    if (cache.size > 500) cache.clear();
    cache.set(key, expression);
  }
  return expression.test(name);
}
