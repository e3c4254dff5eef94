import type { AlterationKind, Finding } from '../../report.ts';
import { listed } from './numbers.ts';

/** What was done to the message after signing, as it can be named within a sentence. */
export const altered: Readonly<Record<AlterationKind, string>> = {
  'footer-added': 'Text am Ende angefügt',
  'banner-added': 'Text am Anfang eingefügt',
  'subject-tag-added': 'ein Zusatz im Betreff',
  'meta-inserted': 'eine Zeile zum Zeichensatz',
  'transfer-encoding-changed': 'eine andere Kodierung für den Transport',
  'trailing-space': 'Leerzeichen an Zeilenenden',
  'field-added': 'ein Kopfzeilenfeld hinzugefügt',
  'field-changed': 'ein Kopfzeilenfeld geändert',
  'line-ends': 'andere Zeilenenden',
};

/** ' Was geändert wurde, ist bekannt: …', after another sentence; '' where nothing is proved. */
export function whatWasChanged(facts: Finding['facts']): string {
  const kinds = [facts.altered ?? []].flat();
  const named = Object.entries(altered).flatMap(([kind, text]) =>
    kinds.includes(kind) ? text : [],
  );
  if (named.length === 0) return '';
  return ` Was geändert wurde, ist bekannt: ${listed(named)}. Ohne das passt die Signatur.`;
}
