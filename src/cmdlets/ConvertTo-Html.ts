import { encodeHtml } from '../dotnet/net/encode-html.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { netText } from '../runtime/convert/net-text.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import type { PropertyExpression } from '../runtime/formatting/property-expression.ts';
import type { Session } from '../runtime/session.ts';
import type { Value } from '../runtime/values/value.ts';

const page = ['Page'] as const;

/** A column, or the line of a list. */
interface Column {
  readonly title: string;
  readonly expression: PropertyExpression;
  readonly attributes: string;
}

/** The columns that the first object gives. */
function columnsOf(object: Value, properties: readonly CalculatedProperty[], session: Session): Column[] {
  return properties.flatMap(({ expression, label, width, alignment }) =>
    expression.resolve(object, session).map((resolved) => ({
      title: label ?? resolved.text,
      expression: resolved,
      attributes: `${width === undefined ? '' : ` width = "${width}"`}${alignment === undefined ? '' : ` align = "${alignment}"`}`,
    })),
  );
}

const cellText = ({ expression }: Column, object: Value, session: Session): string =>
  expression
    .values(object, session)
    .map(({ value }) => (value === null || value === undefined ? '' : encodeHtml(netText(value, session))))
    .join(', ');

const names = new Set(['application-name', 'author', 'description', 'generator', 'keywords', 'viewport']);
const equivalents = new Set(['content-type', 'default-style', 'x-ua-compatible']);

export default defineCmdlet({
  name: 'ConvertTo-Html',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    Property: { type: 'object[]', position: 0 },
    Body: { type: 'string[]', sets: { Page: { position: 3 } } },
    Head: { type: 'string[]', sets: { Page: { position: 1 } } },
    Title: { type: 'string', sets: { Page: { position: 2 } }, validate: { notNullOrEmpty: true } },
    As: { type: 'string', validate: { notNullOrEmpty: true, set: ['Table', 'List'] } },
    CssUri: { type: 'System.Uri', aliases: ['cu', 'uri'], sets: page, validate: { notNullOrEmpty: true } },
    Fragment: { type: 'switch', sets: ['Fragment'], validate: { notNullOrEmpty: true } },
    PostContent: { type: 'string[]', validate: { notNullOrEmpty: true } },
    PreContent: { type: 'string[]', validate: { notNullOrEmpty: true } },
    Meta: { edition: '7.6', type: 'hashtable', sets: page, validate: { notNullOrEmpty: true } },
    Charset: { edition: '7.6', type: 'string', sets: page, validate: { notNullOrEmpty: true, pattern: '^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$' } },
    Transitional: { edition: '7.6', type: 'switch', sets: page, validate: { notNullOrEmpty: true } },
  },
  defaultSet: 'Page',
  state: () => ({ properties: [] as CalculatedProperty[], columns: undefined as Column[] | undefined, count: 0 }),
  begin(parameters, host, state) {
    const { Property, Fragment, Transitional, Charset, Meta, Head, Title = 'HTML TABLE', CssUri = null, Body, PreContent } = parameters;
    const { session } = host;
    const write = (...lines: string[]) => {
      for (const line of lines) host.write(line);
    };
    state.properties = readCalculatedProperties(Property ?? ['*'], 'ConvertTo-Html', host);
    if (!Fragment) {
      const [kind, file] = Transitional ? ['Transitional', 'transitional'] : ['Strict', 'strict'];
      write(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 ${kind}//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-${file}.dtd">`);
      write('<html xmlns="http://www.w3.org/1999/xhtml">', '<head>');
      if (Charset !== undefined) write(`<meta charset="${Charset}">`);
      for (const [key, value] of Meta?.entries() ?? []) {
        const name = toText(key, session);
        const content = toText(value, session);
        const lower = name.toLowerCase();
        if (!names.has(lower) && !equivalents.has(lower)) {
          host.warning(
            `Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: ${name} and ${content} may not function correctly.`,
          );
        }
        write(`<meta ${equivalents.has(lower) ? 'http-equiv' : 'name'}="${name}" content="${content}">`);
      }
      write(...(Head ?? [`<title>${Title}</title>`]));
      if (CssUri !== null) write(`<link rel="stylesheet" type="text/css" href="${toText(CssUri, session)}" />`);
      write('</head><body>', ...(Body ?? []));
    }
    write(...(PreContent ?? []), '<table>');
  },
  process({ InputObject, As = 'Table' }, host, state) {
    const object = InputObject ?? null;
    if (object === null) return;
    const { session } = host;
    state.count++;
    if (As.toLowerCase() === 'list') {
      const fields = columnsOf(object, state.properties, session);
      if (fields.length === 0) return;
      if (state.count > 1) host.write('<tr><td><hr></td></tr>');
      for (const field of fields) host.write(`<tr><td>${field.title}:</td><td>${cellText(field, object, session)}</td></tr>`);
      return;
    }
    if (!state.columns) {
      const columns = columnsOf(object, state.properties, session);
      if (columns.length === 0) return;
      state.columns = columns;
      host.write(`<colgroup>${columns.map(({ attributes }) => `<col${attributes}/>`).join('')}</colgroup>`);
      host.write(`<tr>${columns.map(({ title }) => `<th>${title}</th>`).join('')}</tr>`);
    }
    host.write(`<tr>${state.columns.map((column) => `<td>${cellText(column, object, session)}</td>`).join('')}</tr>`);
  },
  end({ PostContent, Fragment }, host) {
    host.write('</table>');
    for (const line of PostContent ?? []) host.write(line);
    if (!Fragment) host.write('</body></html>');
  },
  outputTypes: ['System.String'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-html',
  examples: [
    {
      script: "[pscustomobject]@{ A = 'x & y'; B = 2 } | ConvertTo-Html -Fragment",
      stdout: '<table>\n<colgroup><col/><col/></colgroup>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>x &amp; y</td><td>2</td></tr>\n</table>\n',
    },
  ],
});
