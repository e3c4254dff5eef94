/** Every stamp of ../shared/corpus, whoever wrote it: read, printed, and read again. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAuthenticationResults } from '../../src/claims/authentication-results/authentication-results.ts';
import { readMessage } from '../../src/message/message.ts';
import {
  dropped,
  meaningOf,
  printAuthenticationResults,
} from '../support/print-authentication-results.ts';
import { describeShared, shared } from '../support/shared.ts';

describeShared('the stamps of ../shared/corpus', () => {
  const stamps = globSync('*/*.eml', { cwd: shared('corpus') }).flatMap((name) => {
    const { head, fields } = readMessage(readFileSync(shared('corpus', name)));
    return fields
      .filter(({ key }) => key.includes('authentication-results'))
      .map(({ body, name: field }) => ({ where: `${name}: ${field}`, head, body }));
  });

  test('are many', () => {
    expect(stamps.length).toBeGreaterThan(800);
  });

  test('mean the same when they are printed and read again', () => {
    for (const { where, head, body } of stamps) {
      const meaning = meaningOf(parseAuthenticationResults(head, body));
      const printed = printAuthenticationResults(meaning);
      const again = parseAuthenticationResults(printed, { start: 0, end: printed.length });
      expect(meaningOf(again), where).toEqual(meaning);
    }
  });

  test('are read to the last byte', () => {
    const left = stamps.filter(({ head, body }) => {
      const found = parseAuthenticationResults(head, body);
      return found.unread.length > 0 || dropped(head, body, found).length > 0;
    });
    expect(left.map(({ where }) => where)).toEqual([]);
  });

  test('are results but for an empty one, the domains of Exchange and the properties of old Yahoo', () => {
    const others = stamps.flatMap(({ where, head, body }) => {
      const { results, noResult, stray } = parseAuthenticationResults(head, body);
      const odd = stray
        .map(({ text }) => text)
        .filter((text) => !/^(?:from=|header\.i=@)?[\w.-]+$/.test(text));
      return [
        ...odd,
        ...(results.length === 0 && noResult === null ? [head.slice(body.start, body.end)] : []),
      ].map((text) => `${where}: ${text.trim()}`);
    });
    expect(others.toSorted()).toEqual([
      'phishing/sample-1800.eml: ARC-Authentication-Results: i=1;',
      'receivers/rcv-zoho-02.eml: Authentication-Results: mx.zohomail.eu;',
    ]);
  });
});
