import { describe, expect, test } from 'vitest';
import type { Parts } from '../../src/analyse.ts';
import { examine } from '../../src/analyse.ts';
import type { Report } from '../../src/report.ts';
import { examineIn, openEngineRealm } from '../support/engine-realm.ts';
import { bytesOf, letter, NOW, published, signed, zoneResolver } from '../support/messages.ts';

const ZONE = published('example.com', null, 'reject');
const SIGNED = await signed(letter('Ann <ann@example.com>'), 'example.com');
const FOOTER = '-- \r\nSent by the list.\r\n';
const FOOTED = `${SIGNED}${FOOTER}`;

const examined = (text: string, parts?: Parts) =>
  examine(bytesOf(text), { resolver: zoneResolver(ZONE), now: NOW, ...(parts && { parts }) });

const alteredIn = ({ checks }: Report) => checks.dkim.map(({ altered }) => altered);

describe('a part that is loaded where a signature fails', () => {
  const end = bytesOf(FOOTED).length;
  const footer = { kind: 'footer-added', proved: true, at: [{ start: end - FOOTER.length, end }] };

  test('is imported under Node', async () => {
    expect(alteredIn(await examined(FOOTED))).toEqual([[footer]]);
  });

  test('is a script of its own in the built engine', async () => {
    const engine = openEngineRealm(zoneResolver(ZONE));
    const request = { clock: NOW.toISOString() };
    expect(alteredIn(await examineIn(engine, bytesOf(FOOTED), request))).toEqual([[footer]]);
  });

  test('is not asked for where every signature holds', async () => {
    let asked = 0;
    const alterations = () => {
      asked++;
      return Promise.reject(new Error('not there'));
    };
    expect(alteredIn(await examined(SIGNED, { alterations }))).toEqual([[]]);
    expect(asked).toBe(0);
  });

  const missing: readonly (readonly [string, Parts])[] = [
    ['cannot be loaded', { alterations: () => Promise.reject(new Error('not there')) }],
    ['is not there at all', {}],
  ];
  test.each(missing)('where it %s, the check stands without', async (_, parts) => {
    const { checks } = await examined(FOOTED, parts);
    expect(checks.dkim).toMatchObject([{ result: 'fail', headerSignature: 'pass', altered: [] }]);
  });
});
