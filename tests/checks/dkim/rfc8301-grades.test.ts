import { describe, expect, test } from 'vitest';
import type { DkimCheck } from '../../../src/report.ts';
import { letter, published, report, type Signing, signed } from '../../support/messages.ts';
import { ed25519, type Pair, rsa } from '../../support/signatures.ts';

const NAME = 's1._domainkey.example.com';

const KEYS = { 768: rsa(768), 1023: rsa(1023), 1024: rsa(1024), 2048: rsa(2048), ed: ed25519() };

async function judged(
  { privateKey, record }: Pair,
  how: Signing = {},
  change = (text: string) => text,
): Promise<DkimCheck> {
  const text = await signed(letter('ann@example.com'), 'example.com', { privateKey, ...how });
  const zone = { ...published('example.com', null, 'reject'), [NAME]: { TXT: [[record]] } };
  const [first] = (await report(change(text), zone)).checks.dkim;
  if (!first) throw new Error('no signature');
  return first;
}

const body = (text: string) => text.replace('well', 'lost');
const header = (text: string) => text.replace('Hello', 'Hullo');

describe('RFC 8301 §3.2: RSA keys under 1024 bits are refused, and told with their size', () => {
  test.each([
    [768, 'policy', 'key-too-short'],
    [1023, 'policy', 'key-too-short'],
    [1024, 'pass', null],
    [2048, 'pass', null],
  ] as const)('%d bits: %s %s', async (keyBits, result, reason) => {
    expect(await judged(KEYS[keyBits])).toMatchObject({
      ...{ result, reason, keyBits, headerSignature: 'pass', bodyHash: 'match' },
    });
  });

  test('what was changed is told of a short key, too', async () => {
    expect(await judged(KEYS[768], {}, header)).toMatchObject({
      ...{ result: 'policy', reason: 'key-too-short', headerSignature: 'fail' },
    });
    expect(await judged(KEYS[768], {}, body)).toMatchObject({
      ...{ result: 'fail', reason: 'body-hash-mismatch', headerSignature: 'pass' },
    });
  });

  test('lenient receivers refuse it, too', async () => {
    expect(await judged(KEYS[768])).toMatchObject({ result: 'policy', lenient: null });
  });
});

describe('RFC 8301 §3.1: SHA-1 is refused, and what it says is told all the same', () => {
  const sha1: Signing = { algorithm: 'rsa-sha1' };
  const refused = { result: 'policy', reason: 'algorithm-refused' };
  test('as it was signed', async () => {
    expect(await judged(KEYS[2048], sha1)).toMatchObject({
      ...{ ...refused, headerSignature: 'pass', bodyHash: 'match', keyBits: 2048, lenient: 'pass' },
    });
  });
  test('the header changed', async () => {
    expect(await judged(KEYS[2048], sha1, header)).toMatchObject({
      ...{ ...refused, headerSignature: 'fail', lenient: 'fail' },
    });
  });
  test('by a short key', async () => {
    expect(await judged(KEYS[768], sha1)).toMatchObject({ ...refused, keyBits: 768 });
  });
});

describe('RFC 8463: Ed25519', () => {
  const how: Signing = { algorithm: 'ed25519-sha256' };
  test('a signature', async () => {
    expect(await judged(KEYS.ed, how)).toMatchObject({
      result: 'pass',
      algorithm: 'ed25519-sha256',
      keyBits: 256,
      key: { type: 'ed25519', fault: null },
    });
  });
  test('§4: the key is bare, of 32 bytes', async () => {
    const record = KEYS.ed.record.replace('p=', 'p=AAAA');
    expect(await judged({ ...KEYS.ed, record }, how)).toMatchObject({
      result: 'neutral',
      reason: 'key-unusable',
      keyBits: null,
    });
  });
  test('without k= it is taken for RSA', async () => {
    const record = KEYS.ed.record.replace('k=ed25519; ', '');
    expect(await judged({ ...KEYS.ed, record }, how)).toMatchObject({
      result: 'neutral',
      key: { type: 'rsa', fault: 'type' },
      lenient: 'pass',
    });
  });
});
