import { MatchObject } from '../../values/match-object.ts';
import { unwrap } from '../../values/members.ts';
import { displayText } from '../display-text.ts';
import { defineViews } from '../view.ts';

/** A match is shown as its own text, with the path as seen from the current folder. */
export default defineViews({
  kind: 'custom',
  types: ['Microsoft.PowerShell.Commands.MatchInfo'],
  pieces(object, { session }) {
    const match = unwrap(object);
    const text = match instanceof MatchObject ? match.textFrom(session.providers.location.path) : displayText(object, session);
    return [{ kind: 'text', text }];
  },
});
