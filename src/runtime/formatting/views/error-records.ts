import { ErrorRecord, ExceptionObject } from '../../values/errors.ts';
import { errorText } from '../error-view.ts';
import { defineViews } from '../view.ts';

export default defineViews(
  {
    kind: 'custom',
    types: ['System.Management.Automation.ErrorRecord'],
    outOfBand: true,
    pieces: (object, { session, text }) => [{ kind: 'text', text: object instanceof ErrorRecord ? errorText(object, session) : text(object) }],
  },
  {
    // Windows PowerShell shows the message only, 7 all properties.
    kind: 'custom',
    types: ['System.Exception'],
    edition: '5.1',
    outOfBand: true,
    pieces: (object, { get, text }) => [{ kind: 'text', text: object instanceof ExceptionObject ? object.message : text(get(object, 'Message')) }],
  },
);
