/**
 * A report and its source with everything that has a meaning in a mark-up language, on a terminal or in a
 * spreadsheet replaced by letters, so that nothing moves: what it is made into has the same shape, and is tame.
 */
import type { Report } from '../../src/report.ts';

/** Codes and names of the report hold none of these. */
const WILD = /[^A-Za-z0-9 .,:;/_@=()|-]/gu;

const tameText = (text: string) => text.replace(WILD, (char) => 'x'.repeat(char.length));

export function tameReport(report: Report): Report {
  return tame(report) as Report;
}

function tame(value: unknown): unknown {
  if (typeof value === 'string') return tameText(value);
  if (Array.isArray(value)) return value.map(tame);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [tameText(name), tame(one)]),
  );
}

/** Line ends and tabs stay, so that lines do. */
export function tameBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) =>
    byte === 0x0a || byte === 0x0d || byte === 0x09 || !WILD_BYTE.test(String.fromCharCode(byte))
      ? byte
      : 0x78,
  );
}

const WILD_BYTE = new RegExp(WILD.source);
