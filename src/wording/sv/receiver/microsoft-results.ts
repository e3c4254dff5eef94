import type { MicrosoftCode } from '../../../standards/standards.ts';

const weakProof = 'Det är ett svagt bevis; avsändaren bör publicera SPF, DKIM och DMARC.';
const byHistory =
  'Organisationen får ofta äkta mejl från denna server, så avsändarens DMARC-policy tillämpades inte.';
const partly =
  'Domänen begär att dess policy ska gälla bara en del av dess mejl. Microsofts sidor är oense om huruvida detta meddelande hörde dit.';
const overridden =
  'Domänen ber att sådana mejl avvisas. Mottagaren kan ändå ha släppt in det: meddelanden med detta märke har levererats.';

/** Of the composite authentication, and of results in words of Microsoft's own. */
type ResultCode = Extract<
  MicrosoftCode,
  `compauth:${string}` | `dkim:${string}` | `dmarc:${string}` | `action:${string}`
>;

export const microsoftResults: Readonly<Record<ResultCode, string>> = {
  // compauth: the result alone
  'compauth:pass':
    'Microsoft kunde knyta meddelandet till domänen i From, genom bevis eller genom vad det vet om avsändaren.',
  'compauth:softpass': `Avsändaren är rimlig, inte mer. ${weakProof}`,
  'compauth:fail':
    'Microsoft kunde inte knyta meddelandet till domänen i From. Det i sig stoppar det inte.',
  'compauth:none': 'Microsoft undersökte inte om meddelandet hör till domänen i From.',

  // compauth: the reason
  'compauth:000':
    'DMARC misslyckades, och domänen i From ber att sådana mejl sätts i karantän eller avvisas.',
  'compauth:001':
    'Inget bevisade vem som skickade det: domänen i From har ingen SPF, DKIM eller DMARC som avgör det, eller svaga sådana, och Microsoft fann inget annat skäl att lita på det.',
  'compauth:002':
    'En administratör hos mottagaren förbjuder denna server att skicka som denna domän.',
  'compauth:010':
    'DMARC misslyckades under quarantine eller reject, för en domän i From som är mottagarens egen.',
  'compauth:1xx': 'Microsoft kunde knyta meddelandet till domänen i From.',
  'compauth:100': 'SPF eller DKIM gav pass för domänen i From.',
  'compauth:101': 'Domänen i From signerade meddelandet.',
  'compauth:102': 'SPF gav pass för domänen i From.',
  'compauth:103': `Den sändande serverns omvända namn hör till domänen i From. ${weakProof}`,
  'compauth:104': `Den sändande adressens omvända namn stämmer med domänen i From. ${weakProof}`,
  'compauth:105': 'Microsoft släppte igenom det av ett skäl som det inte offentliggör.',
  'compauth:108': 'Signaturen bröts för att en betrodd server på vägen ändrade texten.',
  'compauth:109':
    'Domänen i From har ingen DMARC-post; hade den haft en, skulle meddelandet ha fått pass.',
  'compauth:111':
    'DMARC-posten för domänen i From är felaktig eller gick inte att nå, men SPF eller DKIM stämmer med domänen.',
  'compauth:112': 'DNS svarade inte i tid på frågan om DMARC-posten för domänen i From.',
  'compauth:115': 'Det kom från den organisation i Microsoft 365 som äger domänen i From.',
  'compauth:116': `E-postservrarna för domänen i From och den sändande serverns omvända namn stämmer överens. ${weakProof}`,
  'compauth:130':
    'DMARC misslyckades, men en betrodd vidarebefordrande server bekräftar att det gav pass där (ARC).',
  'compauth:2xx': `Avsändaren är rimlig, inte mer. ${weakProof}`,
  'compauth:201': `Den sändande servern finns i samma nät som domänen i From. ${weakProof}`,
  'compauth:202': `Den sändande serverns omvända namn ligger i domänen i From. ${weakProof}`,
  'compauth:3xx': 'Microsoft gjorde inte denna kontroll.',
  'compauth:4xx':
    'Kontrollen förbigicks, genom en lista över tillåtna eller en regel hos mottagaren.',
  'compauth:501':
    'Det är en äkta studs, och de två har skrivit till varandra förut; DMARC tillämpades inte.',
  'compauth:502':
    'Det är en äkta studs av ett mejl från mottagarens egen organisation; DMARC tillämpades inte.',
  'compauth:6xx':
    'Inget bevisade vem som skickade det, och Microsoft fann inget annat skäl att lita på det.',
  'compauth:601': 'En server utanför använde en domän som är mottagarorganisationens egen.',
  'compauth:7xx': 'Microsoft litar på det av erfarenhet; inget bevisades.',
  'compauth:701': byHistory,
  'compauth:702': byHistory,
  'compauth:703': byHistory,
  'compauth:704': byHistory,
  'compauth:9xx': 'Kontrollen förbigicks.',
  'compauth:905':
    'Mottagarens mejl tar en omväg före Microsoft 365, så avsändarens DMARC-policy tillämpades inte.',

  // Results in Microsoft's own words
  'dkim:signature did not verify':
    'Ett signerat fält ändrades efter signeringen, eller så är nyckeln en annan.',
  'dkim:no key for signature': 'Signaturens nyckel fanns inte i DNS.',
  'dkim:body hash did not verify': 'Texten ändrades efter signeringen.',
  'dkim:signature timestamp exipred': 'Signaturen hade gått ut.',
  'dkim:signature syntax error': 'Signaturen är felaktigt skriven.',
  'dkim:invalid public key': 'Nyckeln i DNS gick inte att använda.',
  'dkim:inappropriate hash algorithm':
    'Signaturen använder en algoritm som inte längre är tillåten, till exempel SHA-1.',
  'dkim:timeout':
    'DNS svarade inte i tid på frågan om signaturens nyckel. Det säger inget emot meddelandet.',
  'dkim:ignore': 'Nyckeln är för kort, så signaturen lämnades utan avseende.',
  'dkim:test': 'Domänen säger att den bara provar sina signaturer.',
  'dmarc:bestguesspass':
    'Domänen i From har ingen DMARC-post; hade den haft en, skulle meddelandet ha fått pass.',
  'dmarc:permerror': 'DMARC-posten för domänen i From är felaktig.',
  'dmarc:temperror': 'DNS svarade inte på frågan om DMARC-posten för domänen i From.',
  'action:none': 'Inget gjordes på grund av DMARC.',
  'action:quarantine': 'Domänen ber att sådana mejl läggs åt sidan.',
  'action:oreject': overridden,
  'action:o.reject': overridden,
  'action:reject': 'Domänen ber att sådana mejl avvisas.',
  'action:pct.quarantine': partly,
  'action:pct.reject': partly,
  'action:opctreject': partly,
  'action:permerror': 'Domänens DMARC-post är felaktig.',
  'action:temperror': 'DNS svarade inte på frågan om domänens DMARC-post.',
};
