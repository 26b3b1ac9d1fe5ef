const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'it is not permitted',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than allowed',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program uses it',
  EIO: 'the device reports an error',
  EEXIST: 'something of that name is there already',
};

/** What the system said of a failed reading or writing, as half a sentence. Anything that is no such failure is thrown on. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !(error instanceof Error)) throw error;
  return reasons[code] ?? `the system says ${code}`;
}
