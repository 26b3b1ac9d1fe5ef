import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument, argumentNull, formatException } from './argument-exceptions.ts';

class MailAddress extends NetObject {
  readonly typeName = 'System.Net.Mail.MailAddress';
  readonly displayName: string;
  readonly user: string;
  readonly host: string;

  constructor(displayName: string, user: string, host: string) {
    super();
    this.displayName = displayName;
    this.user = user;
    this.host = host;
  }

  get address(): string {
    return `${this.user}@${this.host}`;
  }

  get text(): string {
    return this.displayName === '' ? this.address : `"${this.displayName}" <${this.address}>`;
  }
}

/** `name <user@host>`, `"name" user@host` or `user@host` (RFC 2822, section 3.4). */
function parse(text: string | null, displayName?: string | null): MailAddress {
  if (text === null) throw argumentNull('address');
  if (text === '') throw argument("The parameter 'address' cannot be an empty string.", 'address');
  const atom = '[^\\s<>()\\[\\]\\\\,;:@"]+';
  const match = new RegExp(`^\\s*(?:(?:"([^"]*)"|([^<>"@]*?))\\s*<)?\\s*((?:${atom}|"[^"]+"))@(${atom}|\\[[^\\]]+\\])\\s*(>)?\\s*$`).exec(text);
  const opened = text.includes('<');
  if (!match || opened !== (match[5] !== undefined) || /(^\.|\.\.|\.$)/.test(match[3])) {
    throw formatException('The specified string is not in the form required for an e-mail address.');
  }
  return new MailAddress(displayName || (match[1] ?? match[2] ?? '').trim(), match[3], match[4]);
}

const own = 'System.Net.Mail.MailAddress';

export default defineType<MailAddress>({
  name: own,
  kind: 'class',
  accelerators: ['mailaddress'],
  source: 'https://learn.microsoft.com/dotnet/api/system.net.mail.mailaddress',
  properties: {
    DisplayName: { type: 'string', get: (self) => self.displayName },
    User: { type: 'string', get: (self) => self.user },
    Host: { type: 'string', get: (self) => self.host },
    Address: { type: 'string', get: (self) => self.address },
  },
  methods: methodsOf<MailAddress>({ 'string ToString()': (self) => self.text }),
  constructors: constructorsOf({
    [`${own} new(string address)`]: (_, [text]) => parse(text),
    [`${own} new(string address, string displayName)`]: (_, [text, name]) => parse(text, name),
  }),
  staticMethods: methodsOf<undefined>(
    {},
    {
      [`bool TryCreate(string address, [ref] ${own} result)`]: (_, [text, result]) => {
        try {
          result.value = parse(text);
        } catch {
          result.value = null;
        }
        return result.value !== null;
      },
    },
  ),
  toText: (self) => self.text,
  equals: (self, other) => other instanceof MailAddress && other.address.toLowerCase() === self.address.toLowerCase(),
});
