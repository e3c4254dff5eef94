import type { Note } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import { askAnotherWay, nothingToMend } from './cause-phrases.ts';

/** What a receiver or its filter tells beside its verdict: a line of its own, and the summary of a cause. */
export const notes: Readonly<Record<Note, string>> = {
  'first-contact': 'Du får sällan mejl från den här avsändaren',
  asf: 'En inställning i din organisation märkte detta som skräppost',
  backscatter: 'Det gäller ett mejl som du inte har skickat',
  'ndr-protected': 'Din e-posttjänst tar det för ett äkta besked om att ett mejl inte kom fram',
  'user-junk-rule': 'Filtret släppte igenom det; din postlåda flyttade det',
  'ip-blocklist': 'Den sändande adressen står på en blockeringslista',
  'domain-blocklist': 'En domän i mejlet står på en blockeringslista',
  'url-blocklist': 'En länk i mejlet står på en blockeringslista',
};

const LISTED = 'Ett filter fann det där. Det visar inte vem som skickade mejlet.';
const HELP =
  'Filtrets rapport nämner listan. En delad server står där också för sina andra kunder.';
const ADMIN = 'Ta reda på varför, åtgärda det, och be sedan listan att ta bort det.';

export const notedCauses: Readonly<Record<Note, CauseWords>> = {
  'first-contact': plainCause({
    label: 'Första kontakten',
    summary: notes['first-contact'],
    why: 'Din e-posttjänst har noterat det. Det är inget tecken på förfalskning.',
    recipient: 'Var försiktig med vad det ber dig om.',
    helpDesk: 'En upplysning, inte en bedömning. Inget att göra.',
    senderAdmin: nothingToMend,
  }),
  asf: plainCause({
    label: 'Märkt av en inställning',
    summary: notes.asf,
    why: 'Ett avancerat val i filtret slog till (X-CustomSpam). Vem som skickade det är en annan fråga.',
    recipient: askAnotherWay,
    helpDesk: 'Stäng av valet där det är fel: det går inte att anmäla som ett misstag.',
    senderAdmin: 'Se på vad valet nämner: länkar, skript, formulärfält.',
  }),
  backscatter: plainCause({
    label: 'Inte om ditt mejl',
    summary: notes.backscatter,
    why: 'Din e-posttjänst märkte det så. Någon har satt din adress som avsändare på andra mejl.',
    recipient: 'Bortse från det. Inget i din postlåda behöver ändras.',
    helpDesk: 'Se i meddelandespårningen att kontot inte har skickat det.',
    senderAdmin: 'Policyn p=reject gör sådana besked sällsynta.',
  }),
  'ndr-protected': plainCause({
    label: 'Besked om ett fel',
    summary: notes['ndr-protected'],
    why: 'Sådana besked har ingen egen avsändare, så DMARC tillämpades inte.',
    recipient: 'Det rör dig bara om du skickade mejlet som det gäller.',
    helpDesk: 'Composite authentication 501 eller 502. Inget att göra.',
    senderAdmin: nothingToMend,
  }),
  'user-junk-rule': plainCause({
    label: 'Flyttat av din postlåda',
    summary: notes['user-junk-rule'],
    why: 'En regel eller inställning i postlådan lade det där.',
    recipient: 'Se på dina regler, och på inställningen som bara litar på betrodda avsändare.',
    helpDesk: 'Se på Get-InboxRule och Get-MailboxJunkEmailConfiguration för postlådan.',
    senderAdmin: nothingToMend,
  }),
  'ip-blocklist': plainCause({
    label: 'På en blockeringslista',
    summary: notes['ip-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'domain-blocklist': plainCause({
    label: 'På en blockeringslista',
    summary: notes['domain-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'url-blocklist': plainCause({
    label: 'På en blockeringslista',
    summary: notes['url-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
};
