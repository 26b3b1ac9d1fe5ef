/** A scalar or list that a call was made with. */
export type CallArgument = string | number | boolean | null | readonly CallArgument[];

/** What the script did to the endpoint, or asked of it, in the words of the endpoint. */
export type Call =
  | {
      readonly kind: 'cimQuery';
      readonly class: string;
      readonly namespace?: string;
      readonly filter?: string;
      /** Limit of the operation in seconds. */
      readonly timeout?: number;
      readonly error?: string;
    }
  | {
      readonly kind: 'cimMethod';
      readonly class: string;
      readonly namespace?: string;
      readonly method: string;
      readonly arguments: Readonly<Record<string, CallArgument>>;
      readonly timeout?: number;
      readonly returnValue?: number;
      readonly error?: string;
    }
  | { readonly kind: 'program'; readonly name: string; readonly arguments: readonly string[]; readonly exitCode?: number }
  | { readonly kind: 'sleep'; readonly seconds: number }
  | { readonly kind: 'service'; readonly name: string; readonly action: string }
  | { readonly kind: 'process'; readonly name: string; readonly action: 'start' | 'stop' }
  | { readonly kind: 'web'; readonly method: string; readonly url: string; readonly status?: number; readonly error?: string }
  | { readonly kind: 'power'; readonly action: 'restart' | 'shutDown' | 'powerOff' };
