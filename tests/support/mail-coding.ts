/** Transfer encodings and encoded words as mail programs write them; text is one unit per byte. */
export type MailEncoding = '7bit' | '8bit' | 'quoted-printable' | 'base64';

/** As Python's quopri, Perl's MIME::QuotedPrint and PHP write it: as much on a line as goes. */
export function toQuotedPrintable(text: string): string {
  return text
    .split('\r\n')
    .map((line) => {
      const tokens = line.match(/[ \t]$|[!-<>-~ \t]|[\s\S]/g) ?? [];
      let written = '';
      let length = 0;
      tokens.forEach((token, i) => {
        const last = i === tokens.length - 1;
        const plain = /[!-<>-~]/.test(token) || (/[ \t]/.test(token) && !last);
        const out = plain
          ? token
          : `=${token.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
        if (length + out.length > (last ? 76 : 75)) {
          written += '=\r\n';
          length = 0;
        }
        written += out;
        length += out.length;
      });
      return written;
    })
    .join('\r\n');
}

export function toBase64(text: string, width = 76): string {
  return (
    Buffer.from(text, 'latin1')
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  ).join('\r\n');
}

export function encode(text: string, encoding: MailEncoding): string {
  if (encoding === 'quoted-printable') return toQuotedPrintable(text);
  return encoding === 'base64' ? `${toBase64(text)}\r\n` : text;
}

/** Encoded words of no more than 75 characters, none of which splits a character. RFC 2047 §5 */
export function toEncodedWords(text: string, how: 'B' | 'Q', charset = 'UTF-8'): string {
  const bytes = (part: string) => Buffer.from(part, 'utf8');
  const q = (part: string) =>
    [...bytes(part)]
      .map((byte) => {
        const character = String.fromCharCode(byte);
        if (character === ' ') return '_';
        return /[A-Za-z0-9!*+\-/]/.test(character)
          ? character
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      })
      .join('');
  const b = (part: string) => bytes(part).toString('base64');
  const word = (part: string) => `=?${charset}?${how}?${how === 'Q' ? q(part) : b(part)}?=`;
  const words: string[] = [];
  let part = '';
  for (const character of text) {
    if (part !== '' && word(part + character).length > 75) {
      words.push(word(part));
      part = '';
    }
    part += character;
  }
  return [...words, word(part)].join('\r\n ');
}
