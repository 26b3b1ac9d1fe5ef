/** The scopes that a variable's path can name (about_Scopes). */
export type VariableScope = 'global' | 'local' | 'private' | 'script';

/** What a variable's path says. */
export interface SplitVariablePath {
  scope?: VariableScope;
  /** `variable:` stood before the name: a variable and nothing else. */
  variableDrive: boolean;
  /** A drive other than `variable:`, as written. */
  drive?: string;
  /** What is behind scope and drive. */
  name: string;
}

const scopePattern = /^(?:variable:)?(global|local|private|script):/i;

/**
 * Splits the path of a variable, `script:name`, `env:Path`, into its parts. A colon at the very beginning is no
 * drive's; it is left out of the name.
 */
export function splitVariablePath(path: string): SplitVariablePath {
  const colon = path.indexOf(':');
  if (colon < 0) return { variableDrive: false, name: path };
  const match = scopePattern.exec(path);
  if (match) {
    const scope = match[1].toLowerCase() as VariableScope;
    return { scope, variableDrive: /^v/i.test(path), name: path.slice(match[0].length) };
  }
  if (/^variable:/i.test(path)) return { variableDrive: true, name: path.slice(9) };
  if (colon === 0) return { variableDrive: false, name: path.slice(1) };
  return { variableDrive: false, drive: path.slice(0, colon), name: path.slice(colon + 1) };
}
