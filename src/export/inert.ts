/**
 * Text of a mail on a terminal: characters that a terminal obeys (C0, C1, escape sequences), that
 * turn the reading order (bidi controls), or that nobody sees, are written out: `<U+202E>`.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** One line of text that shows all it holds and commands nothing; line ends and tabs are spaces. */
export function inert(text: string): string {
  return text
    .replace(/\r?\n|\t/g, ' ')
    .replace(
      HIDDEN,
      (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

/** The same value as JSON with those characters escaped; `json` is what `JSON.stringify` made. */
export function inertJson(json: string): string {
  return json.replace(HIDDEN, (char) =>
    char
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
