/** BIMI: what is published, shown and never fetched. draft-brand-indicators-for-message-identification */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { letter, report, type Zone } from '../../support/messages.ts';

const LOGO = 'https://a.example/logo.svg';
const CERTIFICATE = 'https://a.example/vmc.pem';

async function check(zone: Zone, from = 'x@a.example') {
  const { checks, ledger } = await report(letter(from), zone);
  const asked = ledger
    .filter(({ name, rcode }) => name.includes('_bimi') && rcode !== 'NOT ASKED')
    .map(({ name }) => name);
  return { ...checks.bimi, asked };
}

const at = (domain: string, ...texts: string[]): Zone => ({
  [`default._bimi.${domain}`]: { TXT: texts.map((text) => [text]) },
});

afterEach(() => vi.unstubAllGlobals());

describe('what the domain publishes', () => {
  type Row = readonly [text: string, result: string, logo: string | null, evidence: string | null];
  const rows: readonly Row[] = [
    [`v=BIMI1; l=${LOGO}; a=${CERTIFICATE}`, 'published', LOGO, CERTIFICATE],
    [`v=BIMI1; l=${LOGO}; a=;`, 'published', LOGO, null],
    ['v=BIMI1; l=; a=;', 'declined', null, null],
    ['v=BIMI1; l=', 'declined', null, null],
    ['v=BIMI1; l=x; l=y', 'published', null, null], // a tag twice: shown, and nothing read of it
    ['v=BIMI2; l=x', 'none', null, null],
    ['a=; v=BIMI1', 'none', null, null], //           the version stands first
    ['anything', 'none', null, null],
  ];
  test.each(rows)('%s', async (text, result, logo, evidence) => {
    const record = result === 'none' ? null : text;
    expect(await check(at('a.example', text))).toMatchObject({ result, logo, evidence, record });
  });

  test('of several records none counts', async () => {
    const several = at('a.example', `v=BIMI1; l=${LOGO}`, 'v=BIMI1; l=');
    expect(await check(several)).toMatchObject({ result: 'none', record: null });
  });

  test('no answer is temperror', async () => {
    const zone = { 'default._bimi.a.example': 'ESERVFAIL' } as const;
    expect(await check(zone)).toMatchObject({ result: 'temperror', reason: 'dns' });
  });
});

describe('where it is asked', () => {
  test('at the domain and at its organisation, of which the domain counts first', async () => {
    const organisation = at('a.example', `v=BIMI1; l=${LOGO}`);
    const inherited = await check(organisation, 'x@news.a.example');
    expect(inherited.asked).toEqual(['default._bimi.news.a.example', 'default._bimi.a.example']);
    expect(inherited).toMatchObject({ name: 'default._bimi.a.example', logo: LOGO });
    const own = { ...organisation, ...at('news.a.example', 'v=BIMI1; l=') };
    expect(await check(own, 'x@news.a.example')).toMatchObject({ result: 'declined' });
  });

  test('nowhere for a domain of a private network, or for two authors', async () => {
    const local = await check({}, 'x@mail.local');
    expect(local).toMatchObject({ result: 'skipped', reason: 'never-asked', asked: [] });
    const two = await check({}, 'x@a.example, y@b.example');
    expect(two).toMatchObject({ result: 'skipped', reason: 'no-from-domain', asked: [] });
  });
});

test('nothing is fetched', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  await check(at('a.example', `v=BIMI1; l=${LOGO}; a=${CERTIFICATE}`));
  expect(fetched).not.toHaveBeenCalled();
});
