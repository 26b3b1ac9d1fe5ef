import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';

const signs: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

export default defineType({
  name: 'System.Security.SecurityElement',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.security.securityelement.escape',
  staticMethods: methodsOf<undefined>({
    'string Escape(string str)': (_, [text]) => (text === null ? null : text.replace(/[<>&"']/g, (sign: string) => signs[sign])),
  }),
  alsoHas: ['FromString', 'IsValidAttributeName', 'IsValidAttributeValue', 'IsValidTag', 'IsValidText', 'new'],
});
