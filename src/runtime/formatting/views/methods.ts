import { MethodReference } from '../../members/method-reference.ts';
import { newlineOf } from '../text-output.ts';
import { defineViews } from '../view.ts';

/** The overloads of a method that was named and not called, a line each and an empty one. */
export default defineViews({
  kind: 'table',
  types: ['System.Management.Automation.PSMethod'],
  wrap: true,
  columns: [
    {
      label: 'OverloadDefinitions',
      value: (object, { get, session }) => {
        if (!(object instanceof MethodReference)) return get(object, 'OverloadDefinitions');
        const newline = newlineOf(session);
        return object
          .definitions(session.edition)
          .map((line) => line + newline)
          .join('');
      },
    },
  ],
});
