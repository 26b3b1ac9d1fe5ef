import { displayText } from '../display-text.ts';
import { defineViews } from '../view.ts';

export default defineViews({
  kind: 'custom',
  types: ['System.Management.Automation.ScriptBlock'],
  outOfBand: true,
  pieces: (object, { session }) => [{ kind: 'text', text: displayText(object, session) }],
});
