/** What stands between a label and its text, and between several: as most languages print it. */

/** "Key", "sample" -> "Key: sample". */
export const labelled = (label: string, text: string): string => `${label}: ${text}`;

/** "Key: sample; Signed: 20 Nov 2026". */
export const inARow = (texts: readonly string[]): string => texts.join('; ');
