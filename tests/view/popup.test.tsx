// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { Alteration } from '../../src/report.ts';
import { Popup } from '../../src/view/view.ts';
import { bytesOf } from '../support/messages.ts';
import {
  bodyChanged,
  dnsFailing,
  genuine,
  make,
  makeStalled,
  offline,
  rightToLeft,
  spoof,
} from '../support/reports.ts';
import { show, showPopup, storeOf, storeWithout, words } from './rendered.tsx';

const text = (root: ParentNode | null, selector: string) =>
  root?.querySelector(selector)?.textContent ?? '';

describe('reading', () => {
  test('says from where, and how much is here', () => {
    const popup = showPopup(storeWithout(null));
    expect(popup.querySelector('main')?.dataset.state).toBe('reading');
    expect(text(popup, 'h1')).toBe('Reading it from Roundcube');
    expect(popup.textContent).toContain('1.2 MB of 24.8 MB');
  });
});

describe('checking', () => {
  test('shows what the message claims, what is asked, and a way to stop', async () => {
    const made = await makeStalled(await genuine(), ['_dmarc.fabrikam.com']);
    const store = storeOf(made, false);
    const popup = showPopup(store);
    expect(popup.querySelector('main')?.dataset.state).toBe('checking');
    expect(popup.querySelector<HTMLElement>('.verdict')?.dataset.level).toBe('pending');
    expect(text(popup, 'h1')).toBe('Did fabrikam.com send this?');
    expect(text(popup, '.progress-text')).toMatch(
      /^Asking fabrikam\.com\. \d+ of \d+ answers in\.$/,
    );
    expect(
      popup.querySelector('[data-method="dmarc"] [data-side="said"] [data-result="pass"]'),
    ).toBeTruthy();
    expect(
      popup.querySelector('[data-method="dmarc"] [data-side="now"] [data-result="pending"]'),
    ).toBeTruthy();
    const button = popup.querySelector<HTMLElement>('.progress button');
    expect(button?.textContent).toBe('Stop');
    if (button) fireEvent.click(button);
    await waitFor(() => expect(popup.querySelector('main')?.dataset.state).toBe('done'));
    expect(text(popup, '.progress-text')).toMatch(/^Stopped: \d+ of \d+ answers in\.$/);
    expect(popup.querySelector('.progress button')).toBe(button); // the focus stays where it was
    expect(text(popup, '.limits')).toContain('DMARC: you stopped before the answer came');
  });

  test("shows a receiver's own verdict at once", async () => {
    const made = await makeStalled(await spoof(), ['s1._domainkey.maliciousdomain.com']);
    const popup = showPopup(storeOf(made, false));
    expect(popup.querySelector<HTMLElement>('.verdict')?.dataset.level).toBe('danger');
    expect(text(popup, 'h1')).toBe('Your mail service marked it as forged');
  });
});

describe('done', () => {
  test('a genuine sender: verdict, results, no difference', async () => {
    const popup = showPopup(storeOf(await make(await genuine())));
    expect(popup.querySelector('main')?.dataset.state).toBe('done');
    expect(popup.querySelector<HTMLElement>('.verdict')?.dataset.level).toBe('fine');
    for (const method of ['spf', 'dkim', 'dmarc']) {
      const cell = popup.querySelector(`tr[data-method="${method}"] [data-side="now"]`);
      expect(cell?.querySelector('[data-result="pass"]')).toBeTruthy();
    }
    expect(popup.querySelector('[data-difference]')).toBeNull();
  });

  test('the level is told by a word and a shape, too', async () => {
    const shapes = new Set<string>();
    for (const one of [await genuine(), await spoof(), await bodyChanged(), await dnsFailing()]) {
      const popup = showPopup(storeOf(await make(one)));
      const level = popup.querySelector<HTMLElement>('.verdict')?.dataset.level ?? '';
      expect(text(popup, '.verdict-label')).toContain(words.levels[level as 'fine']);
      shapes.add(popup.querySelector('.symbol')?.innerHTML ?? '');
    }
    expect(shapes.size).toBe(4);
  });

  test('header signature stands apart from body hash', async () => {
    const popup = showPopup(storeOf(await make(await bodyChanged())));
    const signature = popup.querySelector('.signatures');
    expect(text(signature, '[data-header-signature="pass"]')).toBe('header intact');
    expect(text(signature, '[data-body-hash="mismatch"]')).toBe('text differs');
  });

  test('what was changed after signing is told with its bytes, and whether it is proved', async () => {
    const made = await make(await bodyChanged());
    const [signature] = made.report.checks.dkim;
    if (!signature) throw new Error('a report without a signature');
    const altered: Alteration[] = [
      { kind: 'footer-added', proved: true, at: [{ start: 1200, end: 1260 }] },
      { kind: 'subject-tag-added', proved: false, at: [{ start: 10, end: 20 }] },
    ];
    const checks = { ...made.report.checks, dkim: [{ ...signature, altered }] };
    const popup = showPopup(storeOf({ ...made, report: { ...made.report, checks } }));
    expect(text(popup, '[data-altered="footer-added"]')).toBe(
      'text added at the end: Bytes 1,200 to 1,260',
    );
    expect(text(popup, '[data-altered="subject-tag-added"]')).toBe(
      'a tag in the subject (not proved): Bytes 10 to 20',
    );
  });

  test('of many signatures five are shown, and the others open', async () => {
    const one = await genuine();
    const source = new TextDecoder().decode(one.bytes);
    const more = 'DKIM-Signature: v=1; a=rsa-sha256; d=x.example; s=s; h=from; bh=AA; b=AA\r\n';
    const below = source.replace('From:', `${more.repeat(54)}From:`);
    const bytes = new TextEncoder().encode(more.repeat(6) + below);
    const popup = showPopup(storeOf(await make({ ...one, bytes })));
    const signatures = popup.querySelector('.signatures');
    const [first] = signatures?.querySelectorAll('[data-kind="signature"]') ?? [];
    expect(text(first ?? null, 'summary')).toContain('fabrikam.com');
    expect(signatures?.querySelectorAll(':scope > [data-kind="signature"]')).toHaveLength(5);
    const rest = signatures?.querySelector('[data-kind="more-signatures"]') ?? null;
    expect(rest?.hasAttribute('open')).toBe(false);
    expect(text(rest, 'summary')).toBe('and 56 more');
    expect(rest?.querySelectorAll('[data-kind="signature"]')).toHaveLength(45);
  });

  test('a signature opens to what is known of it', async () => {
    const popup = showPopup(storeOf(await make(await genuine())));
    const terms = [...popup.querySelectorAll('.signature-detail dt')].map((dt) => dt.textContent);
    expect(terms).toEqual(['Key', 'Algorithm', 'Signed', 'Signs', 'Leaves open']);
  });

  test('a difference is marked, and explained in one line', async () => {
    const popup = showPopup(storeOf(await make(await spoof())));
    expect(popup.querySelector('tr[data-method="dkim"]')?.getAttribute('data-differs')).toBe(
      'true',
    );
    expect(text(popup, '[data-difference="dkim"]')).toBe(
      'DKIM differs: The key is no longer published; it was when the mail arrived.',
    );
  });

  test('the address is never hidden behind the name, nor the punycode behind the Unicode', async () => {
    const popup = showPopup(storeOf(await make(await rightToLeft())));
    const claims = popup.querySelector('[data-identity="claims"]');
    expect(claims?.textContent).toBe(
      'شركة البنكيةinfo@xn--pple-43d.comаpple.com, really written xn--pple-43d.com',
    );
    expect(claims?.querySelector('bdi')).toBeTruthy();
    expect(text(popup, 'h1')).toContain('(xn--pple-43d.com)');
  });

  test('of several From fields all addresses are shown, for nobody can tell which counts', async () => {
    const bytes = bytesOf('From: A <a@b.example>\nFrom: c@d.example\n\n');
    const popup = showPopup(storeOf(await make({ name: 'two From', bytes, zone: null })));
    expect(text(popup, '[data-identity="claims"]')).toBe('a@b.example, c@d.example');
  });

  test('a finding opens to its source, the very characters marked, and its clause', async () => {
    const popup = showPopup(storeOf(await make(await spoof())));
    const finding = popup.querySelector('[data-kind="receiver-flagged"]');
    await waitFor(() => expect(text(finding, 'mark')).toBe('compauth=fail reason=001'));
    expect(text(finding, 'pre')).toMatch(/^Authentication-Results: spf=none/);
    expect(text(finding, 'figcaption')).toMatch(/^Line \d+, /);
    const clause = popup.querySelector<HTMLAnchorElement>('[data-kind="unaligned-pass"] a');
    expect(clause?.href).toBe('https://www.rfc-editor.org/rfc/rfc9989.html#section-4.4');
  });

  test('the receiver’s own words are folded, each with its meaning, its place and who says so', async () => {
    const { meanings } = await words.loadReceiver();
    const popup = showPopup(storeOf(await make(await spoof())));
    const find = () => popup.querySelector<HTMLDetailsElement>('[data-kind="own-words"]');
    await waitFor(() => expect(find()?.open).toBe(false));
    const own = find();
    expect(text(own, 'summary')).toBe('What Microsoft wrote');
    const level = [...(own?.querySelectorAll('[data-kind="own-word"]') ?? [])].find((word) =>
      text(word, 'summary').startsWith('SCL 5'),
    );
    expect(text(level ?? null, 'summary')).toBe(`SCL 5 ${meanings['SCL:5']}`);
    await waitFor(() => expect(text(level ?? null, 'mark')).toBe('SCL:5'));
    expect(level?.querySelector('a')?.href).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });

  test('what was not checked is said, and why', async () => {
    const popup = showPopup(storeOf(await make(await offline())));
    expect(text(popup, '.limits')).toContain(
      'SPF, DKIM, DMARC, ARC, Reverse DNS, Mail servers: DNS is switched off.',
    );
    expect(text(popup, '.limits')).toContain(words.view.neverChecked);
    expect(text(popup, '[data-ledger]')).toBe(
      'No DNS question was asked. Nothing left this computer.',
    );
  });

  test('what left the computer is the last line, and opens to every question', async () => {
    const made = await make(await genuine());
    const popup = showPopup(storeOf(made));
    const ledger = popup.querySelector('[data-ledger]');
    expect(text(ledger, 'summary')).toBe(
      `${made.report.ledger.length} DNS questions to dns.example.net. Nothing else left this computer.`,
    );
    expect(ledger?.querySelectorAll('tbody tr')).toHaveLength(made.report.ledger.length);
    expect(popup.querySelector('.message')?.lastElementChild?.lastElementChild).toBe(ledger);
  });

  test('help desk and the other side are one level below', async () => {
    const popup = showPopup(storeOf(await make(await spoof())));
    const advice = [...popup.querySelectorAll('.advice details')];
    expect(advice.map((one) => one.hasAttribute('open'))).toEqual([false, false]);
    expect(advice.every((one) => (one.textContent ?? '').length > 40)).toBe(true);
  });
});

describe('failed', () => {
  const codes = Object.keys(words.view.failures);
  test.each(codes)('%s is one calm sentence and the way on', (code) => {
    const popup = showPopup(storeWithout(code));
    const alert = popup.querySelector(`[data-failure="${code}"]`);
    expect(alert?.getAttribute('role')).toBe('alert');
    expect(text(alert, 'h1')).toBe(words.view.failures[code]?.what);
    expect(alert?.textContent).toContain(words.view.failures[code]?.instead);
    expect(alert?.textContent).not.toContain('!');
  });

  test('the report page is one click away', () => {
    const onOpenReportPage = vi.fn();
    const store = storeWithout('not-a-webmail');
    const popup = show(
      <Popup store={store} onOpenReportPage={onOpenReportPage} onOpenOptions={() => {}} />,
    );
    const button = popup.querySelector<HTMLElement>('.main-action');
    expect(button?.textContent).toBe('Open a file or paste');
    if (button) fireEvent.click(button);
    expect(onOpenReportPage).toHaveBeenCalledOnce();
  });

  test('a code that nobody foresaw has words, too', () => {
    expect(text(showPopup(storeWithout('new-code')), 'h1')).toBe('The message could not be read');
  });
});
