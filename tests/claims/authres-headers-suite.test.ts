import { expect, test } from 'vitest';
import { parseAuthenticationResults } from '../../src/claims/authentication-results/authentication-results.ts';
import { latin1 } from '../../src/syntax/syntax.ts';
import { describeShared, readSharedJson } from '../support/shared.ts';

const raw = (text: string) => latin1(new TextEncoder().encode(text));

describeShared('the suite of ../shared', () => {
  interface Case {
    readonly id: string;
    readonly header: string;
    readonly authserv_id: string;
    readonly version?: number;
    readonly results: readonly (readonly [string, string])[];
    readonly props?: readonly Readonly<Record<string, string>>[];
    readonly invalid?: boolean;
  }
  const { cases } = readSharedJson<{ cases: readonly Case[] }>('suites/authres-headers/cases.json');

  test('has 43 cases', () => {
    expect(cases).toHaveLength(43);
  });

  test.each(cases)('$id', (one) => {
    const text = raw(one.header);
    const found = parseAuthenticationResults(text, {
      start: text.indexOf(':') + 1,
      end: text.length,
    });
    expect(found.results.map(({ method, result }) => [method, result])).toEqual(one.results);
    if (!one.invalid) expect(found.authservId ?? '').toBe(one.authserv_id);
    if (one.version !== undefined) expect(found.version).toBe(String(one.version));
    one.props?.forEach((wanted, i) => {
      const result = found.results[i];
      for (const [name, value] of Object.entries(wanted)) {
        const own = result?.properties.find((property) => property.name === name)?.value;
        expect([name, name === 'reason' ? result?.reason : own]).toEqual([name, value]);
      }
    });
  });
});
