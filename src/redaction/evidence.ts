/** What a report was made of beside the message: options, and answers of DNS. */
import { isLocalName } from '../domain/domain.ts';
import { redactLocalPart } from './local-part.ts';
import { redactAddress, redactMachineText } from './machine-text.ts';
import { redactProtected } from './message.ts';
import type { Pseudonyms } from './pseudonyms.ts';

interface Told {
  readonly envelope: {
    readonly ip: string | null;
    readonly helo: string | null;
    readonly mailFrom: string | null;
  };
  readonly protected: readonly string[];
}

export function redactOptions<Options extends Told>(options: Options, who: Pseudonyms): Options {
  const { mailFrom, helo } = options.envelope;
  return {
    ...options,
    envelope: {
      ...options.envelope,
      helo: helo === null || helo.includes(':') ? helo : redactHelo(helo, who),
      mailFrom: mailFrom?.includes('@') ? redactAddress(mailFrom, who) : mailFrom,
    },
    protected: options.protected.map((name) => redactProtected(name, who)),
  };
}

/** As it becomes in the message. */
function redactHelo(helo: string, who: Pseudonyms): string {
  if (!helo.includes('.')) return who.token(helo);
  return isLocalName(helo) ? redactMachineText(helo, who) : helo;
}

interface Named {
  readonly name: string;
}

/** Records and names of questions: who is named in them is named in DNS, but may be who got the message. */
export function redactAnswers<
  Answer extends Named & { readonly records: readonly unknown[] | null },
>(answers: readonly Answer[], senders: readonly string[], who: Pseudonyms): readonly Answer[] {
  return answers.map((answer) => ({
    ...answer,
    name: redactName(answer.name, senders, who),
    records: answer.records?.map((record) => redactRecord(record, who)) ?? null,
  }));
}

export function redactLedgers<Row extends Named & { readonly answers: readonly string[] }>(
  ledgers: readonly (readonly Row[])[],
  senders: readonly string[],
  who: Pseudonyms,
): readonly (readonly Row[])[] {
  return ledgers.map((rows) =>
    rows.map((row) => ({
      ...row,
      name: redactName(row.name, senders, who),
      answers: row.answers.map((answer) => redactText(answer, who)),
    })),
  );
}

/** Strings of TXT are put together first: an address may stand in two. */
function redactRecord(record: unknown, who: Pseudonyms): unknown {
  if (!Array.isArray(record)) return record;
  const text = record.join('');
  const redacted = redactText(text, who);
  return redacted === text ? record : [redacted];
}

/** What DNS says at a name of mail's own stays; what else a domain publishes tells nothing here. */
const OF_MAIL = /^\s*(?:v\s*=|k\s*=|p\s*=|h\s*=|t\s*=|n\s*=|s\s*=)/i;

function redactText(text: string, who: Pseudonyms): string {
  const redacted = text.replace(
    /[\w.!#$%&'*+/?^`{|}~\x80-\xff-]{1,400}@[\w.-]{1,255}/g,
    (address) => redactAddress(address, who),
  );
  return OF_MAIL.test(redacted) || !/[\s=]/.test(redacted) || /^\d+ \S+$/.test(redacted)
    ? redacted
    : 'redacted';
}

/** A macro may have put the local part into a name, whole or in pieces: RFC 7208 §7.2, §7.3. */
function redactName(name: string, senders: readonly string[], who: Pseudonyms): string {
  let redacted = name;
  for (const sender of senders) {
    const at = sender.lastIndexOf('@');
    const [local, domain] = [sender.slice(0, Math.max(0, at)), sender.slice(at + 1)];
    if (local === '') continue;
    const instead = redactLocalPart(local, domain, who);
    redacted = withoutLocalPart(redacted, domain, expansionsOf(local), expansionsOf(instead));
  }
  return redacted;
}

/** Everything that macros make of one local part, in an order that hangs on the macro alone. */
function expansionsOf(local: string): readonly string[] {
  const lists = ['', ...'.-+,/_='].flatMap((delimiter) => {
    const pieces = delimiter === '' ? [local] : local.split(delimiter);
    return [pieces, pieces.toReversed()];
  });
  return lists.flatMap((pieces) =>
    [LABELS, 1, 2, 3].map((last) => pieces.slice(-last).join('.').toLowerCase()),
  );
}

/** RFC 1035 §2.3.4: a name has no more. */
const LABELS = 127;

/** The longest expansion that stands in the name, in whole labels and before its last two, as that of the pseudonym. */
function withoutLocalPart(
  name: string,
  domain: string,
  found: readonly string[],
  instead: readonly string[],
): string {
  const lower = name.toLowerCase();
  const own = `.${domain.toLowerCase()}`;
  // The domain of the sender stays, even where a label of it is the local part.
  const suffix = lower.split('.').slice(-2).join('.').length;
  const kept = `.${lower}`.endsWith(own) ? own.length - 1 : suffix;
  const before = lower.slice(0, lower.length - kept);
  const at = (one: string) => {
    const start = `.${before}.`.indexOf(`.${one}.`);
    return start >= 0 ? start : `.${before}`.indexOf(`.${one}@`);
  };
  const order = found.map((one, i) => ({ one, i })).sort((a, b) => b.one.length - a.one.length);
  for (const { one, i } of order) {
    const start = one === '' ? -1 : at(one);
    if (start >= 0) return name.slice(0, start) + instead[i] + name.slice(start + one.length);
  }
  return name;
}
