import type { MicrosoftCode } from '../../../standards/standards.ts';

const weakProof = 'Det er et svagt bevis; afsenderen bør publicere SPF, DKIM og DMARC.';
const byHistory =
  'Organisationen får tit ægte mail fra denne server, så afsenderens DMARC-politik blev ikke anvendt.';
const partly =
  'Domænet beder om, at dets politik kun gælder en del af dets mails. Microsofts sider er uenige om, hvorvidt denne meddelelse hørte til den del.';
const overridden =
  'Domænet beder om, at sådanne mails afvises. Modtageren kan have lukket den ind alligevel: meddelelser med dette mærke er blevet leveret.';

/** Of the composite authentication, and of results in words of Microsoft's own. */
type ResultCode = Extract<
  MicrosoftCode,
  `compauth:${string}` | `dkim:${string}` | `dmarc:${string}` | `action:${string}`
>;

export const microsoftResults: Readonly<Record<ResultCode, string>> = {
  // compauth: the result alone
  'compauth:pass':
    'Microsoft kunne knytte meddelelsen til domænet i From, ved bevis eller ud fra, hvad det ved om afsenderen.',
  'compauth:softpass': `Afsenderen er plausibel, ikke mere. ${weakProof}`,
  'compauth:fail':
    'Microsoft kunne ikke knytte meddelelsen til domænet i From. Det alene blokerer den ikke.',
  'compauth:none': 'Microsoft undersøgte ikke, om meddelelsen hører til domænet i From.',

  // compauth: the reason
  'compauth:000':
    'DMARC fejlede, og domænet i From beder om, at sådanne mails sættes i karantæne eller afvises.',
  'compauth:001':
    'Intet beviste, hvem der sendte den: domænet i From har ingen SPF, DKIM eller DMARC, der afgør det, eller kun svage, og Microsoft fandt ingen anden grund til tillid.',
  'compauth:002':
    'En administrator hos modtageren forbyder denne server at sende som dette domæne.',
  'compauth:010':
    'DMARC fejlede under quarantine eller reject, for et domæne i From, der er modtagerens eget.',
  'compauth:1xx': 'Microsoft kunne knytte meddelelsen til domænet i From.',
  'compauth:100': 'SPF eller DKIM gav pass for domænet i From.',
  'compauth:101': 'Domænet i From signerede meddelelsen.',
  'compauth:102': 'SPF gav pass for domænet i From.',
  'compauth:103': `Den afsendende servers omvendte navn hører til domænet i From. ${weakProof}`,
  'compauth:104': `Den afsendende adresses omvendte navn passer til domænet i From. ${weakProof}`,
  'compauth:105': 'Microsoft lod den passere af en grund, som det ikke offentliggør.',
  'compauth:108': 'Signaturen blev brudt, fordi en betroet server undervejs ændrede teksten.',
  'compauth:109':
    'Domænet i From har ingen DMARC-post; havde det haft en, ville meddelelsen have fået pass.',
  'compauth:111':
    'DMARC-posten for domænet i From er forkert eller kunne ikke nås, men SPF eller DKIM passer til domænet.',
  'compauth:112': 'DNS svarede ikke i tide på spørgsmålet om DMARC-posten for domænet i From.',
  'compauth:115': 'Den kom fra den organisation i Microsoft 365, der ejer domænet i From.',
  'compauth:116': `Mailserverne for domænet i From og den afsendende servers omvendte navn passer sammen. ${weakProof}`,
  'compauth:130':
    'DMARC fejlede, men en betroet videresendende server bekræfter, at den bestod dér (ARC).',
  'compauth:2xx': `Afsenderen er plausibel, ikke mere. ${weakProof}`,
  'compauth:201': `Den afsendende server er på samme net som domænet i From. ${weakProof}`,
  'compauth:202': `Den afsendende servers omvendte navn ligger i domænet i From. ${weakProof}`,
  'compauth:3xx': 'Microsoft foretog ikke denne kontrol.',
  'compauth:4xx': 'Kontrollen blev omgået af en liste over tilladte eller en regel hos modtageren.',
  'compauth:501':
    'Den er en ægte afvisning, og de to har skrevet til hinanden før; DMARC blev ikke anvendt.',
  'compauth:502':
    'Den er en ægte afvisning af en mail fra modtagerens egen organisation; DMARC blev ikke anvendt.',
  'compauth:6xx':
    'Intet beviste, hvem der sendte den, og Microsoft fandt ingen anden grund til at stole på den.',
  'compauth:601': 'En server udefra brugte et domæne, der er modtagerorganisationens eget.',
  'compauth:7xx': 'Microsoft stoler på den af erfaring; intet blev bevist.',
  'compauth:701': byHistory,
  'compauth:702': byHistory,
  'compauth:703': byHistory,
  'compauth:704': byHistory,
  'compauth:9xx': 'Kontrollen blev omgået.',
  'compauth:905':
    'Modtagerens mail tager en omvej før Microsoft 365, så afsenderens DMARC-politik blev ikke anvendt.',

  // Results in Microsoft's own words
  'dkim:signature did not verify':
    'Et signeret headerfelt blev ændret efter signeringen, eller nøglen er en anden.',
  'dkim:no key for signature': 'Signaturens nøgle fandtes ikke i DNS.',
  'dkim:body hash did not verify': 'Teksten blev ændret efter signeringen.',
  'dkim:signature timestamp exipred': 'Signaturen var udløbet.',
  'dkim:signature syntax error': 'Signaturen er forkert skrevet.',
  'dkim:invalid public key': 'Nøglen i DNS kunne ikke bruges.',
  'dkim:inappropriate hash algorithm':
    'Signaturen bruger en algoritme, der ikke længere er tilladt, for eksempel SHA-1.',
  'dkim:timeout':
    'DNS svarede ikke i tide på spørgsmålet om signaturens nøgle. Det siger intet imod meddelelsen.',
  'dkim:ignore': 'Nøglen er for kort, så der blev set bort fra signaturen.',
  'dkim:test': 'Domænet siger, at det kun afprøver sine signaturer.',
  'dmarc:bestguesspass':
    'Domænet i From har ingen DMARC-post; havde det haft en, ville meddelelsen have fået pass.',
  'dmarc:permerror': 'DMARC-posten for domænet i From er forkert.',
  'dmarc:temperror': 'DNS svarede ikke på spørgsmålet om DMARC-posten for domænet i From.',
  'action:none': 'Der blev ikke gjort noget på grund af DMARC.',
  'action:quarantine': 'Domænet beder om, at sådanne mails lægges til side.',
  'action:oreject': overridden,
  'action:o.reject': overridden,
  'action:reject': 'Domænet beder om, at sådanne mails afvises.',
  'action:pct.quarantine': partly,
  'action:pct.reject': partly,
  'action:opctreject': partly,
  'action:permerror': 'Domænets DMARC-post er forkert.',
  'action:temperror': 'DNS svarede ikke på spørgsmålet om domænets DMARC-post.',
};
