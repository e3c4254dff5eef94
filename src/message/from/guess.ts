import { asciiDomain, isDomainName } from '../../domain/domain.ts';
import { utf8 } from '../../syntax/syntax.ts';
import { displayed } from './display-name.ts';

/** The last thing in a field without an address that reads like the domain of one; as it stands, or as it is shown. */
export function guessDomain(raw: string): string | null {
  return lastDomain(utf8(raw)) ?? lastDomain(displayed(raw));
}

// The name ends in no dot and no hyphen, so that what follows an address in a sentence is left out.
const AFTER_AT = /@[ \t]*([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}_])?)/gu;

function lastDomain(text: string): string | null {
  const names = [...text.matchAll(AFTER_AT)].map(([, name = '']) => asciiDomain(name));
  return names.findLast(isDomainName) ?? null;
}
