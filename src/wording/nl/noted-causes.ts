import type { Note } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import { askAnotherWay, nothingToMend } from './cause-phrases.ts';

/** What a receiver or its filter tells beside its verdict: a line of its own, and the summary of a cause. */
export const notes: Readonly<Record<Note, string>> = {
  'first-contact': 'Van deze afzender krijg je niet vaak mail',
  asf: 'Een instelling van je organisatie markeerde dit als spam',
  backscatter: 'Het gaat over mail die je niet hebt gestuurd',
  'ndr-protected': 'Je maildienst houdt het voor een echte foutmelding',
  'user-junk-rule': 'Het filter liet het door; je postvak verplaatste het',
  'ip-blocklist': 'Het verzendende adres staat op een blokkeerlijst',
  'domain-blocklist': 'Een domein hierin staat op een blokkeerlijst',
  'url-blocklist': 'Een link hierin staat op een blokkeerlijst',
};

const LISTED = 'Een filter vond het daar. Daaruit blijkt niet wie de mail stuurde.';
const HELP =
  'Het rapport van het filter noemt de lijst. Een gedeelde server staat er ook om zijn andere klanten op.';
const ADMIN = 'Zoek uit waarom het erop staat, herstel dat, en vraag de lijst dan om verwijdering.';

export const notedCauses: Readonly<Record<Note, CauseWords>> = {
  'first-contact': plainCause({
    label: 'Eerste contact',
    summary: notes['first-contact'],
    why: 'Je maildienst heeft dat genoteerd. Het is geen teken van vervalsing.',
    recipient: 'Wees voorzichtig met wat de mail van je vraagt.',
    helpDesk: 'Een aanwijzing en geen oordeel. Niets te doen.',
    senderAdmin: nothingToMend,
  }),
  asf: plainCause({
    label: 'Gemarkeerd door een instelling',
    summary: notes.asf,
    why: 'Een geavanceerde optie van het filter sloeg aan (X-CustomSpam). Wie het stuurde, is een andere vraag.',
    recipient: askAnotherWay,
    helpDesk: 'Zet die optie uit waar ze het mis heeft: als fout melden kan niet.',
    senderAdmin: 'Kijk naar wat de optie noemt: links, scripts, formuliervelden.',
  }),
  backscatter: plainCause({
    label: 'Niet over jouw mail',
    summary: notes.backscatter,
    why: 'Je maildienst heeft het zo gemarkeerd. Iemand heeft jouw adres op andere mail gezet.',
    recipient: 'Negeer het. In je postvak hoeft niets te veranderen.',
    helpDesk: 'Zie in de berichttracering dat het account het niet heeft gestuurd.',
    senderAdmin: 'Het beleid p=reject maakt zulke meldingen zeldzaam.',
  }),
  'ndr-protected': plainCause({
    label: 'Foutmelding',
    summary: notes['ndr-protected'],
    why: 'Zulke meldingen hebben geen eigen afzender, dus is DMARC niet toegepast.',
    recipient: 'Het gaat je alleen aan als je de mail stuurde waar het over gaat.',
    helpDesk: 'Composite authentication 501 of 502. Niets te doen.',
    senderAdmin: nothingToMend,
  }),
  'user-junk-rule': plainCause({
    label: 'Verplaatst door je postvak',
    summary: notes['user-junk-rule'],
    why: 'Een regel of instelling van het postvak heeft het daar gelegd.',
    recipient: 'Kijk naar je regels, en naar de instelling die alleen veilige afzenders vertrouwt.',
    helpDesk: 'Kijk naar Get-InboxRule en Get-MailboxJunkEmailConfiguration van het postvak.',
    senderAdmin: nothingToMend,
  }),
  'ip-blocklist': plainCause({
    label: 'Op een blokkeerlijst',
    summary: notes['ip-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'domain-blocklist': plainCause({
    label: 'Op een blokkeerlijst',
    summary: notes['domain-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'url-blocklist': plainCause({
    label: 'Op een blokkeerlijst',
    summary: notes['url-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
};
