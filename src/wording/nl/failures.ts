import type { ViewWords } from '../words.ts';

const aFile = 'Of sla het bericht op als .eml-bestand en open dat hier, of plak de bron ervan.';

export const failures: ViewWords['failures'] = {
  'not-a-webmail': {
    what: 'Deze pagina is geen webmail die Whence kent',
    instead: `Open een bericht in je webmail en klik opnieuw. ${aFile}`,
  },
  'no-message-open': {
    what: 'Op deze pagina is geen bericht geopend',
    instead: 'Open het bericht waar het om gaat en klik opnieuw.',
  },
  'several-selected': {
    what: 'Er zijn meerdere berichten geselecteerd',
    instead: 'Open of selecteer er maar een en klik opnieuw.',
  },
  'signed-out': {
    what: 'Je bent afgemeld bij je postvak',
    instead: 'Meld je weer aan, open het bericht en klik opnieuw.',
  },
  'error-page': {
    what: 'Je postvak antwoordde met een foutpagina',
    instead: `Laad de pagina opnieuw en klik nog eens. ${aFile}`,
  },
  empty: {
    what: 'Je postvak stuurde een lege bron',
    instead: `Het bericht is misschien verplaatst of verwijderd: laad de pagina opnieuw. ${aFile}`,
  },
  'not-mail': {
    what: 'Wat je postvak stuurde, is geen mail',
    instead: `Laad de pagina opnieuw en klik nog eens. ${aFile}`,
  },
  'too-large': {
    what: 'Het bericht is te groot om van de pagina te lezen',
    instead: 'Sla het op als .eml-bestand en open dat hier.',
  },
  unreachable: {
    what: 'Je postvak antwoordt niet',
    instead: 'Controleer de verbinding en klik opnieuw.',
  },
  'no-access': {
    what: 'De browser laat geen enkele extensie deze pagina lezen',
    instead: `Open het bericht in je webmail. ${aFile}`,
  },
  'page-closed': {
    what: 'De pagina is gesloten of verlaten terwijl ze werd gelezen',
    instead: 'Open het bericht weer en klik opnieuw.',
  },
  engine: {
    what: 'Whence kon dit bericht niet helemaal verwerken',
    instead: 'Probeer het opnieuw; het bericht bleef op deze computer.',
  },
  unknown: {
    what: 'Het bericht kon niet worden gelezen',
    instead: 'Sla het op als .eml-bestand en open dat hier, of plak de bron ervan.',
  },
};
