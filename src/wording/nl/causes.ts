import { saidToPass } from '../said-to-pass.ts';
import type { CauseWords, Words } from '../words.ts';
import {
  askAnotherWay,
  changed,
  from,
  ip,
  isAnybodys,
  isOwnHeader,
  isProved,
  nothingToMend,
  passing,
  protect,
  service,
  shown,
  signers,
} from './cause-phrases.ts';
import { toldCauses } from './causes-told.ts';
import { dkimCauses } from './dkim-causes.ts';
import { notedCauses } from './noted-causes.ts';
import { listed } from './numbers.ts';
import { recordCauses } from './record-causes.ts';
import { senderSteps } from './sender-steps.ts';

export const causes: Words['causes'] = {
  ...toldCauses,
  ...dkimCauses,
  ...recordCauses,
  ...notedCauses,
  genuine: {
    label: 'Afzender is echt',
    summary: (report) => {
      if (isAnybodys(report))
        return `Wie deze mail heeft gestuurd, is niet bekend; volgens de headers was het ${from(report)}`;
      return isProved(report)
        ? `${from(report)} heeft deze mail gestuurd`
        : `Volgens ${service(report)} heeft ${from(report)} deze mail gestuurd`;
    },
    why: (report) => {
      const finding = shown(report);
      if (isAnybodys(report))
        return 'Iemand schreef in de headers dat de mail voor de controles slaagde. Niets zegt of dat je maildienst was, en geen controle bevestigt het nu.';
      if (!finding)
        return `Volgens ${service(report)} heeft ${from(report)} de mail gestuurd; geen controle bevestigt het nu.`;
      const proof =
        finding.facts.dkim === null ? 'het verzendende adres' : 'een geldige handtekening';
      return report.checks.dmarc.result === 'pass'
        ? `DMARC slaagt nu: ${proof} hoort bij ${from(report)}.`
        : `Nu gecontroleerd: ${proof} hoort bij ${from(report)}, dat geen DMARC-record publiceert.`;
    },
    recipient: (report) => {
      if (isProved(report))
        return 'Er is niets gemarkeerd. Of je moet geloven wat er staat, is een andere vraag.';
      return report.diagnosis.level === 'caution'
        ? 'Niets kon worden bevestigd, en iets erin vraagt om voorzichtigheid. Bekijk wat de mail van je vraagt voordat je het doet.'
        : 'Er is niets gemarkeerd, en niets kon worden bevestigd. Bekijk wat de mail van je vraagt voordat je het doet.';
    },
    helpDesk: (report) =>
      isAnybodys(report)
        ? 'Controleer het nu, met DNS. Zijn de resultaten van je eigen server, noem dan de authserv-id ervan in de instellingen.'
        : 'Niets te doen. Echt zegt wie het stuurde, niet dat het eerlijk is.',
    senderAdmin: nothingToMend,
  },
  'forged-results': {
    label: 'Vervalste resultaten',
    summary: () => 'Iemand schreef in deze mail dat die voor de controles slaagde',
    why: () =>
      'De ‘pass’ in de headers is niet van je maildienst. Wie er een schrijft, wil dat die wordt geloofd.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Het kwam van ${ip(report)}. Ga af op de eigen resultaten van de ontvanger en op de huidige controles; zorg dat je servers resultaten verwijderen die hun naam dragen (RFC 8601 §5).`,
    senderAdmin: nothingToMend,
  },
  'not-identity': {
    label: 'Om andere reden gemarkeerd',
    summary: (report) =>
      isProved(report)
        ? `${from(report)} heeft dit gestuurd; het is om een andere reden gemarkeerd`
        : `${service(report, 'Je maildienst')} heeft dit gemarkeerd, maar niet om wie het stuurde`,
    why: (report) =>
      isProved(report)
        ? 'Wie het stuurde, is bewezen, dus het gaat om de inhoud, de hoeveelheid of een regel.'
        : `Ook volgens ${service(report)} heeft ${from(report)} het gestuurd, dus het gaat om de inhoud, de hoeveelheid of een regel. Geen controle bevestigt de afzender nu.`,
    recipient: (report) =>
      `De afzender is ${from(report)}, wat niets zegt over eerlijkheid. Bekijk wat de mail van je vraagt voordat je het doet.`,
    helpDesk: () =>
      'Identiteit is niet de reden: kijk naar het spamrapport, het beleid en de blokkeerlijsten, niet naar SPF, DKIM of DMARC.',
    senderAdmin: () => 'De authenticatie is in orde; kijk naar inhoud, klachten en reputatie.',
  },
  'dmarc-fail-policy': {
    label: 'Niet aangetoond',
    summary: (report) => `Uit niets blijkt dat ${from(report)} dit heeft gestuurd`,
    why: (report) =>
      `${from(report)} vraagt ontvangende diensten mail ${report.checks.dmarc.policy === 'reject' ? 'te weigeren' : 'apart te zetten'} die niet kan bewijzen daarvandaan te komen, en deze mail kan dat niet.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Het kwam van ${ip(report)}. Zoek uit of dat een dienst van ${from(report)} is, een doorsturende server, of geen van beide. Zet het adres niet op de toelatingslijst: dat zou elke vervalsing daarvandaan binnenlaten.`,
    senderAdmin: (report) =>
      `Is ${ip(report)} van jullie, dan voor ${from(report)}: ${senderSteps(report, from(report))}.`,
  },
  'dmarc-misaligned': {
    label: 'Door iemand anders gestuurd',
    summary: (report) =>
      `Uit niets blijkt dat ${from(report)} dit heeft gestuurd; het kwam van ${passing(report)}`,
    why: (report) =>
      `De controles slaagden voor ${passing(report)}, niet voor ${from(report)}, en niets verbindt het een met het ander.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Verstuurt ${from(report)} via ${passing(report)} (nieuwsbrief, tickets, webwinkel)? Dan moet de eigenaar dat instellen. Zo niet, behandel het dan als vervalst.`,
    senderAdmin: (report) =>
      `Versturen jullie via ${passing(report)}, laat daar dan met DKIM ondertekenen als ${from(report)}, of stel een MAIL FROM onder ${from(report)} in.`,
  },
  'dmarc-none-policy': {
    label: 'Niet aangetoond',
    summary: (report) => `Uit niets blijkt dat ${from(report)} dit heeft gestuurd`,
    why: (report) =>
      `Voor ${from(report)} slaagde SPF noch DKIM; daar wordt alleen meegekeken, en ontvangende diensten wordt niets gevraagd.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Het kwam van ${ip(report)}. Het beleid p=none houdt geen vervalsing tegen, dus oordeel naar wat de mail wil.`,
    senderAdmin: (report) =>
      `Lees de DMARC-rapporten van ${from(report)}, herstel wat niet slaagt, en ga dan naar p=quarantine.`,
  },
  'unaligned-pass': {
    label: 'Door ander domein gestuurd',
    summary: (report) => {
      if (isAnybodys(report))
        return `Wie deze mail heeft gestuurd, is niet bekend; volgens de headers was het ${saidToPass(report, passing(report), listed)}`;
      return report.diagnosis.level === 'danger'
        ? `Uit niets blijkt dat ${from(report)} dit heeft gestuurd; het kwam van ${saidToPass(report, passing(report), listed)}`
        : `Gestuurd door ${saidToPass(report, passing(report), listed)}; dat het voor ${from(report)} was, is niet aangetoond`;
    },
    why: (report) =>
      `De authenticatie is van ${saidToPass(report, passing(report), listed)}. ${report.checks.dmarc.result === 'none' ? `${from(report)} publiceert niets waaraan het hier te herkennen is.` : `Niets verbindt dat met ${from(report)}.`}`,
    recipient: (report) =>
      report.diagnosis.level === 'danger'
        ? askAnotherWay(report)
        : `Vraag je af of ${from(report)} via ${saidToPass(report, passing(report), listed)} zou schrijven. Is het belangrijk, vraag het dan op een andere manier bij ${from(report)}.`,
    helpDesk: (report) =>
      `Vergelijk ${saidToPass(report, passing(report), listed)} met de diensten waarvan bekend is dat ${from(report)} ze gebruikt.`,
    senderAdmin: protect,
  },
  unauthenticated: {
    label: 'Afzender is niet bewezen',
    summary: (report) => `Niets bewijst dat ${from(report)} dit heeft gestuurd`,
    why: () =>
      'SPF noch een handtekening is geslaagd, dus iedereen kan deze afzender hebben geschreven.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Het kwam van ${ip(report)}. Behandel de afzender als onbekend; vraag ${from(report)} of het van hen is.`,
    senderAdmin: protect,
  },
  'spf-fail': {
    label: 'Afzender is niet bewezen',
    summary: (report) =>
      `${ip(report)} mag niet versturen voor ${report.checks.spf.domain ?? from(report)}`,
    why: () =>
      'Het domein noemt de adressen die ervoor versturen; dit is daar niet bij, en geen handtekening is geslaagd.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Zoek uit of ${ip(report)} een dienst van de afzender is, een doorsturende server, of geen van beide.`,
    senderAdmin: (report) =>
      `Is ${ip(report)} van jullie, voeg het dan toe aan het SPF-record van ${report.checks.spf.domain ?? from(report)}, en onderteken met DKIM als ${from(report)}.`,
  },
  'mailing-list': {
    label: 'Onderweg gewijzigd',
    summary: (report) =>
      isOwnHeader(report)
        ? `Een mailinglijst heeft mail van ${from(report)} doorgegeven`
        : `Een mailinglijst heeft dit doorgegeven; uit niets blijkt nog dat ${from(report)} het schreef`,
    why: (report) =>
      isOwnHeader(report)
        ? `De headers zijn ondertekend door ${from(report)}, en de mail is aan jou gestuurd door ${passing(report)}, met een andere tekst eronder: lijsten voegen regels toe, en dat breekt de handtekening van de schrijver.`
        : `Het is aan jou gestuurd door ${passing(report)}, naar eigen zeggen als lijst; lijsten wijzigen mail, en dat breekt de handtekening van de schrijver. Uit niets blijkt wie de schrijver is.`,
    recipient: () =>
      'Gebruikelijk bij lijsten, maar uit niets blijkt welke regels zijn toegevoegd. Vraagt de mail om geld of een wachtwoord, vraag het de schrijver dan op een andere manier.',
    helpDesk: (report) =>
      `Normaal bij lijsten: wat niet slaagt, is het domein van de schrijver; de lijst zelf (${passing(report)}) slaagt wel. Een toelatingslijst is niet nodig.`,
    senderAdmin: () =>
      'Bij de schrijver is niets te herstellen. De lijst kan berichten ongewijzigd laten, of haar eigen adres in From zetten.',
  },
  'dkim-body-changed': {
    label: 'Onderweg gewijzigd',
    summary: (report) => `De tekst is gewijzigd na de handtekening van ${signers(report)}`,
    why: (report) =>
      `De ondertekende headers zijn ongeschonden en de tekst niet: de body-hash klopt niet.${changed(report, 'dkim-body-changed')}`,
    recipient: (report) =>
      `Vertrouw niet op de tekst. Is het belangrijk, vraag het dan op een andere manier bij ${from(report)}.`,
    helpDesk: () =>
      'Zoek uit wie het bericht tussen ondertekenen en postvak heeft behandeld (Received-velden, mailinglijsten, scanners, disclaimers).',
    senderAdmin: () =>
      'Laat niets het bericht wijzigen nadat het is ondertekend, of onderteken als laatste.',
  },
  'dkim-header-changed': {
    label: 'Onderweg gewijzigd',
    summary: (report) => `De headers zijn gewijzigd na de handtekening van ${signers(report)}`,
    why: (report) =>
      `De handtekening past niet bij de ondertekende velden zoals ze er nu staan.${changed(report, 'dkim-header-changed')}`,
    recipient: (report) =>
      `Vertrouw niet op afzender en onderwerp. Is het belangrijk, vraag het dan op een andere manier bij ${from(report)}.`,
    helpDesk: () =>
      'Vergelijk de velden die h= noemt met wat is verstuurd: toevoegingen in het onderwerp en herschreven From-regels zijn gebruikelijk.',
    senderAdmin: () => 'Laat niets ondertekende velden wijzigen na het ondertekenen.',
  },
  'dkim-key-missing': {
    label: 'Niet meer te controleren',
    summary: (report) => `De handtekening van ${signers(report)} is niet meer te controleren`,
    why: () =>
      'De sleutel ervan is niet meer gepubliceerd. Sleutels worden van tijd tot tijd vervangen; dat is geen teken van vervalsing.',
    recipient: (report) => `Ga af op wat ${service(report)} schreef toen de mail aankwam.`,
    helpDesk: () => 'Beoordeel oude mail naar de resultaten die bij aankomst zijn opgeschreven.',
    senderAdmin: () => 'Laat een sleutel na het laatste gebruik nog enkele dagen gepubliceerd.',
  },
  'from-malformed': {
    label: 'Afzenderregel is kapot',
    summary: () => 'De From-regel noemt niet precies één afzender',
    why: () =>
      'Mail moet precies één goed gevormde From-regel hebben; programma’s zijn het niet eens over wie een kapotte noemt.',
    recipient: () =>
      'Ga niet af op de naam die je ziet. Verwijder de mail, tenzij je weet waar die vandaan komt.',
    helpDesk: () =>
      'Een kapotte From-regel is een fout van het verzendende programma, of een truc. Veel ontvangers weigeren die.',
    senderAdmin: () => 'Schrijf één From-regel: "Naam" <local@domain>.',
  },
  'body-not-checkable': {
    label: 'Tekst niet gecontroleerd',
    summary: (report) =>
      `Ondertekend door ${signers(report)}; de tekst kon niet worden gecontroleerd`,
    why: () =>
      'De ondertekende headers zijn ongeschonden. De tekst in deze kopie is niet de ondertekende, of ontbreekt.',
    recipient: (report) =>
      `De afzenderregel is zoals die door ${signers(report)} is ondertekend. Open het origineel als .eml-bestand om ook de tekst te controleren.`,
    helpDesk: () =>
      'Dit postvak bewaart de tekst niet zoals hij is verstuurd. Vraag de oorspronkelijke .eml, of oordeel naar de resultaten van de ontvanger.',
    senderAdmin: nothingToMend,
  },
  'temp-failure': {
    label: 'Onduidelijk',
    summary: () => 'De afzender kon nu niet worden gecontroleerd: er kwam geen antwoord',
    why: () => 'DNS antwoordt niet. Een vraag zonder antwoord is geen teken van vervalsing.',
    recipient: () => 'Probeer het over een minuut opnieuw, of vraag een andere DNS-server.',
    helpDesk: () =>
      'Controleer het netwerk en de gekozen DNS-server; daarna de nameservers van het domein van de afzender.',
    senderAdmin: () => 'Zorg dat je nameservers van overal antwoorden.',
  },
  unknown: {
    label: 'Onduidelijk',
    summary: (report) =>
      `Wie deze mail${report.from.domain ? ` als ${from(report)}` : ''} heeft gestuurd, is niet bekend`,
    why: () =>
      'Geen ontvanger die te geloven is, schreef een resultaat op, en geen controle gaf uitsluitsel.',
    recipient: () => 'Behandel de afzender als onbekend.',
    helpDesk: ({ envelope, checks }) => {
      if (checks.dmarc.reason === 'no-resolver')
        return 'Haal de volledige bron uit het postvak waarin het aankwam, en controleer die met DNS aan.';
      return envelope.ip === null
        ? 'Mail binnen één organisatie toont vaak geen adres van buiten voor SPF, en draagt geen handtekening. Kwam het van buiten, haal dan de volledige bron uit het postvak waarin het aankwam.'
        : 'Haal de volledige bron uit het postvak waarin het aankwam.';
    },
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
