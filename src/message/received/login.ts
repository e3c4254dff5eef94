import { lowerAscii } from '../../syntax/syntax.ts';
import { type Clauses, clauseNamed, wordsOf } from './clauses.ts';

export interface Login {
  /** Whether the server says that the client had logged in. */
  readonly authenticated: boolean;
  /** The login, or the local account that handed the message in ("uid 0"), where the server tells. */
  readonly user: string | null;
}

// IANA's mail transmission types: an A at the end is a login. RFC 3848, RFC 6531 §4.3
const LOGGED_IN = /^(?:utf8)?(?:e?smtp|lmtp)s?a$|^asmtp$/;

/** Comments by which servers say that the client had logged in, with the login where they name it. */
const LOGINS = [
  /^(?:SquirrelMail )?authenticated(?:$|[ _](?:(?:sender|user|as)[:=]? ?(\S+))?)/i, // Postfix; Sendmail "(authenticated bits=0)"
  /^user=(\S*) mech=/i, //                                           Sendmail 8.16
  /^account (\S+) /i, //                                             CommuniGate Pro
  /^auth: [\w-]+ ([^,\s]+)/i, //                                     Courier
];

/** Comments that name the local account, with what is to stand before it. */
const ACCOUNTS = [
  [/\bfrom userid (\d+)$/, 'uid '], //   Postfix
  [/\binvoked by uid (\d+)$/, 'uid '], // qmail
  [/^from ([^\s@]+@[^\s@]+)$/, ''], // Sendmail
] as const;

/**
 * Who handed the message in. What stands before "@address" is no login: without one it is what the
 * client's own machine says (RFC 1413), and only the protocol tells them apart.
 */
export function readLogin({ clauses, told }: Clauses, protocol: string | null): Login {
  const name = lowerAscii(protocol ?? '');
  const from = clauseNamed(clauses, 'from');
  const logins = told.flatMap(({ text }) => matchOf(LOGINS, text) ?? []);
  // OpenSMTPD: "auth=yes user=login"; in the clause of the client it would be HELO.
  const options = clauses
    .filter((clause) => clause.name !== 'from')
    .flatMap(({ items }) => wordsOf(items).filter((word) => /^(?:auth|user)=/.test(word)));
  const authenticated = logins.length > 0 || LOGGED_IN.test(name) || options.includes('auth=yes');
  const idents = from.map(({ kind, text }) => kind === 'comment' && IDENT.exec(text)?.[1]);
  const users = [
    ...logins.map(([, user]) => user),
    ...(authenticated ? [options.find((word) => word.startsWith('user='))?.slice(5)] : []),
    ...(authenticated ? idents : []),
    ...told.map(({ text }) => accountIn(text)),
    name === 'local' && wordsOf(from)[0], // Exim: "from LOGIN by HOST with local"
  ];
  return { authenticated, user: users.find((user) => user) || null };
}

// qmail: "(login@address)"
const IDENT = /^(\S+)@[\d.:A-Fa-f]+$/;

const matchOf = (patterns: readonly RegExp[], text: string): readonly [RegExpExecArray] | null => {
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  return match ? [match] : null;
};

function accountIn(text: string): string | null {
  for (const [pattern, prefix] of ACCOUNTS) {
    const account = pattern.exec(text)?.[1];
    if (account !== undefined) return prefix + account;
  }
  return null;
}
