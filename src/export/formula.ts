/**
 * Whether a spreadsheet would run a cell, or a line that is pasted as one, by its first character: also the wide
 * forms, which some languages type. OWASP, CSV Injection.
 */
export function isFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text);
}
