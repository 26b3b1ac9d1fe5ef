/**
 * TextInfo.ToTitleCase: the first letter of each word large and the others small, but a word whose letters are all
 * large stays. https://learn.microsoft.com/dotnet/api/system.globalization.textinfo.totitlecase
 */
export function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}\p{N}\p{Cf}']*/gu, (word) => {
    const [first] = word;
    const rest = word.slice(first.length);
    return first.toUpperCase() + (/\p{Ll}/u.test(word) ? rest.toLowerCase() : rest);
  });
}
