/** `a, b and c`; a list shorter than the threshold has commas only. */
export function joinAnd(parts: readonly string[], threshold = 2): string {
  if (parts.length < threshold) return parts.join(', ');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
