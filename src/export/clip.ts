/** The beginning of a text, and how many characters were left out; a surrogate pair stays whole. */
export function clip(
  text: string,
  limit: number,
): { readonly text: string; readonly left: number } {
  if (text.length <= limit) return { text, left: 0 };
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, limit)) ? limit - 1 : limit;
  return { text: text.slice(0, end), left: text.length - end };
}
