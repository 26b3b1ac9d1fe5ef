import type { WebResponseDescription } from '../description.ts';
import { decodeBase64, encodeUtf8 } from './bytes.ts';

/** What a request is answered with. */
export type WebAnswer =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly takes: number;
    }
  | { readonly kind: 'error'; readonly error: NonNullable<WebResponseDescription['error']>; readonly takes: number };

/** `*` stands for any text; scheme and host do not tell upper from lower case, and neither is told here. */
function addressPattern(url: string): RegExp {
  const parts = url.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i');
}

/** A body says what it is, also where the scenario does not. */
function usualHeaders(told: WebResponseDescription): Readonly<Record<string, string>> {
  const isTold = Object.keys(told.headers ?? {}).some((name) => name.toLowerCase() === 'content-type');
  if (isTold || (told.body === undefined && told.base64 === undefined)) return {};
  return { 'Content-Type': told.base64 === undefined ? 'text/plain; charset=utf-8' : 'application/octet-stream' };
}

/** The answers of the web that a scenario declares. */
export class WebStore {
  readonly #responses: { readonly told: WebResponseDescription; readonly pattern: RegExp; left: number }[];

  constructor(responses: readonly WebResponseDescription[]) {
    this.#responses = responses.map((told) => ({ told, pattern: addressPattern(told.url), left: told.times ?? Number.POSITIVE_INFINITY }));
  }

  /** The answer to a request; undefined: nobody declared one, and what the web would say is not known. */
  answer(method: string, url: string): WebAnswer | undefined {
    const found = this.#responses.find(
      ({ told, pattern, left }) => left > 0 && (told.method ?? method).toUpperCase() === method.toUpperCase() && pattern.test(url),
    );
    if (!found) return undefined;
    found.left--;
    const { told } = found;
    const takes = told.takes ?? 0;
    if (told.error !== undefined) return { kind: 'error', error: told.error, takes };
    const body = told.base64 === undefined ? encodeUtf8(told.body ?? '') : decodeBase64(told.base64);
    return { kind: 'response', status: told.status ?? 200, headers: { ...usualHeaders(told), ...told.headers }, body, takes };
  }
}
