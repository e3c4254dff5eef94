import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, published, received, report } from '../support/messages.ts';

const zone = published('a.example', '192.0.2.1', 'none');
const rows: [stamp: string, methods: readonly string[] | null][] = [
  ['spf=fail', ['SPF']], //                                      passes now, by the same record for all we know
  ['spf=fail; dmarc=fail header.from=a.example', ['SPF', 'DMARC']], // which goes by SPF
  ['spf=pass; dmarc=pass header.from=a.example', null], //       as now
  ['spf=temperror', null], //                                    told: DNS, then
  ['spf=fail smtp.mailfrom=x@b.example', null], //               told: of another domain
];
test.each(rows)('%s', async (stamp, methods) => {
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.1',
    mailFrom: 'x@a.example',
    above: `Authentication-Results: mx.example.org; ${stamp}\n`,
  });
  const finding = findingOf(await report(message, zone), 'difference-unexplained', crlf(message));
  expect(finding?.facts.methods ?? null).toEqual(methods);
  if (methods) expect(finding?.texts[0]).toContain('spf=fail');
});
