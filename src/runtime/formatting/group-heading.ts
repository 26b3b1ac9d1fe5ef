import type { Edition } from '../session.ts';
import type { Value } from '../values/value.ts';
import type { ViewContext, ViewGroup } from './view.ts';

/** A heading of label and text, four blanks in; that of 5.1 has one more blank line below it. */
export function headedGroup(
  edition: Edition,
  group: Pick<ViewGroup, 'property' | 'value'>,
  label: string,
  textOf: (object: Value, context: ViewContext) => string,
): ViewGroup {
  return {
    ...group,
    heading: (object, context) => {
      const text = `${label}: ${textOf(object, context)}`;
      if (edition === '7.6') return [{ kind: 'text', text: `    ${text}` }];
      return [{ kind: 'frame', leftIndent: 4, rightIndent: 0, firstLine: 0, pieces: [{ kind: 'text', text }, { kind: 'newline' }] }];
    },
  };
}
