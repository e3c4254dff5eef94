/** The text on one line with single spaces, for showing: folds (RFC 5322 §2.2.3) and runs of white space. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
