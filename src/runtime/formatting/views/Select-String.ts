import { displayText } from '../display-text.ts';
import { defineViews } from '../view.ts';

/** A match is shown as its own text. */
export default defineViews({
  kind: 'custom',
  types: ['Microsoft.PowerShell.Commands.MatchInfo'],
  pieces: (object, { session }) => [{ kind: 'text', text: displayText(object, session) }],
});
