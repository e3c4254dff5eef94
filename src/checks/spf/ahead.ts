/**
 * Asks ahead of an evaluation: for whatever its terms may come to ask, as soon as each name is known
 * and all at once, so that it takes as long as the longest chain of records and not as all of them
 * one after the other. The evaluation asks again and joins these questions; it alone counts and decides.
 */
import ipaddr from 'ipaddr.js';
import type { RecordType, Resolve } from '../../dns/dns.ts';
import { exchangeOf, isAskable, textOf } from '../names.ts';
import { type Address, addressType } from '../reverse-names.ts';
import { HOST_LIMIT, Lookups } from './lookups.ts';
import { isInNetwork } from './networks.ts';
import {
  type Directive,
  isSpfRecord,
  parseSpfRecord,
  type Qualifier,
  type Term,
} from './record.ts';
import { targetOf } from './target.ts';
import type { TraceQuestion } from './trace.ts';

/**
 * Questions that one evaluation may ask ahead; ours. Real records of ten terms stay below it, and what
 * a hostile one gains by more is only that it is asked when its turn has come.
 */
const AHEAD_LIMIT = 40;

export interface Ahead {
  /** Nothing more is asked; what is under way is nobody's. */
  stop(): void;
}

/**
 * Starts to ask. `resolve` must share its questions, as the ledger does. No name is asked for that
 * would carry the local part, nor for a term behind one that settles the matter without DNS.
 */
export function askAhead(question: TraceQuestion, resolve: Resolve): Ahead {
  const address = ipaddr.process(question.ip);
  const asked = new Set<string>();
  let open = true;
  const ask: Resolve = async (name, type) => {
    asked.add(`${type} ${name}`);
    return open && asked.size <= AHEAD_LIMIT ? await resolve(name, type) : [];
  };
  // Its limits are those of one evaluation, which is what all of this is for: §4.6.4.
  const lookups = new Lookups(address, ask, false);
  const entered = new Set<string>();

  const askFor = async (name: string, type: RecordType) =>
    isAskable(name) ? await lookups.ask(name, type) : [];
  const type = addressType(address);
  const target = (domainSpec: string | null, domain: string) =>
    targetOf(domainSpec, domain, question, lookups);

  const askRecord = async (domain: string, outermost: boolean): Promise<void> => {
    if (!isAskable(domain) || entered.has(domain)) return;
    entered.add(domain);
    const records = (await lookups.ask(domain, 'TXT')).map(textOf).filter(isSpfRecord);
    const terms = records.length === 1 ? parseSpfRecord(records[0] ?? '') : [];
    const { directives, end } = reachedOf(terms, address);
    for (const term of directives) void quietly(askTerm(term, domain));
    const named = (name: string) =>
      terms.find((term) => term.kind === 'modifier' && term.name === name && isSafe(term.value));
    const [redirect, exp] = [named('redirect'), named('exp')];
    if (redirect?.kind === 'modifier' && end === null) {
      lookups.countTerm();
      void quietly(askRecord(await target(redirect.value, domain), outermost));
    }
    const mayFail = outermost && (end === null || end === '-');
    if (exp?.kind === 'modifier' && mayFail) await askFor(await target(exp.value, domain), 'TXT');
  };

  const askTerm = async (
    { mechanism, domainSpec, network }: Directive,
    domain: string,
  ): Promise<void> => {
    if (network !== null || !isSafe(domainSpec ?? '')) return;
    lookups.countTerm();
    const name = await target(domainSpec, domain);
    switch (mechanism) {
      case 'include':
        return await askRecord(name, false);
      case 'ptr':
        return void (await lookups.validatedNames());
      case 'mx': {
        const hosts = (await askFor(name, 'MX')).map(exchangeOf).filter(isAskable);
        if (hosts.length > HOST_LIMIT) return;
        await Promise.all(hosts.map((host) => askFor(host, type)));
        return;
      }
      default:
        await askFor(name, mechanism === 'a' ? type : 'A');
    }
  };

  void quietly(askRecord(question.sender.slice(question.sender.lastIndexOf('@') + 1), true));
  return {
    stop: () => {
      open = false;
    },
  };
}

/** Whoever evaluates meets the same failure, and tells it. */
const quietly = (asking: Promise<unknown>) => asking.catch(() => {});

/** Holds neither `%{s}` nor `%{l}`, whatever is made of them. §7.2 */
const isSafe = (domainSpec: string) => !/%\{[sl]/i.test(domainSpec);

interface Reached {
  readonly directives: readonly Directive[];
  /** How it ends there: what the term says, or in an error; null: it does not. */
  readonly end: Qualifier | 'error' | null;
}

/** The terms up to one that settles the matter without DNS: `all`, a network that fits, a fault. */
function reachedOf(terms: readonly Term[], address: Address): Reached {
  const directives: Directive[] = [];
  // §4.6: what nobody can read ends an evaluation before it begins, also a lenient one.
  if (terms.some((term) => term.kind === 'unreadable' && term.fault === 'unknown')) {
    return { directives, end: 'error' };
  }
  for (const term of terms) {
    if (term.kind === 'unreadable') return { directives, end: 'error' };
    if (term.kind !== 'directive') continue;
    const { mechanism, network, bits, qualifier } = term;
    if (mechanism === 'all' || (network !== null && isInNetwork(address, network, bits))) {
      return { directives, end: qualifier };
    }
    directives.push(term);
  }
  return { directives, end: null };
}
