import { NotSimulated } from '../../base/not-simulated.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import type { ErrorRecord } from '../values/errors.ts';
import { categoryMessage } from './category-message.ts';
import { conciseView } from './error-view-concise.ts';
import { normalView } from './error-view-normal.ts';

const idsOfPrograms = ['NativeCommandErrorMessage', 'NativeCommandError'];

/** The text that the console shows for an error record, in the way that `$ErrorView` asks for (about_Preference_Variables). */
export function errorText(record: ErrorRecord, session: Session): string {
  if (idsOfPrograms.includes(record.fullyQualifiedErrorId)) return record.exception.message;
  const view = session.variable('ErrorView');
  const wanted = (view === undefined || view === null ? 'ConciseView' : toText(view, session)).toLowerCase();
  if (wanted === 'categoryview') return categoryMessage(record, session);
  if (session.isWindowsPowerShell) return normalView(record, session);
  if (wanted === 'detailedview') throw new NotSimulated('value', '$ErrorView = DetailedView');
  return wanted === 'conciseview' ? conciseView(record, session) : normalView(record, session);
}
