/** What each reader can do, and what it costs. */
import type { MeasuresWords } from '../words.ts';
import { say } from './facts.ts';
import { fromFaults } from './from-faults.ts';
import { listed } from './numbers.ts';

/** What Exchange Online says of a From line: by the codes of `from.exchange`. */
const FAULTS: Readonly<Record<string, string>> = {
  ...fromFaults,
  'angle-missing': 'il y a un nom, et l’adresse n’est pas entre chevrons',
  comment: 'du texte suit l’adresse',
  'control-character': 'elle a un caractère de contrôle',
  'domain-literal': 'le domaine est une adresse entre crochets',
  'domain-single-label': 'le domaine n’est pas écrit en entier',
  'domain-underscore': 'le domaine a un tiret bas',
  'from-missing': 'il n’y en a pas',
  'from-raw-8bit': 'elle a des lettres non encodées',
  'from-repeated': 'il y en a plusieurs',
  'local-part-quoted': 'ce qui précède le @ est entre guillemets',
  'name-not-quoted': 'le nom n’est pas entre guillemets',
  'obsolete-syntax': 'elle est écrite comme on le faisait autrefois',
  'sender-malformed': 'le champ Sender est mal formé',
  'space-around-at': 'il y a une espace ou un commentaire à côté du @',
  'space-before-angle-missing': 'il manque une espace avant le chevron',
  'space-in-angle': 'il y a des espaces entre les chevrons et l’adresse',
};

export const measures: MeasuresWords = {
  'allow-pair': ({ others, ...facts }) => {
    const [domain, sender] = [say(facts, 'domain'), say(facts, 'sender')];
    const instead = String(others) === '' ? '' : ` Il y a aussi ${others}, à employer à la place.`;
    return `S’il s’avère authentique, demandez d’abord au domaine ${domain} d’y remédier. Seulement si vous connaissez les deux, autorisez cette paire (Tenant Allow/Block List, ou la commande) : elle laisse entrer tout ce qui est envoyé par ${sender} pour ${domain}, falsifié ou non. Les logiciels malveillants restent arrêtés.${instead}`;
  },
  'allow-list': () =>
    'Un expéditeur approuvé a son prix : il saute le filtre antispam et une partie du filtre contre l’hameçonnage, aussi pour qui falsifie cette adresse. Les logiciels malveillants restent arrêtés.',
  'from-override': () =>
    'Demandez à l’expéditeur de corriger la ligne From. En attendant, une organisation sur Microsoft 365 peut la laisser passer par la liste d’adresses IP autorisées ou une règle de flux de courrier. Outlook.com ne fait aucune exception, même par le support, et il n’y en a pas pour ce qui part de Microsoft 365.',
  'ipv6-opt-in': () =>
    'Un administrateur de l’organisation du destinataire demande au support de Microsoft d’activer le courrier en IPv6. Jusque-là il est refusé, ensuite il est filtré comme tout autre. (La page néerlandaise de Microsoft dit « afgemeld », désinscrit, là où il faut lire : inscrit.)',
  'ipv6-needs': () =>
    'En IPv6, Microsoft 365 demande les deux : un nom de l’adresse d’envoi dans le DNS (PTR), et SPF ou DKIM qui réussit. Le fournisseur de l’adresse fixe son nom. Ou envoyez en IPv4.',
  'from-form': ({ problems, refused, valid }) => {
    const codes = typeof problems === 'object' && problems !== null ? problems : [];
    const faults = listed(codes.map((code) => FAULTS[code] ?? code));
    if (refused !== true) return `La ligne From est valide, mais déconseillée : ${faults}.`;
    return valid === true
      ? `La RFC 5322 permet cette ligne From, mais Exchange Online et Outlook.com la refusent : ${faults}.`
      : `Exchange Online et Outlook.com refusent cette ligne From : ${faults}.`;
  },
  'sender-not-judged': () =>
    'Le champ Sender n’est pas jugé, seul From l’est : changer Sender ne corrige rien.',
  'null-mx': (facts) =>
    `Une ligne From vide est refusée, et n’évite aucune réponse automatique. Envoyez pour un domaine qui n’accepte pas de courrier, tel que ${say(facts, 'name')}, et publiez son null MX : « 0 . » (la page de Microsoft omet le 0). Certains services refusent le courrier d’un tel domaine (RFC 7505 §4.2) ; le champ ci-dessous demande sans ce risque qu’on ne réponde pas.`,
  'publish-spf': (facts) =>
    `Si ${say(facts, 'ip')} est à vous, cet enregistrement lui permettrait d’envoyer pour ${say(facts, 'name')} :`,
  'spf-sources': () =>
    'L’enregistrement SPF doit énumérer toutes les sources : vos propres serveurs, les services qui envoient pour vous, les serveurs chez des hébergeurs. Un petit domaine suit les instructions de son fournisseur. Tant que vous ne les connaissez pas toutes, terminez-le par « ?all » ; rendez-le ensuite plus strict.',
  'publish-dmarc': (facts) =>
    `Cet enregistrement demande des rapports sur qui envoie pour ${say(facts, 'domain')}, et rien d’autre encore. Mettez dans rua une adresse à vous :`,
  'sign-twice': (facts) => {
    const service = say(facts, 'service');
    return `Si ${service} envoie pour des clients : dites-leur quoi mettre dans leur enregistrement SPF, et signez deux fois, pour le client et pour ${service} ; pour ${service} seul si un client n’a rien configuré. Cela ne garantit pas la remise, mais le courrier n’est alors plus mis parmi les indésirables faute d’authentification.`;
  },
};
