import {
  asciiDomain,
  hasPublicSuffix,
  mixesScripts,
  sameOrganisation,
} from '../../domain/domain.ts';
import type { Span } from '../../syntax/syntax.ts';
import type { NameProblem, ReportFrom } from './problem.ts';

/** Ours: nobody is shown more of a name. */
const LOOKED_AT = 1000;

/** What of a name, as a person reads it, makes the sender look like another; `sender` is the domain it has, or ''. */
export function checkName(
  name: string,
  span: Span,
  sender: string,
  report: ReportFrom<NameProblem>,
): void {
  const shown = name.slice(0, LOOKED_AT);
  const tell = (code: NameProblem) => report(code, span, null);
  const visible = shown.replace(AT_HOME, '').replace(HIDDEN, '');
  if (HIDDEN.test(shown.replace(AT_HOME, ''))) tell('name-invisible-character');
  if (CONTROL.test(shown)) tell('name-control-character');
  if (hasStyledLetters(visible)) tell('name-styled-letters');
  if (visible.match(WORD)?.some(mixesScripts)) tell('name-mixed-scripts');
  const { addresses, domains } = named(visible.normalize('NFKC'));
  const isOther = (domain: string) => !sameOrganisation(domain, sender);
  if (addresses.map((one) => one.replace(/^.*@/, '')).some(isOther)) tell('name-has-other-address');
  else if (addresses.length > 0) tell('name-has-address');
  if (domains.some(isOther)) tell('name-has-other-domain');
  else if (domains.length > 0) tell('name-has-domain');
}

const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u;

// What emoji and joining scripts are written with, in its place: RFC 5892 appendix A.1, A.2 in short.
const AT_HOME =
  /(?<=\p{Emoji})\uFE0F|(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200C\u200D](?=\p{L})/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/;

/** Several letters that are forms of ASCII ones: mathematical, circled, superscript; full width is at home in CJK. */
function hasStyledLetters(text: string): boolean {
  const styled = [...text].filter(
    (char) =>
      char > '\u00ff' && !/[\uff01-\uff5e]/.test(char) && /^[A-Za-z]$/.test(char.normalize('NFKC')),
  );
  return styled.length > 1;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Addresses, and names of domains that somebody can have registered, within a text. */
function named(text: string): { addresses: readonly string[]; domains: readonly string[] } {
  const pieces = text.split(/[\s<>()[\]",;:]+/);
  const isAddress = (piece: string) => /^[^@]+@[^@]/.test(piece);
  return {
    addresses: pieces.filter(isAddress).map((piece) => piece.replace(/[.!?'-]+$/, '')),
    domains: pieces
      .filter((piece) => !isAddress(piece))
      .flatMap((piece) => piece.split(/[^\p{L}\p{N}\p{M}.-]+/u))
      .map((piece) => piece.replace(/^[.-]+|[.-]+$/g, ''))
      .filter((piece) => /\.\p{L}[\p{L}\p{M}-]*$/u.test(piece) && hasPublicSuffix(piece))
      .map(asciiDomain),
  };
}
