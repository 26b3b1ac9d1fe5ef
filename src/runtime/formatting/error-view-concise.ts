import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { Dictionary } from '../values/dictionary.ts';
import type { ErrorRecord } from '../values/errors.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import { commandNameOf, scriptPathOf } from './error-origin.ts';
import { layoutOf } from './layout.ts';
import { lineTableOf, quoteLine } from './position-message.ts';

/** The error's place in a script, as lines below `Line |`. */
interface Place {
  file: string;
  lineNumber: string;
  line: string;
  underline: string;
}

/** ConciseView of PowerShell 7 (about_Preference_Variables, `$ErrorView`): `reason: message`, with the line quoted for script files. */
export function conciseView(record: ErrorRecord, session: Session): string {
  const place = placeOf(record, session);
  const reason = reasonOf(record, session);
  const message = messageOf(record);
  const details = place ? withPlace(place, message, session, record) : message;
  const action = record.recommendedAction?.trim() ? `\n  Recommendation: ${record.recommendedAction}` : '';
  return `${reason}: ${details}${action}`;
}

function messageOf(record: ErrorRecord): string {
  if (record.detailsMessage) return record.detailsMessage;
  const { message } = record.exception;
  // A parse error's message quotes the script itself; what is behind the underline is the error.
  const quoted = record.category === 'ParserError' ? message.split(/~\r?\n/, 2)[1] : undefined;
  return quoted === undefined ? message : quoted.split(/\r?\n\r?\n/, 1)[0];
}

/** Who reports: the command where it can be found again, or the category. */
function reasonOf(record: ErrorRecord, session: Session): string {
  if (record.exception.data.get('WasThrownFromThrowStatement') === true) return 'Exception';
  const invocation = record.invocationInfo;
  const name = invocation ? commandNameOf(invocation) : '';
  if (name && invocation && isFound(invocation, name, session)) return name;
  if (record.activity) return record.activity;
  if (name) return name;
  if (invocation?.invocationName) return invocation.invocationName;
  if (record.category !== 'NotSpecified') return record.category;
  return record.reason ?? record.exception.typeName.slice(record.exception.typeName.lastIndexOf('.') + 1);
}

/** Whether Get-Command knows the command by its name: not so for a script that was started by its path. */
function isFound(invocation: InvocationInfo, name: string, session: Session): boolean {
  if (scriptPathOf(invocation.myCommand) !== undefined) return false;
  const key = name.toLowerCase();
  return session.scope.findFunction(key) !== undefined || session.cmdlets.has(key) || session.scope.findAlias(key) !== undefined;
}

function placeOf(record: ErrorRecord, session: Session): Place | undefined {
  const { target } = record;
  // Pester points at the assertion this way.
  if (target instanceof Dictionary && target.has('Line') && target.has('LineText')) {
    const text = (key: string) => toText(target.get(key) ?? '', session);
    const line = text('LineText').trim();
    return { file: text('File'), lineNumber: text('Line'), line: ` ${line}`, underline: underlineOf(target, line) };
  }
  const extent = record.invocationInfo?.extent;
  if (!extent) return undefined;
  const { line } = lineTableOf(extent.source).at(extent.start);
  const file = extent.source.path ?? '';
  const shown = record.category === 'ParserError' || file !== '' || line > 1;
  if (!shown || file.toLowerCase().endsWith('.psm1')) return undefined;
  const quoted = quoteLine(extent, layoutOf(session));
  return {
    file: file === '' ? '' : `${file}:${line}`,
    lineNumber: String(line),
    line: ` ${quoted.line}`,
    underline: ` ${quoted.underline}`,
  };
}

function underlineOf(target: Dictionary, line: string): string {
  const start = target.get('StartColumn');
  if (typeof start !== 'number' || start < 1 || start > line.length) return '';
  const end = target.get('EndColumn');
  const last = typeof end === 'number' && end > start && end <= line.length + 1 ? end : line.length + 1;
  return ' '.repeat(start - 1) + '~'.repeat(last - start);
}

function withPlace(place: Place, message: string, session: Session, record: ErrorRecord): string {
  const digits = place.lineNumber.length;
  const headerIndent = ' '.repeat(Math.max(digits - 4, 0));
  const prefix = `${headerIndent}     | `;
  const lines = [place.file, `${headerIndent}Line |`, `${' '.repeat(Math.max(4 - digits, 0))}${place.lineNumber} | ${place.line}`];
  if (place.underline !== '') lines.push(prefix + place.underline);
  const wraps = (record.invocationInfo?.extent?.source.path ?? '') !== '' || record.category === 'ParserError';
  lines.push(wraps ? wrapMessage(message, prefix, session.console.width) : prefix + message);
  return `${lines.join('\n')}\n`;
}

/** The longest start that ends at white space, where the text does not fit. */
function cutAtSpace(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const end = start.search(/\s\S*$/);
  return end < 0 ? start : start.slice(0, end);
}

/** The message behind its bar, on as many lines as the console's width asks for. */
function wrapMessage(message: string, prefix: string, width: number): string {
  const whole = (prefix + message).replaceAll('\r\n', ' ').replaceAll('\n', ' ').replaceAll('\t', ' ');
  if (whole.length <= width) return whole;
  const first = cutAtSpace(whole, width);
  const lines = [first];
  let rest = whole.slice(first.length).trim();
  while (rest.length + prefix.length > width) {
    const line = cutAtSpace(prefix + rest, width);
    if (line.length <= prefix.length) break;
    lines.push(line);
    rest = rest.slice(line.length - prefix.length).trim();
  }
  lines.push(prefix + rest);
  return lines.join('\n');
}
