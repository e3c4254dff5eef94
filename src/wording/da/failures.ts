import type { ViewWords } from '../words.ts';

const aFile =
  'Eller gem meddelelsen som en .eml-fil, og åbn den her, eller indsæt dens kildetekst.';

export const failures: ViewWords['failures'] = {
  'not-a-webmail': {
    what: 'Denne side er ikke en webmail, som Whence kender',
    instead: `Åbn en meddelelse i din webmail, og klik igen. ${aFile}`,
  },
  'no-message-open': {
    what: 'Ingen meddelelse er åben på denne side',
    instead: 'Åbn den meddelelse, du undrer dig over, og klik igen.',
  },
  'several-selected': {
    what: 'Flere meddelelser er markeret',
    instead: 'Åbn eller markér kun én, og klik igen.',
  },
  'signed-out': {
    what: 'Du er logget af din postkasse',
    instead: 'Log på igen, åbn meddelelsen, og klik igen.',
  },
  'error-page': {
    what: 'Din postkasse svarede med en fejlside',
    instead: `Genindlæs siden, og klik igen. ${aFile}`,
  },
  empty: {
    what: 'Din postkasse sendte en tom kildetekst',
    instead: `Meddelelsen kan være flyttet eller slettet: genindlæs siden. ${aFile}`,
  },
  'not-mail': {
    what: 'Det, din postkasse sendte, er ikke en mail',
    instead: `Genindlæs siden, og klik igen. ${aFile}`,
  },
  'too-large': {
    what: 'Meddelelsen er for stor til at blive læst fra siden',
    instead: 'Gem den som en .eml-fil, og åbn den her.',
  },
  unreachable: {
    what: 'Din postkasse svarer ikke',
    instead: 'Kontrollér forbindelsen, og klik igen.',
  },
  'no-access': {
    what: 'Browseren lader ingen udvidelse læse denne side',
    instead: `Åbn meddelelsen i din webmail. ${aFile}`,
  },
  'page-closed': {
    what: 'Siden blev lukket eller forladt, mens den blev læst',
    instead: 'Åbn meddelelsen igen, og klik igen.',
  },
  engine: {
    what: 'Whence kunne ikke blive færdig med meddelelsen',
    instead: 'Prøv igen; meddelelsen er blevet på denne computer.',
  },
  unknown: {
    what: 'Meddelelsen kunne ikke læses',
    instead: 'Gem den som en .eml-fil, og åbn den her, eller indsæt dens kildetekst.',
  },
};
