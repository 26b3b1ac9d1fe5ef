import type { RegexOptions } from './regex-tree.ts';

/** The groups of a pattern that capture. */
export interface GroupNumbers {
  numbers: number[];
  /** Numbers of the named groups, which come behind all others. */
  names: Map<string, number>;
}

/** Finds all groups that capture, with the options that are in force at each. */
export function numberGroups(pattern: string, initial: RegexOptions): GroupNumbers {
  const numbers: number[] = [];
  const names = new Map<string, number>();
  let next = 1;
  const nextFree = () => {
    while (numbers.includes(next)) next++;
    return next++;
  };
  const named: string[] = [];
  const saved: RegexOptions[] = [];
  let options = { ...initial };
  for (let index = 0; index < pattern.length; index++) {
    const unit = pattern[index];
    if (unit === '\\') index++;
    else if (unit === '[') index = skipSet(pattern, index);
    else if (unit === '#' && options.ignoreWhitespace) {
      while (index < pattern.length && pattern[index] !== '\n') index++;
    } else if (unit === ')') options = saved.pop() ?? options;
    else if (unit === '(') {
      if (pattern.startsWith('(?#', index)) {
        while (index < pattern.length && pattern[index] !== ')') index++;
        continue;
      }
      saved.push({ ...options });
      if (pattern[index + 1] !== '?') {
        // The condition of `(?(condition)yes|no)` does not capture.
        const isCondition = pattern.slice(index - 2, index) === '(?';
        if (!options.explicitCapture && !isCondition) {
          // A group without a name may share the number that another was given.
          const number = next++;
          if (!numbers.includes(number)) numbers.push(number);
        }
        continue;
      }
      const name = /^\(\?(?:<([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)[->]|'([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)['-])/u.exec(pattern.slice(index));
      if (name) {
        const text = name[1] ?? name[2];
        if (/^\d+$/.test(text)) {
          if (Number(text) > 0 && !numbers.includes(Number(text))) numbers.push(Number(text));
        } else if (!named.includes(text)) named.push(text);
        continue;
      }
      const inline = /^\(\?([imnsx]*)(?:-([imnsx]*))?([:)])/i.exec(pattern.slice(index));
      if (!inline) continue;
      const changed = changeOptions(options, inline[1], inline[2] ?? '');
      if (inline[3] === ')') {
        saved.pop();
        index += inline[0].length - 1;
      }
      options = changed;
    }
  }
  for (const name of named) {
    const number = nextFree();
    numbers.push(number);
    names.set(name, number);
  }
  return { numbers, names };
}

/** The options behind `(?on-off)`. */
export function changeOptions(options: RegexOptions, on: string, off: string): RegexOptions {
  const letters: Record<string, keyof RegexOptions> = {
    i: 'ignoreCase',
    m: 'multiline',
    n: 'explicitCapture',
    s: 'singleline',
    x: 'ignoreWhitespace',
  };
  const changed = { ...options };
  for (const letter of on.toLowerCase()) changed[letters[letter]] = true;
  for (const letter of off.toLowerCase()) changed[letters[letter]] = false;
  return changed;
}

/** Index of the bracket that closes a set. */
function skipSet(pattern: string, start: number): number {
  let depth = 0;
  for (let index = start; index < pattern.length; index++) {
    const unit = pattern[index];
    if (unit === '\\') index++;
    else if (unit === '[' && (index === start || pattern[index - 1] === '-')) {
      depth++;
      if (pattern[index + 1] === '^') index++;
      // A bracket in first place is a member of the set.
      if (pattern[index + 1] === ']') index++;
    } else if (unit === ']' && --depth === 0) return index;
  }
  return pattern.length;
}
