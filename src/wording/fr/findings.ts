import type { Finding } from '../../report.ts';
import type { Words } from '../words.ts';
import { dkimFindings } from './dkim-findings.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { say } from './facts.ts';
import { fromFaults, nameTricks } from './from-faults.ts';
import { imitationFindings } from './imitation-findings.ts';
import { notedFindings } from './noted-findings.ts';
import { spfFindings } from './spf-findings.ts';

/** The first of a list of codes. */
const first = (fact: Finding['facts'][string] | undefined): string =>
  typeof fact === 'object' && fact !== null ? (fact[0] ?? '') : '';

const maybe = (facts: Finding['facts'], name: string) =>
  (facts[name] ?? null) === null ? null : say(facts, name);

const VERDICTS: Readonly<Record<string, string>> = {
  'spoof-flagged': 'comme falsifié',
  phish: 'comme hameçonnage',
  impersonation: 'comme emprunt d’identité',
  malware: 'comme dangereux',
  spam: 'comme courrier indésirable',
  bulk: 'comme envoi en nombre',
  blocked: 'parce que vous ou votre organisation le bloquez',
  rejected: 'et l’a refusé',
};

/** Whose mark it is: only of a stamp that may be believed is it known to be the reader's own service. */
const marker = ({ trust }: Finding['facts']) =>
  trust === 'trusted' || trust === 'probable'
    ? 'Votre service de messagerie'
    : 'Un service de messagerie';

/** "SPF réussit pour a.example, DKIM pour b.example". */
const passes = (facts: Finding['facts']) => {
  const [spf, dkim] = [maybe(facts, 'spf'), maybe(facts, 'dkim')];
  if (spf === null) return `DKIM réussit pour ${say(facts, 'dkim')}`;
  if (dkim === spf) return `SPF et DKIM réussissent pour ${spf}`;
  return dkim === null ? `SPF réussit pour ${spf}` : `SPF réussit pour ${spf}, DKIM pour ${dkim}`;
};

/** Whose entry let it in. */
const BY_WHOM: Readonly<Record<string, string>> = {
  user: 'Une exception du destinataire',
  rule: 'Une exception dans une règle de flux de courrier',
  address: 'Une exception pour l’adresse d’envoi',
  released: 'Une libération de quarantaine',
};

/** How nearly a domain that passes belongs to the one in From. */
const MISSES: Readonly<Record<string, string>> = {
  strict: 'Les deux sont d’une même organisation, qui n’accepte que le nom exact de From.',
  former:
    'Les deux semblent d’une même organisation, mais ce qu’elle publie les sépare ; les services de réception qui suivent l’ancienne édition de DMARC l’acceptent.',
};

const faults: Readonly<Record<string, string>> = recordFaults;
const differences: Readonly<Record<string, string>> = editions;

/** "fail (reject)" */
const verdict = (facts: Finding['facts'], result: string, policy: string) => {
  const [found, asks] = [maybe(facts, result) ?? 'none', maybe(facts, policy)];
  return found === 'fail' && asks !== null ? `${found} (${asks})` : found;
};

const whyEditionsDiffer = (facts: Finding['facts']) =>
  [facts.because ?? []].flat().map((code) => differences[String(code)] ?? '');

const CHAIN: Readonly<Record<string, string>> = {
  structure: 'Un champ de la chaîne manque, ou y est deux fois',
  'chain-status': 'Le dernier à l’avoir scellée l’avait déjà trouvée rompue',
  syntax: 'Un champ de la chaîne est mal formé',
  'message-signature': 'Le message a été modifié après son dernier sceau',
  seal: 'Ce qui était scellé a été modifié, ou la clé n’est plus là',
};

export const findings: Words['findings'] = {
  ...spfFindings,
  ...imitationFindings,
  ...dkimFindings,
  ...notedFindings,
  'receiver-flagged': {
    title: (facts) => `${marker(facts)} l’a marqué ${VERDICTS[say(facts, 'verdict')] ?? ''}`.trim(),
    why: (facts) =>
      facts.reason === null
        ? 'Il en a vu plus que le message n’en montre, comme le passé de l’expéditeur.'
        : `Il a pesé tout ce qu’il sait de l’expéditeur : composite authentication, raison ${say(facts, 'reason')}.`,
    act: () => 'Ne faites rien de ce que le message demande avant de l’avoir vérifié autrement.',
  },
  'forged-stamp': {
    title: () => 'Il a apporté ses propres résultats',
    why: (facts) =>
      `Des résultats sous le nom ${say(facts, 'names')} sont arrivés avec le message et en disent plus que ce que votre service de messagerie a trouvé. Seuls ceux de votre service de messagerie comptent.`,
    act: () => 'Ne faites rien de ce que le message demande avant de l’avoir vérifié autrement.',
  },
  'dmarc-fails': {
    title: (facts) => `Rien ne rattache ce message à ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.policy === 'none'
        ? `${say(facts, 'domain')} peut être reconnu par SPF ou DKIM, et ce message n’a réussi ni l’un ni l’autre pour lui.`
        : `${say(facts, 'domain')} demande aux services de réception de ${facts.policy === 'reject' ? 'refuser' : 'mettre à l’écart'} le courrier qui ne peut pas prouver qu’il est le sien, et ce message ne le peut pas.`,
    act: () =>
      'Si c’est important, posez la question à l’expéditeur par un moyen que vous connaissez déjà.',
  },
  'unaligned-pass': {
    title: () => 'Il est authentifié pour un autre domaine',
    why: (facts) =>
      `${passes(facts)}, From est ${say(facts, 'domain')}. ${MISSES[say(facts, 'miss')] ?? 'Cela ne dit rien du nom que vous voyez.'}`,
    act: (facts) =>
      `Demandez-vous si ${say(facts, 'domain')} écrirait par ${say(facts, 'passing')}.`,
  },
  unauthenticated: {
    title: () => 'Rien ne prouve qui l’a envoyé',
    why: (facts) =>
      `Ni SPF ni une signature n’a réussi ; n’importe qui a donc pu écrire ${say(facts, 'domain')} comme expéditeur.`,
    act: () => 'Considérez l’expéditeur comme inconnu.',
  },
  genuine: {
    title: (facts) => `${say(facts, 'domain')} a bien envoyé ce message`,
    why: () => 'Le domaine de From a réussi SPF ou DKIM, et les deux vont ensemble.',
    act: () => 'Faut-il croire ce que dit le message ? C’est une autre question.',
  },
  'from-malformed': {
    title: () => 'La ligne From est défectueuse',
    why: (facts) => {
      const fault = fromFaults[first(facts.problems)];
      const differ =
        'les programmes ne s’accordent pas sur qui une telle ligne désigne, et cela sert à tromper.';
      return fault ? `Ici, ${fault} ; ${differ}` : `L${differ.slice(1)}`;
    },
    act: () => 'Ne vous fiez pas au nom affiché.',
  },
  'name-misleads': {
    title: (facts) => nameTricks[first(facts.tricks)] ?? 'Le nom induit en erreur',
    why: (facts) =>
      `L’expéditeur est ${say(facts, 'domain')} ; le nom à côté est ce que l’expéditeur a bien voulu écrire.`,
    act: () => 'Fiez-vous à l’adresse et non au nom.',
  },
  'receiver-says-fail': {
    title: () => 'Un service de réception a noté un échec',
    why: (facts) =>
      `Il cite ${say(facts, 'methods')}. Un échec que quelqu’un a noté peut être cru, qui que ce soit.`,
    act: () =>
      'Si c’est important, posez la question à l’expéditeur par un moyen que vous connaissez déjà.',
  },
  'dns-failing': {
    title: () => 'Une vérification est restée sans réponse',
    why: (facts) =>
      `Le DNS n’a pas répondu ; le résultat reste donc ouvert pour ${say(facts, 'methods')}, et ce n’est pas un signe de falsification.`,
    act: () => 'Réessayez dans une minute, ou interrogez un autre serveur DNS.',
  },
  'nothing-known': {
    title: () => 'On ne sait rien de l’expéditeur',
    why: () =>
      'Aucun service de réception digne de foi n’a écrit de résultat, et aucune vérification n’a pu trancher.',
    act: () => 'Considérez l’expéditeur comme inconnu.',
  },
  'replies-go-elsewhere': {
    title: (facts) => `Les réponses iraient à ${say(facts, 'to')}`,
    why: (facts) =>
      `C’est une autre organisation que celle de l’expéditeur que vous voyez, ${say(facts, 'domain')}${facts.looksAlike === true ? ', et son domaine lui ressemble' : facts.free === true ? ' : une adresse que n’importe qui obtient gratuitement' : ''}.`,
    act: () => 'Regardez l’adresse avant de répondre.',
  },
  'asks-for-no-protection': {
    title: (facts) => `${say(facts, 'domain')} ne demande aucune protection`,
    why: () =>
      'Ce domaine ne dit pas aux services de réception que faire du courrier qui prétend seulement venir de lui.',
    act: () =>
      'Faites confirmer par un autre moyen, auprès de l’expéditeur, tout ce qui est important.',
  },
  'sender-domain-not-found': {
    title: (facts) => `Aucun courrier ne peut arriver à ${say(facts, 'domains')}`,
    why: (facts) =>
      `Le DNS n’a ni serveur de messagerie ni adresse pour ${say(facts, 'domains')} ; ${facts.inFrom === true ? 'aucune réponse ne peut donc arriver' : 'aucun avis d’échec ne peut donc arriver'}, et beaucoup de services refusent un tel expéditeur.`,
    act: () => 'Le nom est peut-être mal orthographié, expiré ou inventé.',
  },
  'null-mx-sender': {
    title: (facts) => `${say(facts, 'domains')} ne veut pas de courrier`,
    why: (facts) =>
      `Le DNS le dit (null MX) ; ${facts.inFrom === true ? 'aucune réponse ne peut donc arriver' : 'aucun avis d’échec ne peut donc arriver'}, et certains services refusent un tel expéditeur.`,
    act: () => 'Trouvez une autre adresse si vous voulez répondre.',
  },
  'ipv6-refused': {
    title: () => 'Certains services refuseraient ce message',
    why: (facts) =>
      `Il a été envoyé en IPv6, où Microsoft 365 demande ${facts.answer === '450 4.7.25' ? `un nom de l’adresse dans le DNS, et ${say(facts, 'ip')} n’en a pas` : 'que SPF ou DKIM réussisse, et aucun ne réussit'} : il répond ${say(facts, 'answer')}.`,
    act: () => '',
  },
  'ptr-missing': {
    title: (facts) =>
      `Le serveur d’envoi n’a pas de nom${facts.names?.toString() === '' ? '' : ' confirmé'}`,
    why: (facts) =>
      facts.names?.toString() === ''
        ? `Le DNS n’a pas de nom pour ${say(facts, 'ip')}, et beaucoup de services refusent le courrier d’un tel serveur.`
        : `Le DNS donne à ${say(facts, 'ip')} le nom ${say(facts, 'names')}, mais aucun nom de ce genre n’y ramène ; n’importe qui a donc pu le choisir.`,
    act: () => '',
  },
  'arc-vouches': {
    title: () => 'Il avait réussi avant d’être transféré',
    why: (facts) =>
      `${say(facts, 'sealer')} a scellé ce résultat à l’arrivée du message chez lui : réussite en ${say(facts, 'methods')} pour ${say(facts, 'domain')}${facts.changed === true ? ' ; le message a été modifié ensuite' : ''}. Cela explique l’échec de maintenant si vous vous fiez à ${say(facts, 'sealer')}. Le sceau est fait par ARC, une expérience qui doit passer au statut Historic.`,
    act: (facts) => `Demandez-vous si votre courrier passe par ${say(facts, 'sealer')}.`,
  },
  'arc-broken': {
    title: () => 'La chaîne des transferts est rompue',
    why: (facts) =>
      `${CHAIN[say(facts, 'problem')] ?? 'Elle ne tient pas'} ; ce que les relais ont écrit sur l’expéditeur ne compte donc pas. La chaîne est faite par ARC, une expérience qui doit passer au statut Historic.`,
    act: () => '',
  },
  'policy-overridden': {
    title: (facts) =>
      `${facts.did === 'nothing' ? 'Remis' : 'Mis à l’écart'} contre le souhait de l’expéditeur`,
    why: (facts) =>
      `${say(facts, 'domain')} demande de ${facts.policy === 'reject' ? 'refuser' : 'mettre à l’écart'} le courrier qui échoue à DMARC, comme celui-ci. Chaque service de réception décide lui-même de le faire ou non.`,
    act: () => 'Qu’il soit arrivé ne montre pas qu’il est authentique.',
  },
  'dmarc-record-faulty': {
    title: () => 'La politique de courrier d’un domaine est défectueuse',
    why: (facts) =>
      `${say(facts, 'name')} ${faults[say(facts, 'fault')] ?? 'n’est pas lu comme son propriétaire l’entendait'}.`,
    act: () => '',
  },
  'dmarc-editions-differ': {
    title: () => 'Les services peuvent juger ce message différemment',
    why: (facts) =>
      [
        `DMARC selon la RFC 9989 : ${verdict(facts, 'result', 'policy')} ; selon la RFC 7489, qu’elle a remplacée et que beaucoup suivent encore : ${verdict(facts, 'formerResult', 'formerPolicy')}.`,
        ...whyEditionsDiffer(facts),
      ].join(' '),
    act: () => '',
  },
  'header-noncompliant': {
    title: () => 'L’en-tête enfreint les règles du courrier',
    why: () =>
      'Les programmes lisent un tel en-tête de manières différentes ; certaines vérifications peuvent donc différer de celles de votre service de réception.',
    act: () => '',
  },
  'receiver-says-pass': {
    title: (facts) =>
      facts.how === 'implied'
        ? `${marker(facts)} déduit qu’il vient du domaine ${say(facts, 'domain')}`
        : `${marker(facts)} a constaté qu’il vient du domaine ${say(facts, 'domain')}`,
    why: ({ how, trust }) =>
      [
        how === 'implied'
          ? 'Il se fonde sur ce qu’il sait par ailleurs, et non sur SPF, DKIM et DMARC seuls.'
          : '',
        trust === 'unknown'
          ? 'Rien dans l’en-tête ne dit si c’est votre service de messagerie qui l’a écrit.'
          : '',
        'Aucune vérification faite maintenant ne le montre.',
      ]
        .filter(Boolean)
        .join(' '),
    act: () => '',
  },
  'receiver-made-exception': {
    title: ({ by }) => `${BY_WHOM[String(by)] ?? 'Une exception'} l’a laissé entrer`,
    why: () =>
      'Une telle entrée laisse passer le courrier, quoi que les filtres aient trouvé. Elle ne montre pas qui l’a envoyé.',
    act: () => 'Regardez l’entrée, et rendez-la aussi étroite que possible.',
  },
  'own-domain-from-outside': {
    title: (facts) => `Il affiche ${say(facts, 'domain')}, et vient de l’extérieur`,
    why: (facts) =>
      `Le courrier de votre propre organisation n’arrive pas sans preuve depuis ${say(facts, 'ip')} : c’est un faux, ou un appareil ou service que personne n’a configuré.`,
    act: () => 'Ne vous y fiez pas comme au message d’un collègue.',
  },
  'receiver-dns-failing': {
    title: () => 'Votre service de messagerie n’a pu tout vérifier',
    why: (facts) =>
      `Le DNS ne lui a pas répondu ; il n’a donc pas pu vérifier ${say(facts, 'methods')}. Ce n’est pas un signe de falsification.`,
    act: () => '',
  },
  'difference-unexplained': {
    title: () => 'La vérification diffère, sans raison connue',
    why: (facts) =>
      `Le service de réception a trouvé pour ${say(facts, 'methods')} un autre résultat que la vérification faite maintenant. Ni le DNS ni le message ne montre ce qui a changé.`,
    act: () => 'Fiez-vous au moins bon des deux.',
  },
  'gateway-in-front': {
    title: () => 'Il est passé par une passerelle à vous',
    why: () =>
      'Votre service de messagerie a vu l’adresse de la passerelle et non celle de l’expéditeur ; il n’a donc pas appliqué la politique de l’expéditeur.',
    act: () => '',
  },
  'passed-on': {
    title: (facts) =>
      facts.kind === 'list'
        ? `Une liste de diffusion l’a transmis : ${say(facts, 'by')}`
        : `Il a été transféré par ${say(facts, 'by')}`,
    why: ({ shown }) =>
      shown
        ? 'Cela explique pourquoi la signature de l’auteur ne correspond plus.'
        : 'Cela expliquerait un échec. N’importe qui peut écrire les champs qui le disent.',
    act: () => '',
  },
  'never-arrived': {
    title: () => 'Aucun serveur de messagerie n’a traité ceci',
    why: () =>
      'Chaque serveur qui prend un message écrit une ligne en haut. Les brouillons, et les copies de ce qu’on a envoyé, n’en ont pas.',
    act: () => '',
  },
  'results-unread': {
    title: ({ receivers }) =>
      Number(receivers) > 0
        ? 'Les résultats de réception sont en partie illisibles'
        : 'Certains résultats sont en partie illisibles',
    why: () =>
      'Le texte s’interrompt, ou ne suit aucune forme connue. Ce qui peut être lu est montré.',
    act: () => '',
  },
  'headers-only': {
    title: () => 'Il n’y a pas de texte sous l’en-tête',
    why: () =>
      'Soit le message n’en a pas, soit cette copie l’a perdu ; seul l’en-tête peut alors être vérifié.',
    act: () => '',
  },
  'lines-end-in-lf': {
    title: () => 'Ses fins de ligne ont été converties',
    why: () =>
      'La copie a été enregistrée avec d’autres fins de ligne que celles du courrier ; elles ont été rétablies pour les vérifications.',
    act: () => '',
  },
  'header-oversized': {
    title: () => 'L’en-tête est anormalement volumineux',
    why: (facts) =>
      `Il a ${say(facts, 'bytes')} octets ; le courrier honnête reste bien en dessous.`,
    act: () => '',
  },
  'source-cut': {
    title: () => 'Seul le début a été lu',
    why: (facts) =>
      `La source dépasse 50 Mo : ${say(facts, 'cut')} octets ont été laissés de côté, son texte n’a donc pas été vérifié.`,
    act: () => '',
  },
};
