/** Texts whose form alone tells what they are, each from its issuer's documentation. */
const known: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/, 'A private key'],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, 'An access key of AWS'],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, 'A token of GitHub'],
  [/\bgithub_pat_\w{22,}/, 'A token of GitHub'],
  [/\bglpat-[\w-]{20,}/, 'A token of GitLab'],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/, 'A token of Slack'],
  [/hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{16,}/, 'A web hook of Slack'],
  [/webhook\.office\.com\/webhookb2\/[\w-]{20,}/, 'A web hook of Teams'],
  [/\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}/, 'A signed token'],
  [/\bAccountKey=[A-Za-z0-9+/]{40,}/i, 'A key of Azure Storage'],
  [/[?&]sig=[A-Za-z0-9%+/]{30,}/, 'A shared access signature'],
  [/\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/-]{16,}=*$/, 'A credential of HTTP'],
  [/\b(?:password|pwd)\s*=\s*[^;\s'"$\0][^;'"$\0]*(?:;|$)/i, 'A password'],
  [/\bsk_live_\w{16,}/, 'A key of Stripe'],
  [/\bAIza[\w-]{35}\b/, 'A key of Google'],
];

const secretName =
  /(?:passw(?:or)?d|passphrase|secret|api_?key|access_?key|client_?secret|auth_?token|access_?token|token$|bearer|private_?key|credential|(?:^|_)pwd$)/i;
/** Names that speak of a secret without holding one. */
const aboutSecret =
  /(?:path|file|url|uri|name|length|policy|age|expir\w*|never\w*|id|date|count|user|hash|status|message|prompt|key_?name|regex|pattern|header|type|mode|enabled|required|state|title|text|property|provider|complexity|history)s?$/i;
const placeholder =
  /^(?:$|\*+$|x+$|<.*>$|\$|%\w+%$|\{.*\}$|your|change.?me|todo|none$|null$|example|placeholder|true$|false$|env:|hk\w+:|[a-z]:\\|https?:)/i;

/** Whether a text is a value, and not a stand-in for one that is filled in later. */
export const isSecretValue = (value: string | undefined): value is string =>
  value !== undefined && value.length >= 4 && !placeholder.test(value) && !value.includes('\0');

/** What a text is, where its form tells that it is a secret. */
export const secretKind = (text: string): string | undefined => (text.length < 8 ? undefined : known.find(([pattern]) => pattern.test(text))?.[1]);

/** Whether what has this name is a secret itself. */
export const isNameOfSecret = (name: string): boolean => secretName.test(name) && !aboutSecret.test(name);
