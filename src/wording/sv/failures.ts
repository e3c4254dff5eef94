import type { ViewWords } from '../words.ts';

const aFile =
  'Eller spara meddelandet som en .eml-fil och öppna den här, eller klistra in dess källkod.';

export const failures: ViewWords['failures'] = {
  'not-a-webmail': {
    what: 'Den här sidan är ingen webbmejl som Whence känner till',
    instead: `Öppna ett meddelande i din webbmejl och klicka igen. ${aFile}`,
  },
  'no-message-open': {
    what: 'Inget meddelande är öppet på den här sidan',
    instead: 'Öppna meddelandet som du undrar över och klicka igen.',
  },
  'several-selected': {
    what: 'Flera meddelanden är markerade',
    instead: 'Öppna eller markera bara ett och klicka igen.',
  },
  'signed-out': {
    what: 'Du är utloggad ur din postlåda',
    instead: 'Logga in igen, öppna meddelandet och klicka igen.',
  },
  'error-page': {
    what: 'Din postlåda svarade med en felsida',
    instead: `Ladda om sidan och klicka igen. ${aFile}`,
  },
  empty: {
    what: 'Din postlåda skickade en tom källkod',
    instead: `Meddelandet kan ha flyttats eller raderats: ladda om sidan. ${aFile}`,
  },
  'not-mail': {
    what: 'Det som din postlåda skickade är inget mejl',
    instead: `Ladda om sidan och klicka igen. ${aFile}`,
  },
  'too-large': {
    what: 'Meddelandet är för stort för att läsas från sidan',
    instead: 'Spara det som en .eml-fil och öppna den här.',
  },
  unreachable: {
    what: 'Din postlåda svarar inte',
    instead: 'Kontrollera anslutningen och klicka igen.',
  },
  'no-access': {
    what: 'Webbläsaren låter inget tillägg läsa den här sidan',
    instead: `Öppna meddelandet i din webbmejl. ${aFile}`,
  },
  'page-closed': {
    what: 'Sidan stängdes eller lämnades medan den lästes',
    instead: 'Öppna meddelandet igen och klicka igen.',
  },
  engine: {
    what: 'Whence kunde inte bli klart med meddelandet',
    instead: 'Försök igen; meddelandet har stannat på den här datorn.',
  },
  unknown: {
    what: 'Meddelandet gick inte att läsa',
    instead: 'Spara det som en .eml-fil och öppna den här, eller klistra in dess källkod.',
  },
};
