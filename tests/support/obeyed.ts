/** What a terminal obeys, or what hides: C0 but for the line end, C1, zero width, bidi controls, byte order mark. */
export const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
