/** Text from a mail in runs: what shows, and what does not show or turns the writing around. */
export interface Run {
  readonly text: string;
  /** `U+202E`, with `×3` where several stand together; null for text that shows. */
  readonly hidden: string | null;
}

// One of them, as often as it stands there: controls, format characters (bidi controls, zero
// width, tags), line separators, lone surrogates, private use, and letters that draw nothing.
const HIDDEN =
  /([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800])\1*/gu;

// What emoji and joining scripts are written with, in its place: RFC 5892 appendix A.1, A.2 in short.
const AT_HOME =
  /(?<=\p{Emoji})\uFE0F(?!\uFE0F)|(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200C\u200D](?=\p{L})/gu;

/**
 * The text with everything hidden named. `kept` are characters that may stand: line ends and tabs
 * of a source. Linear; joined runs give the text back but for what is hidden.
 */
export function reveal(text: string, kept = ''): readonly Run[] {
  const home = new Set([...text.matchAll(AT_HOME)].map((match) => match.index));
  const runs: Run[] = [];
  let shown = 0;
  const show = (end: number) => {
    if (end > shown) runs.push({ text: text.slice(shown, end), hidden: null });
  };
  for (const { 0: same, 1: character = '', index } of text.matchAll(HIDDEN)) {
    if (kept.includes(character) || home.has(index)) continue;
    show(index);
    const count = same.length / character.length;
    runs.push({ text: '', hidden: codeOf(character) + (count > 1 ? ` ×${count}` : '') });
    shown = index + same.length;
  }
  show(text.length);
  return runs;
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
