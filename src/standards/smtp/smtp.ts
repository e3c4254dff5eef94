/**
 * What SMTP replies mean: by provider and code, by the words that servers write in English, and by the
 * registry of enhanced status codes. Facts only; the sentences are wording's.
 *
 * The tables are text, a row a line:
 *
 *   row = basic SP enhanced SP cause SP certainty SP source SP pattern [" :: " meaning]   ("-" where there is none)
 *
 * under a line with the provider's name in brackets. The pattern is a regular expression, of any case, for a
 * reply on one line without the repeated codes of its continuation lines (RFC 5321 §4.2.1). The meaning is technical
 * English in every language: what a reader is told first is the cause, in his own.
 */
import type { Certainty } from '../known.ts';
import { type BounceCause, bounceCauses } from './causes.ts';
import { gatewayReplies } from './gateway-replies.ts';
import { googleReplies } from './google-replies.ts';
import { mailboxReplies } from './mailbox-replies.ts';
import { microsoftReplies } from './microsoft-replies.ts';
import { serverReplies } from './server-replies.ts';
import type { SmtpSource } from './sources.ts';

export { type BounceCause, bounceCauses } from './causes.ts';
export { providerOfHost, providerOfWords } from './providers.ts';
export { registeredTitle } from './registered.ts';
export { registeredCause } from './registry.ts';
export { type SmtpSource, smtpSources } from './sources.ts';

/** A reply whose meaning is known. */
export interface KnownReply {
  /** A provider, a mail server's software, or `any`. */
  readonly provider: string;
  /** Reply code, `550`; '' where it may be any. */
  readonly basic: string;
  /** Enhanced codes, ranges written out as their ends; empty where it may be any. */
  readonly enhanced: readonly string[];
  readonly cause: BounceCause;
  /** `fallback`: a single word that suggests a cause, for when nothing says more. */
  readonly certainty: Certainty | 'fallback';
  readonly source: SmtpSource;
  readonly pattern: RegExp;
  /** '' where the cause says it all. */
  readonly meaning: string;
}

const ROW = /^(\S+) (\S+) (\S+) (\S+) (\S+) (.+)$/;

/** Every known reply, in the order of the tables: what is exact before what is general. */
export function readKnownReplies(): readonly KnownReply[] {
  const tables = [microsoftReplies, googleReplies, mailboxReplies, gatewayReplies, serverReplies];
  return tables.flatMap((table) => {
    let provider = '';
    return table.split('\n').flatMap((line): readonly KnownReply[] => {
      const name = /^\[(\S+)\]$/.exec(line)?.[1];
      provider = name ?? provider;
      const row = name === undefined ? ROW.exec(line) : null;
      if (!row) return [];
      const [, basic = '', enhanced = '', cause = '', certainty = '', source = '', rest = ''] = row;
      const [pattern = '', meaning = ''] = rest.split(' :: ');
      return [
        {
          provider,
          basic: basic === '-' ? '' : basic,
          enhanced: enhanced === '-' ? [] : enhanced.split('/'),
          cause: isCause(cause) ? cause : 'unknown',
          certainty: certainty as KnownReply['certainty'], // tests/standards/smtp.test.ts holds it to the names
          source: source as SmtpSource,
          pattern: new RegExp(pattern, 'i'),
          meaning,
        },
      ];
    });
  });
}

function isCause(text: string): text is BounceCause {
  return Object.hasOwn(bounceCauses, text);
}

/** Providers whose codes mean the same. */
const KIN: Readonly<Record<string, string>> = {
  outlook: 'microsoft',
  exchange: 'microsoft',
  aol: 'yahoo',
};

/** Whether what is known of `row`'s provider holds for `provider` too. */
export function isOf(row: KnownReply, provider: string | null): boolean {
  return provider !== null && (KIN[row.provider] ?? row.provider) === (KIN[provider] ?? provider);
}

/** Software and rows of nobody's: what they say may come from any server. */
const ANYBODYS: ReadonlySet<string> = new Set([
  'exchange',
  'postfix',
  'policyd-spf',
  'opendmarc',
  'exim',
  'rspamd',
  'mox',
  'sendmail',
  'any',
]);

export function isAnybodys({ provider }: KnownReply): boolean {
  return ANYBODYS.has(provider);
}

/** Whether a row is about an enhanced code: listed, or within a range such as `5.7.606-649`. */
export function isAbout({ enhanced }: KnownReply, status: string): boolean {
  return enhanced.some((listed) => {
    const [first = '', last] = listed.split('-');
    if (last === undefined) return first === status;
    const at = first.lastIndexOf('.') + 1;
    const number = Number(status.slice(at));
    return (
      status.startsWith(first.slice(0, at)) &&
      number >= Number(first.slice(at)) &&
      number <= Number(last)
    );
  });
}
