import { expect, test } from 'vitest';
import { letter, published, received, report, signed } from '../support/messages.ts';

/** A message of the bank's that another host sent; the receiver says that DMARC passed for `author`. */
const stamped = async (author: string) =>
  received(await signed(letter('Bank <a@bank.example>'), 'shop.example'), {
    ip: '192.0.2.10',
    mailFrom: 'a@shop.example',
    above: `Authentication-Results: mx.example.org; dmarc=pass${author}\n`,
  });

const rows: [author: string, policy: string, trusted: boolean, level: string, cause: string][] = [
  [' header.from=shop.example', 'reject', false, 'danger', 'dmarc-misaligned'], // of another author
  [' header.from=shop.example', 'none', true, 'caution', 'dmarc-misaligned'],
  [' header.from=bank.example', 'reject', false, 'danger', 'dmarc-misaligned'], // and fails now
  [' header.from=bank.example', 'reject', true, 'danger', 'dmarc-misaligned'],
  [' header.from=bank.example', 'none', false, 'caution', 'dmarc-misaligned'],
  [' header.from=bank.example', 'none', true, 'fine', 'genuine'], //  what the receiver saw then
  ['', 'none', true, 'fine', 'genuine'], //                           it need not say whose
];
test.each(rows)(
  'a stamp%s against a check that fails, p=%s, trusted: %s',
  async (author, policy, trusted, level, cause) => {
    const zone = {
      ...published('shop.example', '192.0.2.10', null),
      ...published('bank.example', '198.51.100.9', policy),
    };
    const receiver = trusted ? { authservIds: ['mx.example.org'] } : {};
    const { diagnosis, checks } = await report(await stamped(author), zone, { receiver });
    expect(checks.dmarc.result).toBe('fail');
    expect({ level: diagnosis.level, cause: diagnosis.cause }).toEqual({ level, cause });
  },
);

test('a pass in a further field is no proof, even under a trusted name: a sender’s field may follow', async () => {
  const stamp = (results: string) => `Authentication-Results: mx.example.org; ${results}\n`;
  const receiver = { authservIds: ['mx.example.org'] };
  const diagnose = async (below: string) => {
    const text = received(letter('Bank <a@bank.example>'), { ip: '192.0.2.10', below });
    return (await report(text, null, { receiver })).diagnosis.level;
  };
  expect(await diagnose(stamp('dmarc=pass'))).toBe('fine');
  expect(await diagnose(`${stamp('spf=none')}${stamp('dmarc=pass')}`)).toBe('unknown');
});
