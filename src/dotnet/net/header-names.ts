import { argument } from '../argument-exceptions.ts';

/** `IfNoneMatch` of HttpRequestHeader → `If-None-Match`. */
export const headerName = (member: string): string =>
  member === 'Te' ? 'TE' : member === 'ContentMd5' ? 'Content-MD5' : member.replace(/(?<=[a-z])(?=[A-Z])/g, '-');

/** A header's name, which is a token (RFC 9110, 5.6.2). */
export function checkHeaderName(name: string | null, isFramework: boolean): string {
  if (!name) {
    throw argument(isFramework ? "The parameter 'name' cannot be an empty string." : 'The value cannot be an empty string.', 'name');
  }
  if (/^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/.test(name)) return name;
  throw argument(
    isFramework ? 'Specified value has invalid HTTP Header characters.' : `Specified value '${name}' has invalid HTTP Header characters.`,
    'name',
  );
}

/** A header's value, without the blanks around it. */
export function checkHeaderValue(value: string | null): string {
  const text = (value ?? '').replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '');
  if (/[\x00-\x08\x0a-\x1f\x7f]/.test(text)) throw argument('Specified value has invalid Control characters.', 'value');
  return text;
}
