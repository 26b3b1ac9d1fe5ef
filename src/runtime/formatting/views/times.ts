import { cultureOfSession } from '../../text/culture.ts';
import { formatDate } from '../../text/format-date.ts';
import { unwrap } from '../../values/members.ts';
import { DateTime } from '../../values/temporal.ts';
import { defineViews, properties } from '../view.ts';

/** The DateTime property of PowerShell's type data: what Get-Date -DisplayHint chose, or date and time. */
function patternFor(hint: string): string {
  return hint === 'Date' ? 'D' : hint === 'Time' ? 'T' : '';
}

export default defineViews(
  {
    kind: 'custom',
    types: ['System.DateTime'],
    pieces: (object, { get, text, session }) => {
      const culture = cultureOfSession(session);
      const value = unwrap(object);
      if (!(value instanceof DateTime)) return [{ kind: 'text', text: text(get(object, 'DateTime')) }];
      const format = patternFor(text(get(object, 'DisplayHint')));
      const shown = format ? formatDate(value, format, culture) : `${formatDate(value, 'D', culture)} ${formatDate(value, 'T', culture)}`;
      return [{ kind: 'text', text: shown }];
    },
  },
  {
    kind: 'list',
    types: ['System.TimeSpan'],
    fields: properties('Days Hours Minutes Seconds Milliseconds Ticks TotalDays TotalHours TotalMinutes TotalSeconds TotalMilliseconds'),
  },
  { kind: 'table', types: ['System.TimeSpan'], columns: properties('Days Hours Minutes Seconds Milliseconds') },
  { kind: 'wide', types: ['System.TimeSpan'], item: { property: 'TotalMilliseconds' } },
);
