/** Names as they travel: RFC 1035 §3.1 and §4.1.4. */

/** The octets of a name of the form of `dnsName`: a length octet before each label, a zero at the end. */
export function writeName(name: string): readonly number[] {
  const labels = name === '' ? [] : name.split('.');
  const octets = labels.flatMap((label) => [
    label.length,
    ...Array.from(label, (character) => character.charCodeAt(0)),
  ]);
  return [...octets, 0];
}

/** The longest name there is, with its length octets. RFC 1035 §2.3.4 */
const LONGEST = 255;

/** Pointers that one name may follow: more than it can have labels. Ours; pointers alone could lead far back. */
const POINTER_LIMIT = 128;

/**
 * The name at `at`, the root as '', and where it ends. Throws RangeError where there is none: past the
 * last octet, longer than any name, a label of a reserved kind, or a pointer that does not lead
 * backwards ("a prior occurance of the same name", RFC 1035 §4.1.4), so that every name ends.
 */
export function readName(
  message: DataView,
  at: number,
): { readonly text: string; readonly end: number } {
  const labels: string[] = [];
  let end: number | null = null;
  let next = at;
  let before = at;
  let octets = 1;
  for (let pointers = 0; ; ) {
    const length = message.getUint8(next);
    if (length === 0) return { text: labels.join('.'), end: end ?? next + 1 };
    if (length >= POINTER) {
      const target = message.getUint16(next) & 0x3fff;
      pointers += 1;
      if (target >= before || pointers > POINTER_LIMIT) throw new RangeError('pointer');
      end ??= next + 2;
      next = target;
      before = target;
      continue;
    }
    octets += 1 + length;
    // 01 and 10 were reserved, and are again: RFC 6891 §5, RFC 6840.
    if (length > 63 || octets > LONGEST) throw new RangeError('label');
    labels.push(readLabel(message, next + 1, length));
    next += 1 + length;
  }
}

const POINTER = 0xc0;

/** A label may hold any octet; one that would not read as itself is escaped. RFC 1035 §5.1, RFC 2181 §11 */
function readLabel(message: DataView, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length; at++) {
    const octet = message.getUint8(at);
    const character = String.fromCharCode(octet);
    if (octet < 0x20 || octet > 0x7e) text += `\\${String(octet).padStart(3, '0')}`;
    else text += character === '.' || character === '\\' ? `\\${character}` : character;
  }
  return text;
}
