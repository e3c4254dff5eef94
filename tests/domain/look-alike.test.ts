import { describe, expect, test } from 'vitest';
import { isLookAlike } from '../../src/domain/domain.ts';
import { expectLinear } from '../support/linear.ts';

describe('a name that is made to be taken for another', () => {
  const rows: [name: string, own: string][] = [
    ['mx.g\u043e\u043egle.com', 'mx.google.com'], //        Cyrillic o
    ['mx.xn--ggle-55da.com', 'mx.google.com'], //           the same as A-labels
    ['mx.goog1e.com', 'mx.google.com'], //                  a digit
    ['mx.exarnple.org', 'mx.example.org'], //               two letters that run together
    ['mx.ex\u00e4mple.org', 'mx.example.org'], //           a mark
    ['mx.google.com.evil.example', 'mx.google.com'], //     labels behind the whole of it
    ['google.com.evil.example', 'mx.google.com'], //        or behind the domain
    ['MX.Google.COM.evil.example.', 'mx.google.com'],
    ['mail.\u0440\u0430\u0443\u0440\u0430l.example', 'paypal.example'],
  ];
  test.each(rows)('%j for %j', (name, own) => {
    expect(isLookAlike(name, own)).toBe(true);
  });

  const others: [name: string, own: string][] = [
    ['mx.google.com', 'mx.google.com'], //      itself
    ['MX.GOOGLE.COM.', 'mx.google.com'], //     case and the root dot are no difference
    ['mx2.google.com', 'mx.google.com'], //     the same holder
    ['mx.example.com', 'mx.example.org'], //    another suffix is another name, and looks like one
    ['notgoogle.com', 'google.com'], //         no label of its own
    ['google.example', 'google.com'],
    ['', 'google.com'],
    ['google.com', ''],
  ];
  test.each(others)('but not %j for %j', (name, own) => {
    expect(isLookAlike(name, own)).toBe(false);
  });

  test('a hostile megabyte is read in linear time', async () => {
    await expectLinear((text) => isLookAlike(text, 'example.org'), '\u043e.');
  });
});
