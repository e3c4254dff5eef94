import type { AlterationKind, Finding } from '../../report.ts';
import { listed } from './numbers.ts';

/** What was done to the message after signing, as it can be named within a sentence. */
export const altered: Readonly<Record<AlterationKind, string>> = {
  'footer-added': 'text tillagd i slutet',
  'banner-added': 'text tillagd överst',
  'subject-tag-added': 'ett märke i ämnesraden',
  'meta-inserted': 'en rad om teckenuppsättningen',
  'transfer-encoding-changed': 'en annan kodning för transporten',
  'trailing-space': 'blanktecken i slutet av rader',
  'field-added': 'ett fält tillagt i meddelandehuvudet',
  'field-changed': 'ett fält ändrat i meddelandehuvudet',
  'line-ends': 'andra radslut',
};

/** ' Det är känt vad som ändrades: …', after another sentence; '' where nothing is proved. */
export function whatWasChanged(facts: Finding['facts']): string {
  const kinds = [facts.altered ?? []].flat();
  const named = Object.entries(altered).flatMap(([kind, text]) =>
    kinds.includes(kind) ? text : [],
  );
  if (named.length === 0) return '';
  return ` Det är känt vad som ändrades: ${listed(named)}. Utan det stämmer signaturen.`;
}
