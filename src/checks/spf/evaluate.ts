/**
 * check_host() of RFC 7208 §4, term by term, with an account of each. mailauth gives the verdict;
 * this is how it came about, and the RFC's own suite holds the two together. Where mailauth asks
 * nothing, for a name with an underscore, this is the verdict, too.
 */
import ipaddr from 'ipaddr.js';
import type { Resolve } from '../../dns/dns.ts';
import type { Span } from '../../syntax/syntax.ts';
import { exchangeOf, isAskable, isAtOrBelow, textOf } from '../names.ts';
import type { Address } from '../reverse-names.ts';
import { HOST_LIMIT, Lookups, Stop } from './lookups.ts';
import { expandMacros } from './macro.ts';
import { isInNetwork } from './networks.ts';
import {
  type Directive,
  isExplanation,
  isSpfRecord,
  type Modifier,
  parseSpfRecord,
  type Term,
  type Unreadable,
} from './record.ts';
import { macroValues, targetOf } from './target.ts';
import type { SpfAccount, SpfProblem, SpfTerm, SpfTrace, TraceQuestion } from './trace.ts';

const SHOWN = 20;

/** Evaluates; never rejects. `resolve` should remember its answers: each is asked for as needed. */
export async function evaluateSpf(question: TraceQuestion, resolve: Resolve): Promise<SpfAccount> {
  const evaluation = new Evaluation(question, resolve);
  const domain = question.sender.slice(question.sender.lastIndexOf('@') + 1);
  const trace = await evaluation.checkHost(domain);
  const explanation = trace.result === 'fail' ? await evaluation.explain(trace) : null;
  const { terms: lookups, voids: voidLookups } = evaluation.lookups;
  return { ...trace, lookups, voidLookups, explanation };
}

class Evaluation {
  readonly lookups: Lookups;
  readonly #question: TraceQuestion;
  readonly #address: Address;

  constructor(question: TraceQuestion, resolve: Resolve) {
    this.#question = question;
    this.#address = ipaddr.process(question.ip); // an IPv4-mapped address is IPv4: §5
    this.lookups = new Lookups(this.#address, resolve, question.lenient === true);
  }

  /** §4: the record of one domain. */
  async checkHost(domain: string): Promise<SpfTrace> {
    const nothing = { domain, record: null, problem: null, terms: [] };
    if (!isAskable(domain)) return { ...nothing, result: 'none' }; // §4.3
    let texts: readonly unknown[];
    try {
      texts = await this.lookups.ask(domain, 'TXT');
    } catch {
      return { ...nothing, result: 'temperror', problem: 'dns' }; // §4.4
    }
    const records = texts.map(textOf).filter(isSpfRecord);
    const [record] = records;
    if (record === undefined) return { ...nothing, result: 'none' }; // §4.5
    if (records.length > 1) {
      return { ...nothing, result: 'permerror', problem: 'several-records' };
    }
    return { domain, record, ...(await this.#evaluate(domain, record)) };
  }

  /** §4.6, §4.7: the terms from left to right, then `redirect`, then neutral. */
  async #evaluate(
    domain: string,
    record: string,
  ): Promise<Pick<SpfTrace, 'result' | 'problem' | 'terms'>> {
    const terms = parseSpfRecord(record);
    const done: SpfTerm[] = [];
    const rest = (from: readonly Term[]) => [...done, ...from.map(notReached)];
    if (terms.some((term) => this.#stopsAt(term))) {
      const told = terms.map((term) =>
        term.kind === 'unreadable' ? unread(term) : notReached(term),
      );
      return { result: 'permerror', problem: 'syntax', terms: told };
    }
    const directives = terms.filter(isDirectiveOrFaulty);
    const modifiers = terms.filter((term) => term.kind === 'modifier');
    for (const [i, term] of directives.entries()) {
      const before = this.lookups.terms;
      if (term.kind === 'unreadable') {
        const others = [...done, unread(term), ...directives.slice(i + 1).map(notReached)];
        return { result: 'permerror', problem: 'syntax', terms: others };
      }
      const step = await this.#match(term, domain);
      done.push({ ...plain(term), ...step, lookups: this.lookups.terms - before });
      if (step.outcome === 'no-match') continue;
      const others = rest([...directives.slice(i + 1), ...modifiers]);
      return step.outcome === 'match'
        ? { result: RESULTS[term.qualifier], problem: null, terms: others }
        : { ...ended(step), terms: others };
    }
    const redirect = modifiers.find(({ name }) => name === 'redirect');
    if (!redirect) return { result: 'neutral', problem: null, terms: rest(modifiers) };
    const before = this.lookups.terms;
    const step = await this.#redirect(redirect, domain);
    done.push({ ...plain(redirect), ...step, lookups: this.lookups.terms - before });
    const others = rest(modifiers.filter((one) => one !== redirect));
    const { inside } = step;
    if (step.outcome === 'error' || inside === null) return { ...ended(step), terms: others };
    return { result: inside.result, problem: inside.problem, terms: others };
  }

  /** One term that is none is enough (§4.6); for the lenient, only where nobody could say what it is. */
  #stopsAt(term: Term): boolean {
    return term.kind === 'unreadable' && !(this.#question.lenient && term.fault !== 'unknown');
  }

  async #match(term: Directive, domain: string): Promise<Step> {
    const step: Step = { outcome: 'no-match', name: null, found: [], inside: null, problem: null };
    try {
      switch (term.mechanism) {
        case 'all':
          return { ...step, outcome: 'match' };
        case 'ip4':
        case 'ip6':
          return this.#compare(step, [term.network ?? ''], term);
        default:
          this.lookups.countTerm();
          return await this.#look(step, term, await this.#target(term.domainSpec, domain));
      }
    } catch (error) {
      if (error instanceof Stop) return { ...step, outcome: 'error', problem: error.problem };
      throw error;
    }
  }

  /** The mechanisms that ask DNS. A name that nobody could ask for matches nothing: §4.8 */
  async #look(step: Step, term: Directive, name: string): Promise<Step> {
    const named = { ...step, name };
    if (term.mechanism === 'include') return await this.#include(named, name);
    if (!isAskable(name)) return named;
    switch (term.mechanism) {
      case 'a':
        return this.#compare(named, await this.lookups.addresses(name), term);
      case 'exists': {
        const found = (await this.lookups.askForTerm(name, 'A')).map(String); // A for IPv6, too: §5.7
        return { ...named, found: found.slice(0, SHOWN), outcome: found[0] ? 'match' : 'no-match' };
      }
      case 'mx': {
        const hosts = (await this.lookups.askForTerm(name, 'MX')).map(exchangeOf).filter(isAskable);
        if (hosts.length > HOST_LIMIT) throw new Stop('too-many-names');
        for (const host of hosts) {
          const compared = this.#compare(named, await this.lookups.addresses(host), term);
          if (compared.outcome === 'match') return compared;
        }
        return { ...named, found: hosts };
      }
      default: {
        // ptr, §5.5
        const found = await this.lookups.validatedNamesForTerm();
        const below = found.some((one) => isAtOrBelow(one, name));
        return { ...named, found: found.slice(0, SHOWN), outcome: below ? 'match' : 'no-match' };
      }
    }
  }

  /** §5.2: a pass there is a match here; an error there, or no record, ends it. */
  async #include(step: Step, name: string): Promise<Step> {
    const inside = await this.checkHost(name);
    const entered = { ...step, inside };
    if (inside.result === 'pass') return { ...entered, outcome: 'match' };
    if (inside.result === 'none')
      return { ...entered, outcome: 'error', problem: 'no-record-there' };
    return /error$/.test(inside.result)
      ? { ...entered, outcome: 'error', problem: inside.problem }
      : entered;
  }

  /** §6.1: the result is that of the other domain. */
  async #redirect(term: Modifier, domain: string): Promise<Step> {
    const step: Step = { outcome: 'error', name: null, found: [], inside: null, problem: null };
    try {
      this.lookups.countTerm();
      const name = await this.#target(term.value, domain);
      const inside = await this.checkHost(name);
      return inside.result === 'none'
        ? { ...step, name, inside, problem: 'no-record-there' }
        : { ...step, name, inside, outcome: 'taken' };
    } catch (error) {
      if (error instanceof Stop) return { ...step, problem: error.problem };
      throw error;
    }
  }

  /** §6.2: of the record whose term failed; anything wrong with it is no explanation. */
  async explain(trace: SpfTrace): Promise<string | null> {
    const failed = leadingTo(trace);
    const terms = failed.record === null ? [] : parseSpfRecord(failed.record);
    const exp = terms.find((term) => term.kind === 'modifier' && term.name === 'exp');
    if (exp?.kind !== 'modifier') return null;
    try {
      const name = await this.#target(exp.value, failed.domain);
      if (!isAskable(name)) return null;
      const texts = await this.lookups.ask(name, 'TXT');
      const text = texts.length === 1 ? textOf(texts[0]) : '';
      if (!/^[\x20-\x7e]+$/.test(text) || !isExplanation(text)) return null;
      return await expandMacros(text, macroValues(failed.domain, this.#question, this.lookups));
    } catch {
      return null;
    }
  }

  #compare(step: Step, networks: readonly string[], { bits }: Directive): Step {
    const within = networks.some((text) => isInNetwork(this.#address, text, bits));
    const found = networks.slice(0, SHOWN);
    return { ...step, found, outcome: within ? 'match' : 'no-match' };
  }

  #target(domainSpec: string | null, domain: string): Promise<string> {
    return targetOf(domainSpec, domain, this.#question, this.lookups);
  }
}

interface Step {
  readonly outcome: SpfTerm['outcome'];
  readonly name: string | null;
  readonly found: readonly string[];
  readonly inside: SpfTrace | null;
  readonly problem: SpfProblem | null;
}

const RESULTS = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

const ended = ({ problem }: Step) => ({
  result: problem === 'dns' ? ('temperror' as const) : ('permerror' as const),
  problem,
});

/** What is evaluated from left to right: a repeated `exp`, which only the lenient get so far with, is not. */
const isDirectiveOrFaulty = (term: Term): term is Directive | Unreadable =>
  term.kind === 'directive' || (term.kind === 'unreadable' && term.fault === 'argument');

const plain = ({ text, at }: { readonly text: string; readonly at: Span }) => ({ text, at });

const notReached = (term: { readonly text: string; readonly at: Span }): SpfTerm => ({
  ...plain(term),
  outcome: 'not-reached',
  name: null,
  found: [],
  lookups: 0,
  inside: null,
});

const unread = (term: { readonly text: string; readonly at: Span }): SpfTerm => ({
  ...notReached(term),
  outcome: 'error',
});

/** The record that a redirect, or several, ended at. */
function leadingTo(trace: SpfTrace): SpfTrace {
  const taken = trace.terms.find(({ outcome }) => outcome === 'taken');
  return taken?.inside ? leadingTo(taken.inside) : trace;
}
