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

/** Whether -eq (or -ceq) takes two texts for the same; characters that have no weight (NUL, soft hyphens) do not count. */
export function equalStrings(left: string, right: string, ignoreCase: boolean): boolean {
  if (left === right) return true;
  if (ignoreCase && left.length === right.length && left.toLowerCase() === right.toLowerCase()) return true;
  return !(isPlain(left) && isPlain(right)) && compareStrings(left, right, ignoreCase) === 0;
}

/** Whether the text has characters of ASCII only that all have weight, so that comparing units is comparing texts. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7e || (code < 0x20 && (code < 0x09 || code > 0x0d))) return false;
  }
  return true;
}
