/** Every row of the tables of Microsoft's codes, as a header of a message that goes the whole way. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { bytesOf } from '../support/messages.ts';
import { describeShared, readSharedJson } from '../support/shared.ts';

interface FieldRow {
  readonly header: string;
  readonly field: string;
  readonly value: string;
}

interface ReasonRow {
  readonly code: string;
  readonly result: string;
}

async function receiverOf(compauth: string, ...own: readonly string[]) {
  const report = await analyse(
    bytesOf(
      [
        'Received: from a.example (192.0.2.1) by x.mail.protection.outlook.com with SMTP',
        `Authentication-Results: spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=a.example;${compauth}`,
        'From: a@a.example',
        'X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit',
        ...own,
        '',
        '',
      ].join('\n'),
    ),
  );
  return report.claims.receiver;
}

describeShared('compauth-reasons.json, in a message', () => {
  const { rows } = readSharedJson<{ readonly rows: readonly ReasonRow[] }>(
    'tables',
    'compauth-reasons.json',
  );

  test.each(rows)('reason=$code', async ({ code, result }) => {
    const said = /^\w+$/.test(result) ? result : 'none';
    const { compauth } = await receiverOf(`compauth=${said} reason=${code.replace('xx', '99')}`);
    expect(compauth).toMatchObject({
      result: said,
      meaning: expect.stringMatching(/\.$/),
      certainty: expect.stringMatching(/^(documented|observed)$/),
      sources: expect.arrayContaining([expect.any(String)]),
    });
  });
});

describeShared('forefront-fields.json, in a message', () => {
  const { rows } = readSharedJson<{ readonly rows: readonly FieldRow[] }>(
    'tables',
    'forefront-fields.json',
  );
  // A report that goes out is the sender's; notes are about no value; X-CustomSpam is a field of its own.
  const entries = rows.filter(
    ({ header, field, value }) =>
      /^X-(Forefront-Antispam-Report|Microsoft-Antispam(-Mailbox-Delivery)?)$/.test(header) &&
      field !== 'X-CustomSpam' &&
      !['OUT', 'note', 'threshold'].includes(value),
  );
  const cases = entries.flatMap(({ header, field, value }) =>
    field.split(' / ').map((name) => ({ header, name, value: exampleOf(value) })),
  );

  test('most rows are entries of a report', () => expect(cases.length).toBeGreaterThan(85));

  test.each(cases)('$header: $name:$value', async ({ header, name, value }) => {
    const { spam } = await receiverOf('compauth=none', `${header}: ${name}:${value};`);
    expect(spam[name]).toMatchObject({
      value,
      meaning: expect.stringMatching(/\.$/),
      certainty: expect.any(String),
      sources: expect.arrayContaining([expect.any(String)]),
    });
  });
});

/** "1-3" -> "1", "<ip>" -> an address that came, "a/b" -> "a"; else the value itself. */
function exampleOf(value: string): string {
  if (value === '<ip>') return '192.0.2.1';
  if (/^[<(]|^digits$/.test(value)) return 'x';
  return /^\d+(?=[-/]\d)/.exec(value)?.[0] ?? value;
}
