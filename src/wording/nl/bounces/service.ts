import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Stopped by a mail service, between servers, or told of in a feedback report. */
export const service = {
  'forward-blocked': {
    title: 'Automatisch doorsturen naar buiten is niet toegestaan',
    why: 'De organisatie die doorstuurt, heeft het uitgezet.',
    recipient: 'Vraag je beheerder.',
    helpDesk: 'Beleid voor uitgaande spam: automatisch doorsturen.',
    senderAdmin: 'Sta het alleen voor dat postvak toe, als het al moet.',
  },
  'account-compromised': {
    title: 'Het account van de afzender is geblokkeerd omdat het spam stuurt',
    why: 'De eigen maildienst heeft het stilgezet.',
    recipient: 'Wijzig je wachtwoord, en vertel het je beheerder.',
    helpDesk:
      'Kijk naar de regels, sessies en verzonden mail ervan voordat je de blokkering opheft.',
    senderAdmin: 'Beperkte entiteiten; een tweede factor; daarna de blokkering opheffen.',
  },
  'tenant-blocked': {
    title: 'De hele organisatie van de afzender is geblokkeerd',
    why: 'De maildienst heeft alles stilgezet wat ze verstuurt.',
    recipient: 'Vertel het je beheerder.',
    helpDesk: 'Zoek het account dat spam heeft gestuurd.',
    senderAdmin: 'Herstel het, en vraag dan de ondersteuning van de aanbieder.',
  },
  'quota-sender': {
    title: 'De limiet van de afzender is bereikt',
    why: 'De maildienst staat maar een bepaalde hoeveelheid per tijd toe.',
    recipient: 'Wacht een dag.',
    helpDesk: 'Is er weinig verstuurd, dan is het account misschien overgenomen.',
    senderAdmin: 'Gebruik voor bulkmail een dienst daarvoor.',
  },
  'tls-required': {
    title: 'Een van de servers kon niet versleutelen',
    why: 'De ene kant wil TLS, en de andere bood het niet aan of slaagde er niet in.',
    recipient: askSender,
    helpDesk: 'Kijk welke kant het wil: het antwoord zegt wie er sprak.',
    senderAdmin: 'Zet STARTTLS aan met een geldig certificaat.',
  },
  dane: {
    title: 'Niet verstuurd: de server van de ontvanger kon niet tonen wie hij is',
    why: 'DANE: zijn certificaat past niet bij zijn TLSA-record, of DNSSEC is kapot.',
    recipient: askOther,
    helpDesk: 'De fout ligt bij de ontvanger.',
    senderAdmin: 'Daar moeten TLSA-record, certificaat of DNSSEC worden hersteld.',
  },
  'mta-sts': {
    title: 'Niet verstuurd: de server van de ontvanger houdt zich niet aan zijn eigen beleid',
    why: 'MTA-STS: zijn naam of certificaat is niet wat zijn beleid zegt.',
    recipient: askOther,
    helpDesk: 'De fout ligt bij de ontvanger.',
    senderAdmin: 'Daar moeten beleid of certificaat worden hersteld.',
  },
  loop: {
    title: 'Het bericht ging in een kring rond',
    why: 'Twee of meer servers stuurden het naar elkaar tot er een ophield.',
    recipient: askOther,
    helpDesk: 'Doorsturen dat terugwijst, of een verkeerde MX.',
    senderAdmin: 'Doorbreek de kring: doorstuurregels, MX, connectors.',
  },
  'temp-failure': {
    title: 'Het kon nog niet, of niet op tijd, worden bezorgd',
    why: 'Een server antwoordde niet, of vroeg het later te proberen.',
    recipient: 'Wacht; is het opgegeven, stuur het dan opnieuw.',
    helpDesk: 'Zoek het laatste antwoord in het rapport.',
    senderAdmin: 'Houdt het aan: kan de server de andere bereiken op poort 25?',
  },
  'server-fault': {
    title: 'Een mailserver is verkeerd ingesteld, of werkte niet',
    why: 'Het antwoord spreekt van een fout van de server zelf.',
    recipient: 'Probeer het later; vraag de ontvanger daarna op een andere manier.',
    helpDesk: 'Kijk van wie de server is.',
    senderAdmin: 'Is hij van jou: kijk in het logboek ervan.',
  },
  complaint: {
    title: 'Een ontvanger noemde deze mail ongewenst',
    why: 'De maildienst daar geeft de klacht door (feedbackrapport).',
    recipient: 'Haal het adres van de lijst.',
    helpDesk: 'Het gaat niet om wie het stuurde, maar of het gewenst was.',
    senderAdmin: 'Verwijder de ontvanger; maak afmelden gemakkelijk.',
  },
  'not-spam': {
    title: 'Een ontvanger zei dat deze mail geen spam is',
    why: 'De maildienst daar geeft dat door (feedbackrapport).',
    recipient: 'Niets te doen.',
    helpDesk: 'Niets te doen.',
    senderAdmin: 'Niets te herstellen.',
  },
  unknown: {
    title: 'Geweigerd zonder opgave van reden',
    why: 'Het antwoord heeft een code die ‘nee’ zegt, en geen oorzaak.',
    recipient: askOther,
    helpDesk: `Vraag de beheerder van de server die het weigerde. ${lookUp}`,
    senderAdmin: 'Zorg dat SPF, DKIM, DMARC en reverse DNS in orde zijn; vraag het daarna.',
  },
} satisfies Record<string, BounceWords>;
