/** Quoted-printable, RFC 2045 §6.7: how it is read, and the ways in which it is commonly written. */

/** Decodes; also says where each line of the decoded text starts in the encoded one. */
export function decodeQuotedPrintable(text: string): {
  readonly text: string;
  readonly lines: readonly { readonly from: number; readonly at: number }[];
} {
  const lines = [{ from: 0, at: 0 }];
  let decoded = '';
  for (let start = 0; start < text.length; ) {
    const lf = text.indexOf('\n', start);
    const next = lf < 0 ? text.length : lf + 1;
    const line = text.slice(start, next);
    const soft = /=[ \t]*\r?\n?$/.exec(line);
    const kept = soft ? line.slice(0, soft.index) : line.replace(/[ \t]+(?=\r?\n?$)/, '');
    decoded += kept.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (!soft && next < text.length) lines.push({ from: decoded.length, at: next });
    start = next;
  }
  return { text: decoded, lines };
}

export interface QuotedPrintableStyle {
  /** Characters of a line, with the "=" of a soft line break. */
  readonly width: number;
  /** By its code, whether a character stands for itself. */
  readonly plain: readonly boolean[];
  /** Whether a line may take the place of the "=" where it ends. */
  readonly fullLine: boolean;
}

/** What has to be encoded is; then what EBCDIC lacks (§6.7, note), tabs, and the signs of HTML. */
const ALSO_ENCODED = ['', '!"#$@[\\]^`{|}~', '\t', '<>'];
const WIDTHS = [76, 75, 72, 73, 74];

/** The commonest first. */
export const quotedPrintableStyles: readonly QuotedPrintableStyle[] = ALSO_ENCODED.flatMap((also) =>
  WIDTHS.flatMap((width) =>
    [true, false].map((fullLine) => ({ width, fullLine, plain: plainBut(also) })),
  ),
);

function plainBut(also: string): readonly boolean[] {
  return Array.from({ length: 256 }, (_, code) => {
    const character = String.fromCharCode(code);
    return /[\t -<>-~]/.test(character) && !also.includes(character);
  });
}

/** Encodes text with lines in CRLF or LF; its own are in CRLF. */
export function encodeQuotedPrintable(text: string, style: QuotedPrintableStyle): string {
  return text
    .split('\n')
    .map((line, i, all) => encodeLine(i < all.length - 1 ? line.replace(/\r$/, '') : line, style))
    .join('\r\n');
}

function encodeLine(line: string, { width, plain, fullLine }: QuotedPrintableStyle): string {
  let encoded = '';
  let length = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const last = at === line.length - 1;
    const keep = plain[code] && !(last && (code === 0x20 || code === 0x09));
    const token = keep ? line.charAt(at) : escaped(code);
    if (length + token.length > width - (last && fullLine ? 0 : 1)) {
      encoded += '=\r\n';
      length = 0;
    }
    encoded += token;
    length += token.length;
  }
  return encoded;
}

const escaped = (code: number) => `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
