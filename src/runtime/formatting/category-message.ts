import { netText } from '../convert/net-text.ts';
import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import type { ErrorRecord } from '../values/errors.ts';

const longestPart = 40;

/** Long names keep their start and end: 19 characters of each in 7, 15 in 5.1. */
function shorten(text: string, session: Session): string {
  if (text.length <= longestPart) return text;
  const [kept, between] = session.isWindowsPowerShell ? [15, '...'] : [19, '\u2026'];
  return text.slice(0, kept) + between + text.slice(-kept);
}

/** The parts of ErrorCategoryInfo that come from the target and the exception unless a command overrides them. */
export function categoryParts(record: ErrorRecord, session: Session): { reason: string; targetName: string; targetType: string } {
  const { target, exception } = record;
  const hasTarget = target !== null && target !== undefined;
  return {
    reason: record.reason ?? exception.typeName.slice(exception.typeName.lastIndexOf('.') + 1),
    targetName: record.targetName ?? (hasTarget ? netText(target, session) : ''),
    targetType: record.targetType ?? (hasTarget ? (typeOf(target)?.name ?? '') : ''),
  };
}

/** ErrorCategoryInfo.GetMessage: `ObjectNotFound: (C:\x:String) [Get-Item], ItemNotFoundException`. */
export function categoryMessage(record: ErrorRecord, session: Session): string {
  const { reason, targetName, targetType } = categoryParts(record, session);
  const shownReason = record.reason === undefined ? reason : shorten(reason, session);
  return `${record.category}: (${shorten(targetName, session)}:${shorten(targetType, session)}) [${shorten(record.activity, session)}], ${shownReason}`;
}
