/** Why a store refuses something, in the terms of Windows' file and registry errors. */
export type StoreErrorCode =
  | 'notFound'
  | 'pathNotFound'
  | 'driveNotFound'
  | 'exists'
  | 'accessDenied'
  | 'inUse'
  | 'diskFull'
  | 'isFolder'
  | 'isFile'
  | 'notEmpty'
  | 'invalidName'
  | 'readOnly';

/** A file, folder or key cannot be had or changed. The rooms above turn it into PowerShell's error. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly path: string;

  constructor(code: StoreErrorCode, path: string) {
    super(`${code}: ${path}`);
    this.name = 'StoreError';
    this.code = code;
    this.path = path;
  }
}
