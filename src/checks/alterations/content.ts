/** The text of a part, and how taking some of it out changes the bytes that carry it. */
import type { Span } from '../../syntax/syntax.ts';
import type { Edit } from './edit.ts';
import {
  decodeQuotedPrintable,
  encodeQuotedPrintable,
  type QuotedPrintableStyle,
  quotedPrintableStyles,
} from './quoted-printable.ts';
import type { TextPart } from './text-part.ts';

export interface Content {
  readonly part: TextPart;
  /** Decoded, one unit per byte. */
  readonly text: string;
  /** The edit of the body that takes out a range of the text. */
  without(range: Span): Edit;
  /** The bytes of the body that carry a range of the text. */
  placeOf(range: Span): Span;
}

/** Reads the part's text. Never throws. */
export function readContent(part: TextPart, body: string): Content {
  const raw = body.slice(part.at.start, part.at.end);
  if (part.encoding === 'base64') return ofBase64(part, raw) ?? asItStands(part, raw);
  if (part.encoding === 'quoted-printable') {
    return ofQuotedPrintable(part, raw) ?? asItStands(part, raw);
  }
  return asItStands(part, raw);
}

function asItStands(part: TextPart, text: string): Content {
  const { start } = part.at;
  const placeOf = (range: Span) => ({ start: start + range.start, end: start + range.end });
  return { part, text, placeOf, without: (range) => ({ ...placeOf(range), with: '' }) };
}

/** Lines are encoded each on its own, so only the line that remains changes. Null: written in no way we know. */
function ofQuotedPrintable(part: TextPart, raw: string): Content | null {
  const { text, lines } = decodeQuotedPrintable(raw);
  const style = styleOf(text, raw, lines);
  if (!style) return null;
  const lineAt = (at: number) => {
    let low = 0;
    let high = lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.from ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  };
  const lineOf = (at: number) => lines[lineAt(at)] ?? { from: 0, at: 0 };
  const after = (at: number) =>
    lines[lineAt(at) + 1] ?? { from: text.length, at: part.at.end - part.at.start };
  return {
    part,
    text,
    placeOf: ({ start, end }) => ({
      start: part.at.start + lineOf(start).at,
      end: part.at.start + (lineOf(end).from === end ? lineOf(end).at : after(end).at),
    }),
    without: ({ start, end }) => {
      const first = lineOf(start);
      const rest = lineOf(end).from === end && first.from === start ? lineOf(end) : after(end);
      const remains = text.slice(first.from, start) + text.slice(end, rest.from);
      return {
        start: part.at.start + first.at,
        end: part.at.start + rest.at,
        with: encodeQuotedPrintable(remains, style),
      };
    },
  };
}

/** The way of writing that gives the bytes at the top. */
function styleOf(
  text: string,
  raw: string,
  lines: readonly { readonly from: number; readonly at: number }[],
): QuotedPrintableStyle | null {
  const end = lines.findLast(({ at }) => at > 0 && at <= SAMPLE) ?? {
    from: text.length,
    at: raw.length,
  };
  if (end.at > 10 * SAMPLE) return null;
  const sample = text.slice(0, end.from);
  const written = raw.slice(0, end.at);
  return (
    quotedPrintableStyles.find((style) => encodeQuotedPrintable(sample, style) === written) ?? null
  );
}

/** Ours, in bytes. */
const SAMPLE = 4000;

/** What is left is encoded anew from the line on in which the range starts. Null: not lines of one width. */
function ofBase64(part: TextPart, raw: string): Content | null {
  const decoded = decodeBase64(raw);
  if (!decoded) return null;
  const { text, width, lineEnd } = decoded;
  const octets = (width / 4) * 3;
  const places = Math.floor(raw.length / (width + lineEnd.length)) + 1;
  const placeAt = (at: number, round: (value: number) => number) =>
    Math.min(Math.min(round(at / octets), places) * (width + lineEnd.length), raw.length);
  const closing = raw.endsWith(lineEnd) ? lineEnd : '';
  return {
    part,
    text,
    placeOf: ({ start, end }) => ({
      start: part.at.start + placeAt(start, Math.floor),
      end: part.at.start + placeAt(end, Math.ceil),
    }),
    without: ({ start, end }) => {
      const line = Math.floor(start / octets);
      const remains = text.slice(line * octets, start) + text.slice(end);
      return {
        start: part.at.start + placeAt(start, Math.floor),
        end: part.at.end,
        with: remains === '' ? '' : encodeBase64(remains, width, lineEnd) + closing,
      };
    },
  };
}

export interface Base64Text {
  readonly text: string;
  readonly width: number;
  readonly lineEnd: string;
}

/** Decodes lines of one width; null where they are not, or are no base64. */
export function decodeBase64(raw: string): Base64Text | null {
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  const lines = raw.split(lineEnd);
  const width = lines[0]?.length ?? 0;
  try {
    const text = atob(lines.join(''));
    const whole = lines.length > 1 ? width : Math.ceil(width / 4) * 4;
    return whole > 0 && whole % 4 === 0 ? { text, width: whole, lineEnd } : null;
  } catch {
    return null;
  }
}

/** In lines of `width`, without a line end after the last. */
export function encodeBase64(text: string, width: number, lineEnd: string): string {
  const encoded = btoa(text);
  let lines = '';
  for (let at = 0; at < encoded.length; at += width) {
    lines += (at > 0 ? lineEnd : '') + encoded.slice(at, at + width);
  }
  return lines;
}
