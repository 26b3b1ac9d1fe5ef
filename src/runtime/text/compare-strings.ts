let sensitive: Intl.Collator | undefined;
let insensitive: Intl.Collator | undefined;

/**
 * The linguistic order of two texts in the invariant culture: -gt, Sort-Object and CompareTo use it, not code points
 * (.NET globalization uses ICU, as Intl does). Negative, 0 or positive.
 */
export function compareStrings(left: string, right: string, ignoreCase: boolean): number {
  if (left === right) return 0;
  if (ignoreCase) {
    insensitive ??= new Intl.Collator('en-US', { sensitivity: 'accent' });
    return insensitive.compare(left, right);
  }
  sensitive ??= new Intl.Collator('en-US', { sensitivity: 'variant' });
  return sensitive.compare(left, right);
}

/** Whether -eq (or -ceq) takes two texts for the same. */
export function equalStrings(left: string, right: string, ignoreCase: boolean): boolean {
  if (left === right) return true;
  if (!ignoreCase || left.length !== right.length) return false;
  return left.toLowerCase() === right.toLowerCase();
}
