/** What every language must say: the same as English, in words of its own. */
import { describe, expect, test } from 'vitest';
import { languages, loadCommandLineWords, loadWords } from '../../src/wording/wording.ts';
import { cases, make } from '../support/reports.ts';
import { type Saying, sayings } from '../support/sayings.ts';

const made = await Promise.all((await cases()).map(make));
const reports = made.flatMap(({ report, partials }) => [report, ...partials.slice(0, 1)]);

/** All that a language says, its parts too. */
async function everythingOf(language: (typeof languages)[number]) {
  const words = await loadWords(language);
  const { usage, ...commandLine } = await loadCommandLineWords(language);
  return {
    usage,
    said: {
      ...words,
      receiver: await words.loadReceiver(),
      bounces: await words.loadBounces(),
      measures: await words.loadMeasures(),
      commandLine,
    },
  };
}

/** Domains, addresses, tags with values, dates; and numbers but 1, which may be a word. */
const FACT = /[a-z0-9][\w-]*(?:[.@:=][\w*-]+|\/\d+)+=?|(?<!\w)\d+(?:[.,\u00a0\u202f]\d+)*(?!\w)/gi;

/** Examples, which a language may word: a file that somebody chooses, the parts of an address. */
const EXAMPLES: readonly string[] = ['FILE.eml', 'report.html', 'local@domain'];

/** What the protocols and makers call things, which no language translates. */
const TERMS =
  `SPF DKIM DMARC ARC BIMI DANE TLSA DNSSEC MTA-STS STARTTLS TLS DNS MX TXT PTR AAAA HELO EHLO MAIL#FROM SMTP#AUTH
IPv4 IPv6 Reply-To Return-Path Received Authentication-Results authserv-id Cc Content-Type SHA-1 RFC BCL SCL CAT
compauth Direct#Send RejectDirectSend New-TenantAllowBlockListSpoofItems Get-MailboxJunkEmailConfiguration
Microsoft#365 Exchange Gmail Yahoo iCloud rspamd SpamAssassin Proofpoint Mimecast Barracuda Whence JSON .eml
l= h= t=s t=y p= np= pct= psd=y psd=n +all _domainkey _dmarc`
    .split(/\s+/)
    .map((term) => term.replace('#', ' '))
    .map(
      (term) => [term, new RegExp(`(?<![\\w-])${term.replace(/[.+]/g, '\\$&')}(?![a-z])`)] as const,
    );

/** Without what a language writes its own way: between thousands, before decimals, between the parts of a compound. */
const bare = (text: string) =>
  text
    .replace(/(?<=\d)[.,\u00a0\u202f](?=\d)/g, '')
    .replace(/(?<=Microsoft)-/g, ' ')
    .toLowerCase();

function factsIn(text: string): readonly string[] {
  const found = [...text.matchAll(FACT)].map(([fact]) => fact);
  const terms = TERMS.filter(([, pattern]) => pattern.test(text)).map(([term]) => term);
  // "From" within a sentence is the field; at its beginning it may be the word.
  const from = /(?<=[\p{L},;:] )From(?!\p{L})/u.test(text) ? ['From'] : [];
  return [...found, ...terms, ...from].filter((fact) => fact !== '1' && !EXAMPLES.includes(fact));
}

/** What pleads or shouts in any of the languages, and what code leaves behind. */
const FORBIDDEN =
  /undefined|\bnull\b(?![ -]MX)|\bNaN\b|\[object| {2}|!|please|vänligen|snälla|alstublieft|alsjeblieft|s['’]il vous pla|veuillez|venligst|\bbitte\b/i;

const english = await everythingOf('en');

/** The options that a help names, in its order. */
const options = (usage: string) => [...usage.matchAll(/^ +(--[\w-]+)/gm)].map(([, name]) => name);

describe.each(languages.filter((language) => language !== 'en'))('%s', async (language) => {
  const { usage, said } = await everythingOf(language);
  const all = sayings(english.said, said, reports);
  /** Each wrong sentence once, as "where: English | the other". */
  const wrong = (isWrong: (saying: Saying) => boolean) => {
    const found = all.filter(isWrong).map((one) => [one.other, one] as const);
    return [...new Map(found).values()].map(({ at, one, other }) => `${at}: ${one} | ${other}`);
  };

  test('says what English says, nothing less and nothing more', () => {
    expect(all.length).toBeGreaterThan(3000);
    expect(wrong(({ one, other }) => (one === '') !== (other === ''))).toEqual([]);
    expect(
      wrong(({ one, other }) => /^\((?:missing|nothing)\)$/m.test(`${one}\n${other}`)),
    ).toEqual([]);
  });

  test('shows every fact that English shows, and no other', () => {
    const lacks = (fact: string, text: string) => !bare(text).includes(bare(fact));
    expect(wrong(({ one, other }) => factsIn(one).some((fact) => lacks(fact, other)))).toEqual([]);
    const marks = (text: string) => text.match(/mark-\w+\.example/g) ?? [];
    expect(wrong(({ one, other }) => marks(other).some((fact) => lacks(fact, one)))).toEqual([]);
  });

  test('neither pleads nor shouts, and has no leftovers', () => {
    expect(wrong(({ one, other }) => FORBIDDEN.test(other) && !FORBIDDEN.test(one))).toEqual([]);
    expect(wrong(({ one, other }) => other !== other.trim() && one === one.trim())).toEqual([]);
  });

  test('is not English', () => {
    const isSame = ({ one, other }: Saying) =>
      one === other && (one.replace(/mark-\S+/g, '').match(/\p{L}{2,}/gu) ?? []).length > 2;
    expect(wrong(isSame)).toEqual([]);
  });

  test('is about as long as English', () => {
    expect(wrong(({ one, other }) => other.length > one.length * 1.7 + 20)).toEqual([]);
    expect(wrong(({ at, other }) => at.endsWith('.label') && other.length > 34)).toEqual([]);
  });

  test('helps with the same options', () => {
    expect(options(usage)).toEqual(options(english.usage));
    expect(usage).toMatch(/\b0\b.*\b2\b.*\b3\b/s);
    expect(usage.split('\n').filter((line) => line.length > 125)).toEqual([]);
  });
});
