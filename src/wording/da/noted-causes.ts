import type { Note } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import { askAnotherWay, nothingToMend } from './cause-phrases.ts';

/** What a receiver or its filter tells beside its verdict: a line of its own, and the summary of a cause. */
export const notes: Readonly<Record<Note, string>> = {
  'first-contact': 'Du får sjældent mail fra denne afsender',
  asf: 'En indstilling i din organisation mærkede den som spam',
  backscatter: 'Den handler om en mail, du ikke har sendt',
  'ndr-protected': 'Din mailtjeneste tager den for en ægte besked om en fejl',
  'user-junk-rule': 'Filteret lod den passere; din postkasse flyttede den',
  'ip-blocklist': 'Den sendende adresse står på en blokeringsliste',
  'domain-blocklist': 'Et domæne i mailen står på en blokeringsliste',
  'url-blocklist': 'Et link i mailen står på en blokeringsliste',
};

const LISTED = 'Et filter fandt det der. Det viser ikke, hvem der sendte mailen.';
const HELP = 'Filterets rapport nævner listen. En delt server står der også for sine andre kunder.';
const ADMIN = 'Find ud af hvorfor, ret det, og bed så listen om at fjerne det.';

export const notedCauses: Readonly<Record<Note, CauseWords>> = {
  'first-contact': plainCause({
    label: 'Første kontakt',
    summary: notes['first-contact'],
    why: 'Din mailtjeneste har noteret det. Det er ikke tegn på forfalskning.',
    recipient: 'Vær forsigtig med, hvad den beder dig om.',
    helpDesk: 'Et vink, ikke en vurdering. Der er ikke noget at gøre.',
    senderAdmin: nothingToMend,
  }),
  asf: plainCause({
    label: 'Mærket af en indstilling',
    summary: notes.asf,
    why: 'Et avanceret valg i filteret slog til (X-CustomSpam). Hvem der sendte den, er et andet spørgsmål.',
    recipient: askAnotherWay,
    helpDesk: 'Slå valget fra, hvor det tager fejl: det kan ikke meldes som en fejl.',
    senderAdmin: 'Se på, hvad valget nævner: links, scripts, formularfelter.',
  }),
  backscatter: plainCause({
    label: 'Ikke om din mail',
    summary: notes.backscatter,
    why: 'Din mailtjeneste mærkede den sådan. Nogen har sat din adresse som afsender på anden mail.',
    recipient: 'Se bort fra den. Intet i din postkasse skal ændres.',
    helpDesk: 'Se i meddelelsessporingen, at kontoen ikke har sendt den.',
    senderAdmin: 'Politikken p=reject gør sådanne meddelelser sjældne.',
  }),
  'ndr-protected': plainCause({
    label: 'Besked om en fejl',
    summary: notes['ndr-protected'],
    why: 'Sådanne meddelelser har ingen egen afsender, så DMARC blev ikke anvendt.',
    recipient: 'Den angår kun dig, hvis du sendte den mail, den handler om.',
    helpDesk: 'Composite authentication 501 eller 502. Der er ikke noget at gøre.',
    senderAdmin: nothingToMend,
  }),
  'user-junk-rule': plainCause({
    label: 'Flyttet af din postkasse',
    summary: notes['user-junk-rule'],
    why: 'En regel eller indstilling i postkassen lagde den der.',
    recipient: 'Se på dine regler og på indstillingen, der kun stoler på sikre afsendere.',
    helpDesk: 'Se på Get-InboxRule og Get-MailboxJunkEmailConfiguration for postkassen.',
    senderAdmin: nothingToMend,
  }),
  'ip-blocklist': plainCause({
    label: 'På en blokeringsliste',
    summary: notes['ip-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'domain-blocklist': plainCause({
    label: 'På en blokeringsliste',
    summary: notes['domain-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'url-blocklist': plainCause({
    label: 'På en blokeringsliste',
    summary: notes['url-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
};
