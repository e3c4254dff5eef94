import punycode from 'punycode/punycode.es6.js';
import { lowerAscii } from '../syntax/syntax.ts';

/** Octets that a label can have. RFC 1035 §2.3.4 */
const LABEL_OCTETS = 63;

/**
 * The form that DNS is asked and that names are compared in: A-labels, ASCII lower case, no root
 * dot. Labels that cannot be encoded stay as they are. RFC 5891 §5.5, RFC 8616 §3
 */
export function asciiDomain(domain: string): string {
  if (PLAIN.test(domain)) return domain;
  const bare = domain.trim().replace(/\.$/, '');
  return lowerAscii(bare.split(DOTS).map(asciiLabel).join('.'));
}

/** In that form already, as nearly all are. */
const PLAIN = /^[a-z0-9._-]*[a-z0-9_-]$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text);

// Full stops of other scripts part labels too, as every IDNA reader has it. RFC 5895 §2
const DOTS = /[.\u3002\uff0e\uff61]/;

function asciiLabel(label: string): string {
  if (isAscii(label) || label.includes('\ufffd')) return label; // bytes of no character have no A-label
  // Longer ones have no A-label (a character takes two units at most), and Punycode takes quadratic time.
  if (label.length > 2 * LABEL_OCTETS) return label;
  const plain = mapped(label);
  if (isAscii(plain)) return plain;
  try {
    return `xn--${punycode.encode(plain)}`;
  } catch {
    return label;
  }
}

/**
 * Characters as readers map them before they look a name up: what is ignored dropped, compatibility
 * forms (mathematical and full-width letters) made plain, lower case. RFC 5895 §2, UTS #46 §4
 */
function mapped(label: string): string {
  return label.replace(IGNORED, '').normalize('NFKC').toLocaleLowerCase('en').normalize('NFC');
}

// "Ignored" in the table of UTS #46: variation selectors, soft hyphen, zero width; not the joiners.
const IGNORED = /\p{Variation_Selector}|[\u00ad\u200b\u2060\u2064\ufeff]|\u034f/gu;

// What a U-label may hold (RFC 5892 §2.1, less what folding the case changes, and the characters of
// its appendix A.3 to A.7): no symbols, no spaces, no marks of direction, nothing invisible.
const U_LABEL =
  /^(?:(?!\p{Default_Ignorable_Code_Point})[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\u00b7\u0375\u05f3\u05f4\u30fb-])+$/u;

/**
 * The name with U-labels, for showing beside the A-labels and never instead of them. A label that
 * is no Punycode, that would not encode to itself again, or that holds what no U-label may, stays
 * an A-label. RFC 5891 §5.3, §5.4
 */
export function unicodeDomain(domain: string): string {
  return asciiDomain(domain).split('.').map(unicodeLabel).join('.');
}

function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LABEL_OCTETS) return label;
  try {
    const shown = punycode.decode(label.slice('xn--'.length));
    return U_LABEL.test(shown) && asciiDomain(shown) === label ? shown : label;
  } catch {
    return label;
  }
}

/** Whether what of a name is not ASCII is written in U-labels, in whatever case. RFC 5891 §5.4 */
export function isWrittenInULabels(domain: string): boolean {
  return (
    isDomainName(domain) &&
    unicodeDomain(domain) === domain.normalize('NFC').toLocaleLowerCase('en')
  );
}

// A label of the letter-digit-hyphen rule, with underscores, which mail's own names have.
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** Whether DNS could be asked for this name: labels of 1 to 63, at most 253 octets. RFC 1035 §2.3.4 */
export function isDomainName(domain: string): boolean {
  const name = asciiDomain(domain);
  return name.length <= 253 && name.split('.').every((label) => LABEL.test(label));
}
