/** Mails that the tests make, sign, and alter each in one way: a number stands for one of them. */
import type { AlterationKind } from '../../src/report.ts';
import { type Altered, ways } from './alterer.ts';
import { type Chance, chance } from './chance.ts';
import { type MadeMail, makeMail, written } from './mail-maker.ts';
import { signedBy, signerKeys } from './signer.ts';

/** How many there are. */
export const COUNT = 500;
const DOMAIN = 'example.com';
/** Where their keys are. */
export const ZONE = Object.fromEntries(
  Object.entries(signerKeys).map(([name, key]) => [`${name}._domainkey.${DOMAIN}`, key]),
);

const FIELDS = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'];

export interface SignedAndAltered {
  readonly expected: AlterationKind;
  readonly signed: string;
  readonly altered: string;
}

/** A mail, its signature, and one of the ways that change what the signature covers. */
export function makeCase(number: number): SignedAndAltered {
  const random = chance(number);
  const mail = makeMail(random);
  const found = alter(mail, random, number);
  const { kind } = found;
  const copies = kind === 'field-changed' || random.yes(0.2);
  const message = written(mail);
  const signed = signedBy(message, {
    domain: DOMAIN,
    key: random.one(['rsa', 'rsa', 'ed25519'] as const),
    header: random.one(['relaxed', 'relaxed', 'simple'] as const),
    body: kind === 'trailing-space' ? 'simple' : random.one(['relaxed', 'simple'] as const),
    names: [...FIELDS, ...(random.yes(0.5) ? ['content-transfer-encoding'] : [])],
    // What is added beyond l= breaks nothing.
    length: kind !== 'footer-added' && kind !== 'trailing-space' && random.yes(0.1),
    copies,
  });
  const changed = written(found.mail);
  const signature = signed.slice(0, signed.length - message.length);
  return {
    expected: kind,
    signed,
    altered: `${signature}${found.bytes?.(changed) ?? changed}`,
  };
}

function alter(mail: MadeMail, random: Chance, number: number): Altered {
  const all = Object.values(ways);
  const way = all[number % all.length] ?? ways.footer;
  return way(mail, random) ?? ways.footer(mail, random);
}
