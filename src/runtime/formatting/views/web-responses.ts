import type { Value } from '../../values/value.ts';
import { layoutOf } from '../layout.ts';
import { defineViews, properties, type ViewContext, type ViewItem } from '../view.ts';

const shownLength = 200;

/** The start of a long text. */
const startOf =
  (name: string) =>
  (object: Value, { get, text, session }: ViewContext): Value => {
    const whole = text(get(object, name));
    return whole.length < shownLength ? whole : whole.slice(0, shownLength) + layoutOf(session).ellipsis;
  };

const status = properties('StatusCode StatusDescription');
const content: ViewItem = { label: 'Content', value: startOf('Content') };
const raw: ViewItem = { label: 'RawContent', value: startOf('RawContent') };
const html = ['Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject', 'Microsoft.PowerShell.Commands.HtmlWebResponseObject'];
const plain = ['Microsoft.PowerShell.Commands.WebResponseObject'];

export default defineViews(
  {
    kind: 'list',
    types: html,
    edition: '7.6',
    fields: [...status, content, raw, ...properties('Headers Images InputFields Links RawContentLength RelationLink')],
  },
  {
    kind: 'list',
    types: html,
    edition: '5.1',
    fields: [...status, content, raw, ...properties('Forms Headers Images InputFields Links ParsedHtml RawContentLength')],
  },
  {
    kind: 'list',
    types: plain,
    edition: '7.6',
    fields: [...status, ...properties('Content'), raw, ...properties('Headers RawContentLength RelationLink')],
  },
  { kind: 'list', types: plain, edition: '5.1', fields: [...status, ...properties('Content'), raw, ...properties('Headers RawContentLength')] },
);
