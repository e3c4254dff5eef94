import { describe, expect, test } from 'vitest';
import { resultRows } from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { bytesOf } from '../../src/syntax/syntax.ts';
import { askedDomain, firmFindings, standing } from '../../src/view/facts/facts.ts';
import {
  bodyChanged,
  cases,
  dnsFailing,
  genuine,
  headersOnly,
  mailingList,
  make,
  offline,
  refusedByPolicy,
  spoof,
} from '../support/reports.ts';

/** `dkim fail/bad body-hash-mismatch`: the check of each row. */
const now = (report: Report) =>
  resultRows(report).map(({ method, now: cell }) =>
    [method, cell && `${cell.result}/${cell.kind}`, cell?.reason].filter(Boolean).join(' '),
  );

describe('the rows of results', () => {
  const rows: [made: ReturnType<typeof genuine>, want: string[]][] = [
    [genuine(), ['spf pass/good', 'dkim pass/good', 'dmarc pass/good', 'arc none/nothing']],
    [
      bodyChanged(),
      ['spf pass/good', 'dkim fail/bad body-hash-mismatch', 'dmarc pass/good', 'arc none/nothing'],
    ],
    [
      offline(),
      ['spf', 'dkim', 'dmarc', 'arc'].map((method) => `${method} skipped/unsure no-resolver`),
    ],
    // What DNS did not answer, what is gone and what was not seen is no failure.
    [
      dnsFailing(),
      [
        'spf temperror/unsure',
        'dkim temperror/unsure dns',
        'dmarc temperror/unsure dns',
        'arc none/nothing',
      ],
    ],
    [
      spoof(),
      [
        'spf none/nothing',
        'dkim neutral/nothing key-missing',
        'dmarc none/nothing',
        'arc none/nothing',
        'compauth',
      ],
    ],
    [
      headersOnly(),
      [
        'spf fail/bad',
        'dkim skipped/unsure body-not-checkable',
        'dmarc skipped/unsure by-header',
        'arc none/nothing',
      ],
    ],
  ];
  test.each(rows)('%#', async (made, want) => {
    const { report } = await make(await made);
    const found = now(report).map((row) => row.replace(/^(spf \S+) dns$/, '$1'));
    expect(found).toEqual(want);
  });

  test('are the same before any answer and after the last, so that nothing moves', async () => {
    for (const one of await cases()) {
      const { report, partials } = await make(one);
      const methods = resultRows(report).map(({ method }) => method);
      for (const partial of partials) {
        expect(resultRows(partial).map(({ method }) => method)).toEqual(methods);
      }
    }
  });

  test('name the domain where it is not the one in From', async () => {
    const { report } = await make(await refusedByPolicy());
    expect(resultRows(report).map(({ domain }) => domain)).toEqual([
      'maliciousdomain.com',
      'maliciousdomain.com',
      null,
      null,
      null,
    ]);
  });

  test('name the signer of each of several signatures', async () => {
    const { report } = await make(await mailingList());
    const signers = resultRows(report).filter(({ method }) => method === 'dkim');
    expect(signers.map(({ domain }) => domain)).toEqual(['lists.example.org', 'fabrikam.com']);
  });

  test('mark a contradiction, and no question without answer', async () => {
    const differing = async (one: Awaited<ReturnType<typeof genuine>>) =>
      resultRows((await make(one)).report).flatMap((row) => (row.differs ? row.method : []));
    expect(await differing(await spoof())).toEqual(['dkim']);
    expect(await differing({ ...(await genuine()), zone: (await dnsFailing()).zone })).toEqual([]);
  });
});

describe('while answers are missing', () => {
  test('a finding that is shown never goes away, and a level that is shown stays', async () => {
    for (const one of await cases()) {
      const { report, partials } = await make(one);
      const last = firmFindings(report, true).map(({ code }) => code);
      for (const partial of partials) {
        expect(last).toEqual(
          expect.arrayContaining(firmFindings(partial, false).map(({ code }) => code)),
        );
        expect([null, report.diagnosis.level]).toContain(standing(partial, false));
      }
    }
  });

  test("a receiver's own verdict stands at once", async () => {
    const { partials } = await make(await spoof());
    expect(partials[0] && standing(partials[0], false)).toBe('danger');
  });

  test('a flag that says nothing of the sender waits for the answers', async () => {
    const one = await spoof();
    const text = new TextDecoder().decode(one.bytes).replace('CAT:SPOOF', 'CAT:SPM');
    const { partials } = await make({ ...one, bytes: bytesOf(text) });
    expect(partials[0]?.claims.receiver.verdict).toBe('spam');
    expect(partials[0] && standing(partials[0], false)).toBeNull();
  });
});

const asked: [name: string, domain: string][] = [
  ['s1._domainkey.fabrikam.com', 'fabrikam.com'],
  ['a.b._domainkey.mail.fabrikam.com', 'mail.fabrikam.com'],
  ['_dmarc.fabrikam.com', 'fabrikam.com'],
  ['fabrikam.com', 'fabrikam.com'],
];
test.each(asked)('a question for %s is about %s', (name, domain) => {
  expect(askedDomain(name)).toBe(domain);
});
