import type { Session } from '../session.ts';
import type { ErrorRecord } from '../values/errors.ts';
import { categoryMessage } from './category-message.ts';
import { commandNameOf, scriptPathOf } from './error-origin.ts';
import { layoutOf } from './layout.ts';
import { positionMessage } from './position-message.ts';

/** NormalView: `command : message`, the position message, CategoryInfo and FullyQualifiedErrorId. The only view of 5.1 besides CategoryView. */
export function normalView(record: ErrorRecord, session: Session): string {
  const message = record.detailsMessage || record.exception.message;
  const place = record.invocationInfo ? positionMessage(record.invocationInfo.extent, layoutOf(session)) : '';
  const details = [`+ CategoryInfo          : ${categoryMessage(record, session)}`, `+ FullyQualifiedErrorId : ${record.fullyQualifiedErrorId}`];
  const position = place === '' ? '' : `\n${place}`;
  if (!session.isWindowsPowerShell) return `${prefixOf(record)}${message}${position}\n${details.join('\n')}`;
  const indented = details.map((line) => indentPieces(line, session.console.width - 6)).join('\n');
  // Without details of a command's own, 5.1 ends the text with a line that is one blank.
  const end = record.detailsMessage ? '' : '\n ';
  return `${prefixOf(record)}${message}${position}\n${indented}${end}`;
}

/** 5.1 cuts the two lines into pieces of the console's width and indents each. */
function indentPieces(line: string, width: number): string {
  const pieces: string[] = [];
  for (let start = 0; start < line.length; start += width) pieces.push(`    ${line.slice(start, start + width)}`);
  return pieces.join('');
}

function prefixOf({ invocationInfo: invocation }: ErrorRecord): string {
  if (!invocation) return '';
  const path = scriptPathOf(invocation.myCommand);
  if (path !== undefined) return `${path} : `;
  const name = commandNameOf(invocation);
  const { invocationName } = invocation;
  if (name && /^[&.]?$/.test(invocationName)) return `${name} : `;
  return invocationName ? `${invocationName} : ` : '';
}
