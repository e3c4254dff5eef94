import type { DNSResolver } from 'mailauth';
import { arc } from 'mailauth/lib/arc/index.js';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js';
import { spf } from 'mailauth/lib/spf/index.js';
import { expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import { arc as adaptedArc, verifySignatures } from '../../src/checks/mailauth/mailauth.ts';
import { readMessage } from '../../src/message/message.ts';
import { describeShared } from '../support/shared.ts';
import { PROOF_CLOCK, proofCases, proofResolver } from './proof-corpus.ts';

const clock = new Date(PROOF_CLOCK);
const mta = 'unknown';
const resolver = proofResolver() as DNSResolver;

/** What a result says; the words for a person that the library adds to a pass are left out. */
const told = ({
  result,
  comment,
  policy,
}: {
  result: string;
  comment?: unknown;
  policy?: unknown;
}) => ({
  result,
  comment: comment || undefined,
  policy,
});

describeShared('fed with our own fields, mailauth finds what it finds by itself', () => {
  const cases = proofCases().flatMap((one) => [true, false].map((strict) => ({ ...one, strict })));

  test.each(cases)('signatures of $name, strict: $strict', async ({ bytes, strict }) => {
    const own = await dkimVerify(Buffer.from(bytes), { resolver, strict, curTime: clock });
    const adapted = await verifySignatures(readMessage(bytes), { resolver, clock, withBody: true });
    const mode = strict ? adapted.strict : adapted.lenient;
    const found = [...mode.signatures.values()].flatMap((outcome) => (outcome ? [outcome] : []));
    const results = own.results.filter(({ status }) => status.result !== 'none');
    expect(found.map(({ whole }) => told(whole))).toEqual(
      results.map(({ status }) => told(status)),
    );
    const [ownChain, chain] = await Promise.all([
      arc(own.arc as Parameters<typeof arc>[0], { resolver, strict }),
      adaptedArc(mode.arc, { resolver, strict }),
    ]);
    expect(told(chain.status)).toEqual(told(ownChain.status));
  });

  test.each(proofCases())('SPF and DMARC of $name', async ({ name, bytes, envelope }) => {
    const { ip, helo = '', mailFrom = '' } = envelope;
    const report = await examine(bytes, { resolver: proofResolver(), clock, envelope });
    if (report.source.refused || ip === undefined) {
      expect(['empty', 'nul', 'trust-received', 'spf-noip']).toContain(name);
      return;
    }
    const byItself = (strict: boolean) =>
      spf({ resolver, ip, helo, sender: mailFrom, mta, strict });
    const [strict, lenient] = [await byItself(true), await byItself(false)];
    const { checks } = report;
    expect(checks.spf.result).toBe(strict.status.result);
    expect(checks.spf.lenient ?? checks.spf.result).toBe(lenient.status.result);
    expect(checks.spf.lookups).toBe(strict.lookups?.count);

    const own = await dkimVerify(Buffer.from(bytes), { resolver, strict: true, curTime: clock });
    const { response } = await evaluateDmarc({
      headerFrom: own.headerFrom,
      fromFields: own.fromFields,
      spfDomains: strict.status.result === 'pass' ? [strict.domain] : [],
      dkimDomains: own.results
        .filter(({ status }) => status.result === 'pass')
        .map(({ signingDomain = '' }) => ({ domain: signingDomain })),
      resolver,
      strict: true,
    });
    const { result, policy, policyDomain, alignment } = checks.dmarc;
    if (!response) expect(result).toBe('skipped');
    else {
      expect({ result, policy, policyDomain, ...alignment }).toEqual({
        result: response.status.result,
        policy: response.policy ?? null,
        policyDomain: response.policyDomain ?? null,
        spf: response.alignment?.spf.result ?? null,
        dkim: response.alignment?.dkim.result ?? null,
      });
    }
  });
});
