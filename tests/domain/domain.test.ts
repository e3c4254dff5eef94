import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asciiDomain,
  hasPublicSuffix,
  isDomainName,
  isWithin,
  isWrittenInULabels,
  organisation,
  sameOrganisation,
  unicodeDomain,
} from '../../src/domain/domain.ts';
import { expectLinear } from '../support/linear.ts';

describe('RFC 5891 §5.5 names as A-labels', () => {
  const rows: [domain: string, want: string][] = [
    ['Example.COM', 'example.com'],
    ['example.com.', 'example.com'], //             the root dot is no part of the name
    [' example.com\t', 'example.com'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'], //  upper case is mapped first
    ['bu\u0308cher.example', 'xn--bcher-kva.example'], // and composed: NFC
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['例え。jp', 'xn--r8jz45g.jp'], //              the full stop of that script
    ['𝗯ü𝗰𝗵𝗲𝗿.𝗲𝘅𝗮𝗺𝗽𝗹𝗲', 'xn--bcher-kva.example'], // mathematical letters, as every reader maps them: UTS #46
    ['𝗚𝗮𝗺𝗺𝗮.nl', 'gamma.nl'],
    ['ｇamma.nl', 'gamma.nl'], //                   full width
    ['gam\u00adma.nl', 'gamma.nl'], //              what is ignored
    ['✔\ufe0f.example', 'xn--gci.example'],
    ['ga\u202emma.nl', 'xn--gamma-mz3b.nl'], //     what is forbidden is not ignored
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['b\ufffdcher.example', 'b\ufffdcher.example'], // bytes of no character have no A-label
    ['foo_bar.example', 'foo_bar.example'], //      underscores stay, mail has them
    ['[192.0.2.1]', '[192.0.2.1]'], //              an address literal is left alone
    ['', ''],
    ['.', ''],
  ];
  test.each(rows)('%j is %j', (domain, want) => {
    expect(asciiDomain(domain)).toBe(want);
  });
});

describe('RFC 5891 §5.3, §5.4 names as U-labels', () => {
  const rows: [domain: string, want: string][] = [
    ['xn--bcher-kva.example', 'bücher.example'],
    ['XN--BCHER-KVA.example', 'bücher.example'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'], //          Cyrillic: looks like another, and is shown beside it
    ['xn--mgba3a4f16a.ir', 'ایران.ir'],
    ['example.com', 'example.com'],
    ['xn--example-.com', 'xn--example-.com'], //     decodes to plain ASCII, which never encodes so
    ['xn--.com', 'xn--.com'],
    ['xn--a.com', 'xn--a.com'], //                   decodes to U+0080, a control character
    ['xn--99999999.com', 'xn--99999999.com'], //     no Punycode
    ['xn--i-7iq.ws', 'xn--i-7iq.ws'], //             a heart is no letter: RFC 5892 §2.6
    ['xn--bcher-kva.xn--99999999', 'bücher.xn--99999999'], // label by label
  ];
  test.each(rows)('%j is shown as %j', (domain, want) => {
    expect(unicodeDomain(domain)).toBe(want);
  });

  const hidden = ['\u202e', '\u200b', '\u00ad', '\u3000', '\u2044', '\ufe0f', '\uff21'];
  test.each(hidden)('what no label may hold is never shown: %j', (char) => {
    const shown = unicodeDomain(asciiDomain(`é${char}x.example`));
    expect(shown).not.toContain(char);
  });

  test('a label of 63 octets is shown, a longer one is none (RFC 1035 §2.3.4)', () => {
    const labels = [...Array(60).keys()].map((more) => `é${'a'.repeat(more)}`);
    for (const label of labels) {
      const ascii = asciiDomain(label);
      expect(unicodeDomain(ascii)).toBe(ascii.length <= 63 ? label : ascii);
    }
    expect(labels.map((label) => asciiDomain(label).length)).toContain(63);
  });

  test('what is shown names the same domain', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (labels) => {
        const ascii = asciiDomain(labels.join('.'));
        expect(asciiDomain(unicodeDomain(ascii))).toBe(asciiDomain(ascii));
      }),
    );
  });
});

describe('RFC 5891 §5.4 names written in U-labels', () => {
  const rows: [domain: string, is: boolean][] = [
    ['example.com', true],
    ['bücher.example', true],
    ['BÜCHER.example', true],
    ['bu\u0308cher.example', true],
    ['𝗴𝗮𝗺𝗺𝗮.nl', false], //       RFC 5892 §2.2, unstable
    ['ｇamma.nl', false],
    ['gam\u00adma.nl', false],
    ['✔.example', false], //       a symbol
    ['bücher..example', false],
    [`${'ü'.repeat(70)}.example`, false],
  ];
  test.each(rows)('%j: %j', (domain, is) => {
    expect(isWrittenInULabels(domain)).toBe(is);
  });
});

describe('names under a public suffix', () => {
  const rows: [domain: string, is: boolean][] = [
    ['example.com', true],
    ['example.co.uk', true],
    ['bücher.de', true],
    ['irs.gov', true],
    ['com', false], //             a suffix itself
    ['mr.fred', false],
    ['localhost', false],
    ['', false],
  ];
  test.each(rows)('%j: %j', (domain, is) => {
    expect(hasPublicSuffix(domain)).toBe(is);
  });
});

describe('RFC 1035 §2.3.4 names that DNS could be asked for', () => {
  const label = 'a'.repeat(63);
  const rows: [domain: string, is: boolean][] = [
    ['example.com', true],
    ['example.com.', true],
    ['_dmarc.example.com', true],
    ['foo_.example', true],
    ['localhost', true], //                          one label is a name
    [`${label}.example`, true],
    [`a${label}.example`, false], //                 64 octets
    [`${label}.${label}.${label}.${'a'.repeat(61)}`, true], //  253 octets
    [`${label}.${label}.${label}.${'a'.repeat(62)}`, false], // 254
    ['a..b', false], //                              an empty label
    ['.example', false],
    ['', false],
    ['-a.example', false],
    ['a-.example', false],
    ['a b.example', false],
    ['paypal.com/x', false],
    ['a@b', false],
    ['bücher.example', true], //                     by its A-label
    ['[192.0.2.1]', false],
  ];
  test.each(rows)('%j: %s', (domain, is) => {
    expect(isDomainName(domain)).toBe(is);
  });
});

describe('the organisation that holds a name, by the public suffix list', () => {
  const rows: [domain: string, holder: string][] = [
    ['example.com', 'example.com'],
    ['a.b.example.com', 'example.com'],
    ['user+tag._spf.example.com', 'example.com'], //  as an SPF macro makes it
    ['a.example.co.uk', 'example.co.uk'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['alice.github.io', 'alice.github.io'], //       a private suffix: its customers are not one
    ['a.alice.github.io', 'alice.github.io'],
    ['github.io', 'github.io'], //                   a suffix has no organisation but itself
    ['com', 'com'],
    ['localhost', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
    ['user+tag/x._spf.example.com', 'example.com'], // no host name, and still within it
    ['', ''],
  ];
  test.each(rows)('%j: %j', (domain, holder) => {
    expect(organisation(domain)).toBe(holder);
  });

  const pairs: [a: string, b: string, same: boolean][] = [
    ['mail.example.com', 'news.Example.com.', true],
    ['alice.github.io', 'bob.github.io', false],
    ['a.co.uk', 'b.co.uk', false],
    ['example.com', 'example.org', false],
    ['bücher.example', 'www.xn--bcher-kva.example', true],
    ['paypal.com/.evil.example', 'paypal.com', false], // no URL to look for a host in
    ['http://paypal.com', 'paypal.com', false],
    ['x@paypal.com', 'paypal.com', false],
    ['', '', false], //                                   nobody is no organisation
    ['.', '', false],
  ];
  test.each(pairs)('%j and %j are of one: %s', (a, b, same) => {
    expect(sameOrganisation(a, b)).toBe(same);
    expect(sameOrganisation(b, a)).toBe(same);
  });
});

describe('names below others', () => {
  const rows: [child: string, parent: string, within: boolean][] = [
    ['a.outlook.com', 'outlook.com', true],
    ['outlook.com', 'outlook.com', true],
    ['A.Outlook.COM.', 'outlook.com', true],
    ['notoutlook.com', 'outlook.com', false], //      a dot must stand between
    ['outlook.com', 'a.outlook.com', false],
    ['outlook.com.evil.example', 'outlook.com', false],
    ['example.com', '', false],
    ['', '', false],
  ];
  test.each(rows)('%j is within %j: %s', (child, parent, within) => {
    expect(isWithin(child, parent)).toBe(within);
  });
});

describe('a hostile megabyte', () => {
  // Every character another: what makes Punycode quadratic.
  const everything = Array.from({ length: 20_000 }, (_, i) =>
    String.fromCodePoint(0x4e00 + i),
  ).join('');
  const rows: [pattern: string, around: string][] = [
    [everything, '%.example'],
    ['a9', 'xn--%'],
    ['é.', '%'],
    ['xn--bcher-kva.', '%'],
    ['\u0323\u0307', 'a%'], //  marks that NFC has to put in order
    ['.', '%'],
    ['-', '%'],
  ];
  test.each(rows)('%.8j is read in linear time', async (pattern, around) => {
    await expectLinear(
      (text) => [unicodeDomain(text), isDomainName(text), organisation(text)],
      pattern,
      around,
    );
  });
});
