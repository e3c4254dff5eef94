/**
 * Exchange Online's three replies to mail over IPv6, as its pages have them in six languages: some keep the
 * English, some are translated by a machine that moved the code. The code speaks, not the sentence.
 */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';

const IP = '[2a01:111:f200:2004::240]';

/** Of each language: no reverse DNS, neither SPF nor DKIM, and not opted in. */
const replies: Readonly<Record<string, readonly [ptr: string, neither: string, closed: string]>> = {
  English: [
    `450 4.7.25 Service unavailable, sending IPv6 address ${IP} must have reverse DNS record.`,
    `450 4.7.26 Service unavailable, message sent over IPv6 ${IP} must pass either SPF or DKIM validation.`,
    '550 5.2.1 Service unavailable, [contoso.com] does not accept email over IPv6.',
  ],
  Swedish: [
    `450 4.7.25 Tjänsten är inte tillgänglig, den sändande IPv6-adressen ${IP} måste ha en omvänd DNS-post.`,
    `450 4.7.26 Tjänsten är inte tillgänglig, meddelandet över IPv6 ${IP} måste klara SPF eller DKIM.`,
    '550 5.2.1 Tjänsten är inte tillgänglig, [contoso.com] accepterar inte e-post via IPv6.',
  ],
  Dutch: [
    `450 4.7.25 Service niet beschikbaar, het IPv6-adres ${IP} moet een reverse DNS-record hebben.`,
    `450 4.7.26 Service niet beschikbaar, bericht via IPv6 ${IP} moet SPF of DKIM doorstaan.`,
    '550 5.2.1 Service niet beschikbaar, [contoso.com] accepteert geen e-mail via IPv6.',
  ],
  French: [
    `Service 450 4.7.25 indisponible, l’adresse IPv6 ${IP} doit avoir un enregistrement DNS inverse.`,
    `Service 450 4.7.26 indisponible, le message envoyé sur IPv6 ${IP} doit réussir SPF ou DKIM.`,
    'Service 550 5.2.1 indisponible, [contoso.com] n’accepte pas le courrier électronique sur IPv6.',
  ],
  Danish: [
    `450 4.7.25 Tjenesten er ikke tilgængelig, den afsendende IPv6-adresse ${IP} skal have en omvendt DNS-post.`,
    `450 4.7.26 Tjenesten er ikke tilgængelig, meddelelsen over IPv6 ${IP} skal bestå SPF eller DKIM.`,
    '550 5.2.1 Tjenesten er ikke tilgængelig, [contoso.com] modtager ikke mail over IPv6.',
  ],
  German: [
    `450 4.7.25 Dienst nicht verfügbar, die sendende IPv6-Adresse ${IP} braucht einen Reverse-DNS-Eintrag.`,
    `450 4.7.26 Dienst nicht verfügbar, die Nachricht über IPv6 ${IP} muss SPF oder DKIM bestehen.`,
    '550 5.2.1 Dienst nicht verfügbar, [contoso.com] nimmt keine E-Mail über IPv6 an.',
  ],
};

/** How people paste it: alone, quoted from a page, and in a mail server's log. */
const ways: Readonly<Record<string, (reply: string) => string>> = {
  alone: (reply) => `${reply}\n`,
  quoted: (reply) => `  > ${reply}\r\n`,
  logged: (reply) =>
    `Nov 20 10:00:00 mx postfix/smtp[1]: to=<bo@contoso.com>, status=bounced (host contoso-com.mail.protection.outlook.com[192.0.2.4] said: ${reply} (in reply to RCPT TO command))\n`,
};

const cases = Object.entries(replies).flatMap(([language, texts]) =>
  Object.entries(ways).map(([way, write]) => [language, way, texts.map(write)] as const),
);

describe.each(cases)('%s, %s', (_, __, [ptr = '', neither = '', closed = '']) => {
  test.each([
    ['no reverse DNS', ptr, '450', '4.7.25', 'ptr-missing', true, true],
    ['neither SPF nor DKIM', neither, '450', '4.7.26', 'unauthenticated', true, true],
    [
      'the organisation has not opted in',
      closed,
      '550',
      '5.2.1',
      'ipv6-not-accepted',
      false,
      false,
    ],
  ])('%s', async (___, text, replyCode, status, cause, identity, temporary) => {
    const report = await analyse(new TextEncoder().encode(text));
    expect(report.source).toMatchObject({ kind: 'smtp-reply', refused: null });
    expect(report.bounce).toMatchObject({
      replyCode,
      status,
      cause,
      identity,
      temporary,
      provider: 'microsoft',
    });
    expect(report.diagnosis.cause).toBe(cause);
    expect(report.diagnosis.advice.senderAdmin).toMatch(/IPv4|SPF|PTR/);
  });
});

test('the same codes of others are theirs', async () => {
  const said = async (text: string) => (await analyse(new TextEncoder().encode(text))).bounce;
  expect(
    await said('450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]\n'),
  ).toMatchObject({
    cause: 'ptr-missing',
    provider: null,
  });
  expect(await said('550 5.2.1 The mailbox of bo is disabled\n')).toMatchObject({
    cause: 'recipient-not-found',
  });
});
