import { toText } from '../../runtime/convert/to-text.ts';
import { invariantCulture } from '../../runtime/text/culture.ts';
import { formatDate } from '../../runtime/text/format-date.ts';
import { formatNumber } from '../../runtime/text/format-number.ts';
import { Double, Single } from '../../runtime/values/numbers.ts';
import { DateTime } from '../../runtime/values/temporal.ts';
import type { Value } from '../../runtime/values/value.ts';

/** A value as XML Schema writes it (XmlConvert.ToString). */
export function xmlText(value: Value): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof DateTime) return formatDate(value, 'yyyy-MM-ddTHH:mm:ss.FFFFFFFK', invariantCulture);
  if (value instanceof Double || value instanceof Single) {
    if (!Number.isFinite(value.value)) return Number.isNaN(value.value) ? 'NaN' : value.value > 0 ? 'INF' : '-INF';
    return formatNumber(value, 'R', invariantCulture);
  }
  return toText(value);
}
