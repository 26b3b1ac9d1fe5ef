import type { SourceSpan } from '../../base/span.ts';
import { reachableFunctions } from './analysis/walk.ts';
import type { Step } from './step.ts';

/** A step as data that can be printed: its kind, the author's text, and the steps inside it. */
export interface StepOutline {
  readonly kind: Step['kind'] | 'function' | 'constant';
  /** The author's text of it, on one line. */
  readonly text: string;
  readonly span: SourceSpan;
  /** The steps inside, by the part that they are in: `then`, `otherwise`, `body`, `handler`, `before`. */
  readonly inside?: readonly { readonly part: string; readonly steps: readonly StepOutline[] }[];
}

const longest = 100;

function excerpt(span: SourceSpan, textOf: (file: string) => string | undefined): string {
  const text = (textOf(span.file) ?? '')
    .slice(span.start, Math.min(span.end, span.start + 4 * longest))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}

/** The steps of a script, its functions first. */
export function outlineSteps(steps: readonly Step[], textOf: (file: string) => string | undefined): StepOutline[] {
  const outline = (step: Step): StepOutline => {
    const inside = Object.entries(step)
      .filter(([part, value]) => Array.isArray(value) && ['then', 'otherwise', 'body', 'handler', 'before'].includes(part) && value.length > 0)
      .map(([part, value]) => ({ part, steps: (value as Step[]).map(outline) }));
    return { kind: step.kind, text: excerpt(step.span, textOf), span: step.span, ...(inside.length > 0 ? { inside } : {}) };
  };
  const functions = [...reachableFunctions(steps)].map(
    (unit): StepOutline => ({ kind: 'function', text: unit.name, span: unit.span, inside: [{ part: 'body', steps: unit.body.map(outline) }] }),
  );
  return [...functions, ...steps.map(outline)];
}
