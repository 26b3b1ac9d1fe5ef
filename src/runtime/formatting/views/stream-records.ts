import { HostInformationMessage, InformationRecord, MessageRecord } from '../../values/stream-records.ts';
import type { Value } from '../../values/value.ts';
import { displayText } from '../display-text.ts';
import { defineViews } from '../view.ts';

/** What InformationRecord.ToString gives: the text of its data. */
function dataOf(object: Value): Value {
  const data = object instanceof InformationRecord ? object.messageData : object;
  return data instanceof HostInformationMessage ? data.message : data;
}

export default defineViews(
  {
    kind: 'custom',
    types: ['System.Management.Automation.WarningRecord', 'System.Management.Automation.VerboseRecord', 'System.Management.Automation.DebugRecord'],
    outOfBand: true,
    pieces: (object, { get, text }) => [{ kind: 'text', text: object instanceof MessageRecord ? object.message : text(get(object, 'Message')) }],
  },
  {
    kind: 'custom',
    types: ['System.Management.Automation.InformationRecord'],
    outOfBand: true,
    pieces: (object, { session }) => [{ kind: 'text', text: displayText(dataOf(object), session) }],
  },
);
