/**
 * A resolver over servers of DNS over HTTPS: keeps names here that are not to be asked, shares what
 * is under way, keeps answers for their time, asks a second server where the first is in trouble.
 */
import { type Cache, openCache } from './cache.ts';
import { askServer, type Fetch } from './doh.ts';
import { dnsName } from './name.ts';
import { type NeverAsked, openNeverAsked } from './never-asked.ts';
import { type Alias, type Found, type NoAnswer, noAnswer, type Reply } from './reply.ts';
import { DnsError, type DnsErrorCode, type Exchange, type Resolve } from './resolver.ts';
import { type DohServer, inOrder } from './servers.ts';
import type { Question } from './wire.ts';

export interface DohOptions {
  /** Whom to ask; of several, ./servers says who is asked for what. */
  readonly servers: readonly DohServer[];
  readonly fetch?: Fetch | undefined;
  /** Ends every open question with ECANCELLED. */
  readonly signal?: AbortSignal | undefined;
  /** Where answers are kept; default: a cache of its own, which lives as long as the resolver. */
  readonly cache?: DnsCache | undefined;
  /** Names that stay here, also at the end of an alias; default: those that mean something on one network only. */
  readonly neverAsked?: NeverAsked | undefined;
}

/** A reply, the host of the server that the name was asked of, and what else was sent for it. */
interface Answer<Got extends Reply = Found | NoAnswer> {
  readonly reply: Got;
  readonly server: string | null;
  readonly cached: boolean;
  readonly others: readonly Exchange[];
}

/** Answers that outlive a resolver: one for each message, say, with a signal of its own. */
export type DnsCache = Cache<Answer>;

/** Opens an empty cache; `millisNow` is a monotonic clock. */
export function openDnsCache(millisNow: () => number = () => performance.now()): DnsCache {
  return openCache(millisNow);
}

/**
 * Questions asked on for the end of an alias: ours. A server that resolves follows aliases itself, so
 * that one is rare, and more are a loop.
 */
const ASK_ON_LIMIT = 3;

/** Opens a resolver. */
export function dohResolver(options: DohOptions): Resolve {
  const {
    servers,
    fetch = (url, init) => globalThis.fetch(url, init),
    signal,
    cache = openDnsCache(),
    neverAsked = openNeverAsked(),
  } = options;
  const open = new Map<string, Promise<Answer>>();

  const askOne = async ({ url }: DohServer, question: Question): Promise<Answer<Reply>> => ({
    reply: await askServer(url, question, fetch, signal),
    server: new URL(url).host,
    cached: false,
    others: [],
  });

  const askTwice = async (question: Question): Promise<Answer<Reply>> => {
    const [first, second = first] = inOrder(servers, question.name);
    if (!first || !second) return unasked('ECONNREFUSED');
    const answer = await askOne(first, question);
    if (!isTemporary(answer.reply)) return answer;
    const other = await askOne(second, question);
    // Where neither can tell, the trouble is told of the first: it is the one that the name belongs to.
    const [told, untold] = isTemporary(other.reply) ? [answer, other] : [other, answer];
    return { ...told, others: [exchange(question, untold)] };
  };

  const ask = async (question: Question, askedOn: number): Promise<Answer> => {
    if (neverAsked(question.name)) return unasked('ENEVERASKED');
    const kept = cache.get(keyOf(question));
    if (kept) {
      const { value, ttl } = kept;
      return { ...value, reply: { ...value.reply, ttl }, cached: true, others: [] };
    }
    const { reply, ...had } = await askTwice(question);
    const answer =
      reply.kind === 'alias'
        ? await askOn(reply, question, { reply, ...had }, askedOn)
        : { reply, ...had };
    cache.set(keyOf(question), answer, answer.reply.ttl);
    return answer;
  };

  const askOn = async (
    alias: Alias,
    question: Question,
    had: Answer<Reply>,
    askedOn: number,
  ): Promise<Answer> => {
    const name = dnsName(alias.target);
    if (!name || askedOn === ASK_ON_LIMIT) return { ...had, reply: noAnswer('EBADRESP') };
    const on = { name, type: question.type };
    const end = await ask(on, askedOn + 1);
    const ttl = Math.min(alias.ttl, end.reply.ttl);
    const sent = end.server === null || end.cached ? [] : [exchange(on, end), ...end.others];
    return {
      ...had,
      reply: { ...end.reply, ttl, dnssec: alias.dnssec && end.reply.dnssec },
      others: [...had.others, ...sent],
    };
  };

  return async (name, type) => {
    const asked = dnsName(name);
    if (!asked) throw new DnsError('EBADNAME', name);
    const question = { name: asked, type };
    const key = keyOf(question);
    // Questions join each other here only: two aliases that name each other would wait for ever.
    const answer = open.get(key) ?? ask(question, 0).finally(() => open.delete(key));
    open.set(key, answer);
    return deliver(name, await answer);
  };
}

/** Each asker gets a list of its own. */
function deliver(name: string, { reply, server, cached, others }: Answer): readonly unknown[] {
  const details = { server, dnssec: reply.dnssec, ttl: reply.ttl, cached, others };
  if (reply.kind === 'error') throw new DnsError(reply.code, name, details);
  return Object.assign([...reply.records], { details });
}

function keyOf({ name, type }: Question): string {
  return `${type} ${name}`;
}

function unasked(code: DnsErrorCode): Answer {
  return { reply: noAnswer(code), server: null, cached: false, others: [] };
}

function exchange({ name, type }: Question, { reply, server }: Answer<Reply>): Exchange {
  return { name, type, server: server ?? '', code: reply.kind === 'error' ? reply.code : null };
}

/** Whether another server may know more. After an abort nobody is asked, whoever is. */
function isTemporary(reply: Reply): boolean {
  return reply.kind === 'error' && reply.code !== 'ENOTFOUND' && reply.code !== 'ENODATA';
}
