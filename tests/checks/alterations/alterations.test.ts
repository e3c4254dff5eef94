import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/analyse.ts';
import type { Alteration, Fidelity } from '../../../src/report.ts';
import { expectLinearGrowth } from '../../support/linear.ts';
import { NOW, zoneResolver } from '../../support/messages.ts';
import { type SignatureChoice, signedBy, signerKeys } from '../../support/signer.ts';

const ZONE = { 'rsa._domainkey.example.com': signerKeys.rsa };
const SIMPLE: SignatureChoice = {
  domain: 'example.com',
  key: 'rsa',
  header: 'simple',
  body: 'simple',
  names: ['from', 'from', 'subject', 'content-type', 'content-transfer-encoding'],
  length: false,
  copies: false,
};

const HEADER = 'From: Ann <ann@example.com>\r\nSubject: Hello there\r\n';
const TEXT = 'Dear Alex,\r\n\r\nall is well.\r\n\r\nAnn\r\n';
const PLAIN = `${HEADER}Content-Type: text/plain\r\nContent-Transfer-Encoding: 7bit\r\n\r\n${TEXT}`;
const HTML = `${HEADER}Content-Type: text/html\r\n\r\n<html><head></head><body><p>All is well.</p></body></html>\r\n`;

type Change = (message: string) => string;
const footer: Change = (message) => `${message}-- \r\nA list\r\n`;
const banner: Change = (message) =>
  message.replace('\r\n\r\n', '\r\n\r\nCAUTION: from outside\r\n\r\n');
const tag: Change = (message) => message.replace('Subject: Hello', 'Subject: [list] Hello');
const spaces: Change = (message) => message.replace('Alex,\r\n', 'Alex, \r\n');
const word: Change = (message) => message.replace('well', 'lost');
const secondFrom: Change = (message) => message.replace(HEADER, `${HEADER}From: x@b.example\r\n`);
const base64: Change = (message) => {
  const [header = ''] = message.split('\r\n\r\n', 1);
  const body = Buffer.from(message.slice(header.length + 4)).toString('base64');
  return `${header.replace('7bit', 'base64')}\r\n\r\n${body}\r\n`;
};
const meta: Change = (message) => message.replace('<head>', '<head><meta charset="utf-8">');
const lastLine: Change = (message) => message.replace('</body>', '<p>Sent by a list</p></body>');

/** `kind` for each that is proved, `kind?` for each that is not. */
async function named(
  message: string,
  change: Change,
  choice: Partial<SignatureChoice> = {},
  fidelity: Fidelity = 'exact',
): Promise<readonly string[]> {
  const signed = signedBy(message, { ...SIMPLE, ...choice });
  const signature = signed.slice(0, -message.length);
  const bytes = Buffer.from(signature + change(message), 'latin1');
  const { checks } = await examine(bytes, { resolver: zoneResolver(ZONE), now: NOW, fidelity });
  return checks.dkim.flatMap(({ altered }) =>
    altered.map(({ kind, proved }: Alteration) => `${kind}${proved ? '' : '?'}`),
  );
}

describe('undone one by one and in pairs', () => {
  const rows: readonly (readonly [
    what: string,
    message: string,
    changes: readonly Change[],
    named: readonly string[],
  ])[] = [
    ['a footer', PLAIN, [footer], ['footer-added']],
    ['a tag', PLAIN, [tag], ['subject-tag-added']],
    ['both, in header and body', PLAIN, [tag, footer], ['subject-tag-added', 'footer-added']],
    ['above and below the text', PLAIN, [banner, footer], ['banner-added', 'footer-added']],
    ['white space, and a footer', PLAIN, [spaces, footer], ['trailing-space', 'footer-added']],
    [
      'a footer, then another encoding',
      PLAIN,
      [footer, base64],
      ['transfer-encoding-changed', 'footer-added'],
    ],
    ['an encoding that the header names', PLAIN, [base64], ['transfer-encoding-changed']],
    [
      'a tag, and another encoding',
      PLAIN,
      [tag, base64],
      ['transfer-encoding-changed', 'subject-tag-added'],
    ],
    ['a meta tag', HTML, [meta], ['meta-inserted']],
    ['a meta tag, and a footer', HTML, [meta, lastLine], ['meta-inserted', 'footer-added']],
    ['a second From where one is signed twice', PLAIN, [secondFrom], ['field-added']],
  ];
  test.each(rows)('%s', async (_, message, changes, expected) => {
    const change: Change = (text) => changes.reduce((changed, one) => one(changed), text);
    expect((await named(message, change)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('nothing is claimed that is not shown', () => {
  const rows: readonly (readonly [string, readonly Change[], readonly string[]])[] = [
    ['as it was signed', [], []],
    ['a word changed', [word], []],
    ['a word changed, and a footer', [word, footer], []],
    ['a word changed, and a tag: the header alone fits', [word, tag], ['subject-tag-added?']],
    [
      'another subject, and a footer: bh= may be another’s',
      [(text) => text.replace('there', 'you'), footer],
      ['footer-added?'],
    ],
  ];
  test.each(rows)('%s', async (_, changes, expected) => {
    const change: Change = (text) => changes.reduce((changed, one) => one(changed), text);
    expect(await named(PLAIN, change)).toEqual(expected);
  });

  test.each<Fidelity>(['lossy-text', 'reserialised'])('of a copy that is %s', async (fidelity) => {
    expect(await named(PLAIN, footer, {}, fidelity)).toEqual([]);
    expect(await named(PLAIN, tag, {}, fidelity)).toEqual([]);
  });
});

describe('a search takes time in proportion to the message', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['empty lines', '\r\n'],
    ['one character a line', 'a\r\n'],
    ['tags that open', '<p>'],
    ['tags that are not ended', '<meta '],
    ['signs of quoted-printable', '=\r\n=3D'],
    ['spaces', ' \t'],
    ['delimiters', '--b\r\n'],
  ];
  const kinds = [
    ['text/plain', '8bit'],
    ['text/html', 'quoted-printable'],
    ['multipart/mixed; boundary=b', '8bit'],
  ] as const;
  test.each(bodies)('%s', async (_, pattern) => {
    for (const [type, encoding] of kinds) {
      const header = `${HEADER}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
      const signature = signedBy(`${header}x\r\n`, SIMPLE).slice(0, -(header.length + 3));
      await expectLinearGrowth((size) => {
        const body = pattern.repeat(Math.ceil(size / pattern.length));
        const bytes = Buffer.from(`${signature}${header}${body}`, 'latin1');
        return examine(bytes, { resolver: zoneResolver(ZONE), now: NOW });
      }, 1 << 18);
    }
  });
});
