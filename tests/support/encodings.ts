/** The forms that a text may hide in. */

/** Of base64 what hangs on the text alone, whatever stands before and behind it. */
function base64s(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

const hex = (bytes: Buffer, before: string) =>
  [...bytes].map((byte) => before + byte.toString(16).padStart(2, '0')).join('');

/** `text` in every encoding that mail, URLs, JSON, HTML and Markdown have for it; in small letters but for base64. */
export function encodingsOf(text: string): {
  readonly folded: readonly string[];
  readonly exact: readonly string[];
} {
  const forms = [text, text.toLowerCase(), text.toUpperCase()];
  const utf8 = forms.map((one) => Buffer.from(one));
  const utf16 = Buffer.from(text, 'utf16le');
  const big = Buffer.from(utf16).swap16();
  const entities = (base: 10 | 16) =>
    [...text]
      .map((char) => `&#${base === 16 ? 'x' : ''}${char.codePointAt(0)?.toString(base)};`)
      .join('');
  const folded = [
    text,
    Buffer.from(text).toString('latin1'), //                     UTF-8, a character for each byte
    utf16.toString('latin1'),
    big.toString('latin1'),
    text.replaceAll(' ', '_'), //                                Q of RFC 2047
    text.replaceAll(' ', '=20'),
    text.replaceAll(' ', '%20'),
    text.replaceAll(' ', '+'),
    encodeURIComponent(text),
    ...utf8.flatMap((bytes) => [hex(bytes, '='), hex(bytes, '%'), hex(bytes, '\\x')]),
    [...Buffer.from(text)]
      .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `=${byte.toString(16)}`))
      .join(''),
    hex(big, '').replace(/(....)/g, '\\u$1'),
    entities(10),
    entities(16),
    /^[\p{L}\p{N}-]+$/u.test(text) && URL.canParse(`http://${text}.example`)
      ? new URL(`http://${text}.example`).hostname.slice(0, -8)
      : text,
  ];
  return {
    folded: [...new Set(folded.map((one) => one.toLowerCase()))],
    exact: [...new Set([...utf8, utf16, big].flatMap(base64s))].filter((one) => one.length > 5),
  };
}

/** Those of `texts` that stand in `within` in any encoding. */
export function foundIn(within: string, texts: readonly string[]): readonly string[] {
  const folded = within.toLowerCase();
  return texts.filter((text) => {
    const forms = encodingsOf(text);
    return (
      forms.folded.some((form) => folded.includes(form)) ||
      forms.exact.some((form) => within.includes(form))
    );
  });
}
