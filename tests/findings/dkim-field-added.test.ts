import { describe, expect, test } from 'vitest';
import type { Fidelity } from '../../src/report.ts';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, published, received, report, signed } from '../support/messages.ts';

const A = published('a.example', null, 'none');
const B = published('b.example', null, 'none');
const by = (domain: string, text = letter('x@a.example')) => signed(text, domain);

/** The names and the texts of the places; null where the rule is silent. */
async function told(text: string, zone = { ...A, ...B }, fidelity: Fidelity = 'exact') {
  const message = received(text, { ip: '192.0.2.9' });
  const finding = findingOf(
    await report(message, zone, { fidelity }),
    'dkim-field-added',
    crlf(message),
  );
  return finding && { ...finding, texts: finding.texts.map((one) => one.trimEnd()) };
}

describe('RFC 6376 §8.15: a field on top of the signed one of its name', () => {
  const rows: [what: string, header: string, names: readonly string[]][] = [
    ['nothing', '', []],
    ['a field that no program shows', 'X-Mark: 1\n', []],
    ['a field of a name that was not there', 'Reply-To: y@evil.example\n', []], // unsigned, not on top
    ['Subject', 'Subject: Pay now\n', ['subject']],
    ['Date', 'Date: Fri, 20 Nov 2026 08:58:58 +0000\n', ['date']],
    ['To', 'To: you@example.org\n', ['to']],
    ['two', 'To: you@example.org\nSubject: Pay now\n', ['subject', 'to']],
  ];
  test.each(rows)('%s', async (_, header, names) => {
    const finding = await told(header + (await by('a.example')));
    expect(finding?.facts.names ?? []).toEqual(names);
    if (finding) {
      expect(finding).toMatchObject({ weight: 'must', facts: { domains: ['a.example'] } });
      expect(finding.texts.sort()).toEqual(header.trim().split('\n').sort());
    }
  });

  const added = async (domain: string) => `Subject: Pay now\n${await by(domain)}`;
  test('a signature that fails covers nothing, and nothing is said of it', async () => {
    expect(await told((await added('a.example')).replace('well', 'lost'))).toBeNull();
    expect(await told(await added('a.example'), {})).toBeNull();
  });
  test('below the signed one it is the signed one that stands on top', async () => {
    const text = (await by('a.example')).replace('Message-ID', 'Subject: Hello\nMessage-ID');
    expect(await told(text)).toBeNull(); // the signature, which takes the lowest, still holds
  });
  test('another signature of the author covers it', async () => {
    expect(await told(await by('a.example', await added('a.example')))).toBeNull();
  });
  test('that of somebody else, who may have added it, does not', async () => {
    const finding = await told(await by('b.example', await added('a.example')));
    expect(finding?.facts).toEqual({ domains: ['a.example'], names: ['subject'] });
  });
  test('what is on top of somebody else’s is covered by the author’s', async () => {
    expect(await told(await by('a.example', await added('b.example')))).toBeNull();
  });
  test('where only somebody else signed, it is said of that', async () => {
    expect((await told(await added('b.example')))?.facts.domains).toEqual(['b.example']);
  });
  test.each(['exact-lf', 'lossy-text', 'headers-only', 'reserialised'] as const)(
    'in a copy that is %s: the signed fields are here, and so is what stands above them',
    async (fidelity) => {
      expect(await told(await added('a.example'), A, fidelity)).not.toBeNull();
    },
  );
});
