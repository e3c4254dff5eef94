import { sealMessage } from 'mailauth/lib/arc/index.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report.ts';
import { crlf, keyRecord, letter, privateKey, report, type Zone } from '../../support/messages.ts';

const keyOf = (i: number) => `s1._domainkey.relay${i}.example`;
const zoneOf = (count: number): Zone =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [keyOf(i + 1), { TXT: keyRecord }]));

/** The text with one more set on top; relay 1 is the first. */
async function sealed(text: string, i: number, cv: 'none' | 'pass' | 'fail' = 'pass') {
  const set = await sealMessage(Buffer.from(text), {
    signingDomain: `relay${i}.example`,
    selector: 's1',
    privateKey,
    authResults: `mx.relay${i}.example; spf=pass`,
    cv: i === 1 ? 'none' : cv,
  });
  return `${set}${text}`;
}

const LETTER = crlf(letter('ann@example.com'));
const one = await sealed(LETTER, 1);
const two = await sealed(one, 2);
const three = await sealed(two, 3);
const footer = (text: string) => `${text}-- \r\nsent by a list\r\n`;
const givenUp = await sealed(footer(two), 3, 'fail');
const listed = await sealed(await sealed(footer(one), 2), 3);

/** "seal signature" of each set, oldest first. */
const told = ({ checks: { arc } }: Report) =>
  arc.sets
    .map((set) => {
      const because = (reason: string | null) => (reason === null ? '' : `:${reason}`);
      return `${set.i} ${set.seal}${because(set.sealReason)} ${set.messageSignature}${because(set.messageSignatureReason)}`;
    })
    .join(' | ');

describe('RFC 8617 §5.2: each set, and what the chain amounts to', () => {
  type Row = readonly [
    what: string,
    text: string,
    zone: Zone,
    verdict: string,
    oldest: number | null,
    sets: string,
  ];
  const rows: readonly Row[] = [
    ['one set', one, zoneOf(3), 'pass null', 0, '1 pass pass'],
    ['three', three, zoneOf(3), 'pass null', 0, '1 pass pass | 2 pass pass | 3 pass pass'],
    [
      'the second sealer changed the text: its own signature fits, that of the first no more',
      listed,
      zoneOf(3),
      'pass null',
      2,
      '1 pass fail:body-hash-mismatch | 2 pass pass | 3 pass pass',
    ],
    [
      'changed after all',
      footer(three),
      zoneOf(3),
      'fail message-signature',
      null,
      '1 pass fail:body-hash-mismatch | 2 pass fail:body-hash-mismatch | 3 pass fail:body-hash-mismatch',
    ],
    [
      'what the second wrote was changed: its seal is broken, and each above it',
      three.replace('i=2; mx.relay2.example; spf=pass', 'i=2; mx.relay2.example; spf=fail'),
      zoneOf(3),
      'fail seal',
      null,
      '1 pass pass | 2 fail:signature-mismatch pass | 3 fail:signature-mismatch pass',
    ],
    [
      'a key is gone',
      three,
      { ...zoneOf(3), [keyOf(1)]: 'ENOTFOUND' },
      'fail seal',
      null,
      '1 neutral:key-missing neutral:key-missing | 2 pass pass | 3 pass pass',
    ],
    [
      'DNS failing for one key',
      three,
      { ...zoneOf(3), [keyOf(1)]: 'ETIMEOUT' },
      'temperror null',
      null,
      '1 temperror:dns temperror:dns | 2 pass pass | 3 pass pass',
    ],
    [
      'and what fails for sure fails all the same',
      footer(three),
      { ...zoneOf(3), [keyOf(1)]: 'ETIMEOUT' },
      'fail message-signature',
      null,
      '1 temperror:dns fail:body-hash-mismatch | 2 pass fail:body-hash-mismatch | 3 pass fail:body-hash-mismatch',
    ],
    [
      'a sealer found it broken, and seals its own set alone (§5.1.2)',
      givenUp,
      zoneOf(3),
      'fail chain-status',
      null,
      '1 pass fail:body-hash-mismatch | 2 pass fail:body-hash-mismatch | 3 pass pass',
    ],
    [
      'a set is missing',
      three.replaceAll(/^(ARC-[A-Za-z-]+: i=)2/gm, '$14'),
      zoneOf(4),
      'fail structure',
      null,
      '1 skipped:chain-broken skipped:chain-broken | 3 skipped:chain-broken skipped:chain-broken | 4 skipped:chain-broken skipped:chain-broken',
    ],
    [
      'a field is missing',
      one.replace('ARC-Message-Signature', 'X-Message-Signature'),
      zoneOf(1),
      'fail structure',
      null,
      '1 skipped:chain-broken skipped:chain-broken',
    ],
    [
      'a field is there twice',
      one.replace(/^ARC-Auth.*\r\n(?:[ \t].*\r\n)*/m, '$&$&'),
      zoneOf(1),
      'fail structure',
      null,
      '1 skipped:chain-broken skipped:chain-broken',
    ],
  ];
  test.each(rows)('%s', async (_, text, zone, verdict, oldest, sets) => {
    const found = await report(text, zone);
    const { result, problem, oldestPass } = found.checks.arc;
    expect(`${result} ${problem}`).toBe(verdict);
    expect(oldestPass).toBe(oldest);
    expect(told(found)).toBe(sets);
  });
});

test('who sealed, by which key, what was found of the chain, and where', async () => {
  const { checks } = await report(two, zoneOf(2));
  const text = Buffer.from(two);
  const seen = checks.arc.sets.map(({ sealer, selector, chainStatus, at }) => [
    sealer,
    selector,
    chainStatus,
    text.subarray(at?.start, (at?.start ?? 0) + 13).toString(),
  ]);
  expect(seen).toEqual([
    ['relay1.example', 's1', 'none', 'ARC-Seal: i=1'],
    ['relay2.example', 's1', 'pass', 'ARC-Seal: i=2'],
  ]);
});

test('in a copy that is not exact, only what fits is told', async () => {
  const changed = footer(three).replace(
    'i=2; mx.relay2.example; spf=pass',
    'i=2; mx.relay2.example; spf=none',
  );
  const lossy = await report(changed, zoneOf(3), { fidelity: 'reserialised' });
  expect(told(lossy)).toBe(
    '1 pass skipped:body-not-checkable | 2 skipped:signature-not-checkable skipped:body-not-checkable | 3 skipped:signature-not-checkable skipped:body-not-checkable',
  );
  expect(lossy.checks.arc.result).toBe('skipped');
  // The header alone holds all that a seal covers.
  const header = await report(changed, zoneOf(3), { fidelity: 'headers-only' });
  expect(header.checks.arc.sets.map(({ seal }) => seal)).toEqual(['pass', 'fail', 'fail']);
});

test('every key is asked for at once', async () => {
  const asked: string[] = [];
  void report(three, null, {
    resolver: (name) => {
      asked.push(name);
      return new Promise(() => {});
    },
  });
  await new Promise((done) => setTimeout(done)); // all that can be asked has been
  expect(asked.filter((name) => name.includes('._domainkey.')).sort()).toEqual([
    keyOf(1),
    keyOf(2),
    keyOf(3),
  ]);
});

test('of more sets than ten the oldest message signatures are not tried', async () => {
  let text = LETTER;
  for (let i = 1; i <= 12; i++) text = await sealed(text, i);
  const { checks } = await report(text, zoneOf(12));
  expect(checks.arc.result).toBe('pass');
  expect(checks.arc.sets.map((set) => set.seal)).toEqual(Array(12).fill('pass'));
  const tried = checks.arc.sets.map((set) => set.messageSignatureReason ?? set.messageSignature);
  expect(tried).toEqual([...Array(2).fill('too-many'), ...Array(10).fill('pass')]);
  expect(checks.arc.oldestPass).toBe(3);
});
