/** One resolver for several threads: questions go to it over a port, so that all share what it keeps. */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import {
  type AnswerDetails,
  DnsError,
  type DnsErrorCode,
  errorCode,
  type RecordType,
  type Resolve,
} from '../dns/dns.ts';

interface Asked {
  readonly id: number;
  readonly name: string;
  readonly type: RecordType;
}

interface Answered {
  readonly id: number;
  /** Null: there are none, and `code` says why. */
  readonly records: readonly unknown[] | null;
  readonly code: string;
  readonly details: AnswerDetails | null;
}

/** The end to give to another thread; its questions are answered by `resolve`. It keeps no process alive. */
export function openDnsPort(resolve: Resolve): MessagePort {
  const { port1: own, port2: other } = new MessageChannel();
  own.on('message', async ({ id, name, type }: Asked) => {
    own.postMessage(await answer(id, resolve(name, type)));
  });
  own.unref();
  return other;
}

async function answer(id: number, asking: Promise<readonly unknown[]>): Promise<Answered> {
  try {
    const records = await asking;
    return { id, records: [...records], code: '', details: detailsOf(records) };
  } catch (error) {
    return { id, records: null, code: errorCode(error), details: detailsOf(error) };
  }
}

/** A resolver that asks at the other end. */
export function portResolver(port: MessagePort): Resolve {
  const open = new Map<number, (answered: Answered) => void>();
  let nextId = 0;
  port.on('message', (answered: Answered) => {
    open.get(answered.id)?.(answered);
    open.delete(answered.id);
  });
  port.unref();
  return async (name, type) => {
    const id = nextId++;
    const { records, code, details } = await new Promise<Answered>((told) => {
      open.set(id, told);
      port.postMessage({ id, name, type } satisfies Asked);
    });
    if (records === null) throw new DnsError(code as DnsErrorCode, name, details);
    return Object.assign([...records], { details });
  };
}

function detailsOf(carrier: unknown): AnswerDetails | null {
  const isCarrier = typeof carrier === 'object' && carrier !== null && 'details' in carrier;
  return isCarrier ? (carrier.details as AnswerDetails | null) : null;
}
