// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { loadWords, PRODUCER } from '../../src/analyse.ts';
import { htmlPage, htmlPart } from '../../src/export/export.ts';
import { STYLE, STYLE_HASH } from '../../src/export/html/style.ts';
import type { Report } from '../../src/report.ts';
import { wordsFor } from '../../src/wording/wording.ts';
import { dsn } from '../bounce/made.ts';
import { bytesOf } from '../support/messages.ts';
import {
  type Case,
  cases,
  genuine,
  mailingList,
  make,
  notMail,
  spoof,
} from '../support/reports.ts';

const words = await loadWords('en');

async function pageOf(...all: readonly (Case | Promise<Case>)[]) {
  const made = await Promise.all(all.map(async (one) => make(await one)));
  const parts = await Promise.all(
    made.map(async ({ report, bytes }) =>
      htmlPart(report, await wordsFor(report, words), { bytes }),
    ),
  );
  const html = htmlPage(parts, words, PRODUCER);
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { html, page, report: made[0]?.report as Report };
}

const textOf = (page: Document) => page.body.textContent ?? '';

const bounced: Case = {
  name: 'bounce.eml',
  bytes: bytesOf(
    dsn(
      'Final-Recipient: rfc822; alex@example.org\nAction: failed\nStatus: 5.7.26\nRemote-MTA: dns; mx.google.com\nDiagnostic-Code: smtp; 550 5.7.26 This mail is unauthenticated',
      '',
      'From: a@sender.example\nSubject: x\n\ntext\n',
    ),
  ),
  zone: {},
};

describe('whole in itself', () => {
  test('the policy allows the style by its hash and nothing else', async () => {
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(STYLE_HASH).toBe(`sha256-${hash}`);
    const { html, page } = await pageOf(spoof());
    expect(html).toContain(`<style>${STYLE}</style>`);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(policy?.nextElementSibling).not.toBeNull(); // it stands before what it is about
  });

  test('no script, no style of an element, nothing from elsewhere', async () => {
    const { page } = await pageOf(spoof(), bounced, ...(await cases()));
    for (const element of page.querySelectorAll('*')) {
      expect(element.localName).not.toMatch(
        /^(?:script|link|img|iframe|object|embed|base|form|input|use|image|audio|video)$/,
      );
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src|^srcset$|^xlink/);
        if (name === 'href') expect(value).toMatch(/^#message-\d+$/);
      }
    }
    expect(STYLE).not.toMatch(/url\(|@import|expression|<\//i);
  });

  test('its colours are those of the views, in light and dark', () => {
    const tokens = readFileSync('src/view/styles/tokens.css', 'utf8');
    const colours = (css: string) =>
      [...css.matchAll(/(--[\w-]+): ?(#\w+)/g)].map(([, name, value]) => `${name}:${value}`);
    const own = colours(STYLE);
    expect(own.length).toBeGreaterThan(30);
    expect(own.filter((colour) => !colours(tokens).includes(colour))).toEqual([]);
  });
});

describe('for every reader', () => {
  test('headings in order, tables with scopes, a language, and what axe asks for', async () => {
    for (const one of [...(await cases()), bounced, ...notMail]) {
      const { html, page } = await pageOf(one);
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
      const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
        Number(heading.localName[1]),
      );
      expect(levels[0]).toBe(1);
      levels.forEach((level, i) => {
        expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
      for (const cell of page.querySelectorAll('th')) {
        expect(cell.getAttribute('scope')).toMatch(/^(?:col|row)$/);
      }
      document.documentElement.lang = page.documentElement.lang;
      document.title = page.title;
      document.body.innerHTML = page.body.innerHTML;
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('the title is the verdict', async () => {
    const { page } = await pageOf(spoof());
    expect(page.title).toMatch(/^Danger · .*: Nothing shows that contoso\.com sent this/);
  });
});

describe('complete', () => {
  const some = () => [spoof(), mailingList(), genuine()];

  test('every finding with its sentence and its place', async () => {
    for (const one of some()) {
      const { page, report } = await pageOf(one);
      const shown = [...page.querySelectorAll('.finding')];
      expect(shown).toHaveLength(report.findings.length);
      for (const [i, { code, facts, at }] of report.findings.entries()) {
        expect(shown[i]?.textContent).toContain(words.findings[code].title(facts));
        expect(shown[i]?.textContent).toContain(words.findings[code].why(facts));
        expect(shown[i]?.querySelector('figure') !== null).toBe(at.length > 0);
      }
    }
  });

  test('both sides, the signatures, what was asked, and what never is', async () => {
    for (const one of some()) {
      const { page, report } = await pageOf(one);
      expect(page.querySelectorAll('.results tbody tr')).toHaveLength(report.comparison.length);
      expect(page.querySelectorAll('.signature')).toHaveLength(report.checks.dkim.length);
      expect(page.querySelectorAll('.ledger tbody tr')).toHaveLength(report.ledger.length);
      const parts = report.ledger.flatMap(({ name, answers }) => [name, ...answers]);
      for (const part of parts) expect(textOf(page)).toContain(part.slice(0, 240));
      expect(textOf(page)).toContain(words.view.neverChecked);
    }
  });

  test('the advice to all, with what is ready to be copied', async () => {
    for (const one of some()) {
      const { page, report } = await pageOf(one);
      const { advice, why } = report.diagnosis;
      const measures = report.measures.flatMap(({ text, copy }) => [text, ...copy]);
      for (const said of [why, ...Object.values(advice), ...measures]) {
        expect(textOf(page)).toContain(said);
      }
    }
  });

  test('the very characters are marked, in their line', async () => {
    const { page } = await pageOf(spoof());
    const line = page.querySelector('.finding mark')?.closest('.line')?.textContent;
    const { bytes } = await spoof();
    const [, number, text] = /^ *(\d+) \| (.*)\n$/.exec(line ?? '') ?? [];
    expect(new TextDecoder().decode(bytes).split('\r\n')[Number(number) - 1]).toBe(text);
  });

  test('of a delivery report: who refused what, and the message that came back', async () => {
    const { page } = await pageOf(bounced);
    const text = textOf(page);
    for (const part of ['alex@example.org', '550 5.7.26', 'This mail is unauthenticated']) {
      expect(text).toContain(part);
    }
    expect(page.querySelector('.returned')?.textContent).toContain('sender.example');
  });

  test('of several: a list that leads to each', async () => {
    const { page } = await pageOf(spoof(), genuine());
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#message-1', '#message-2']);
    for (const link of links) expect(page.querySelector(`article${link} h1`)).not.toBeNull();
    expect(page.title).toBe('2 messages');
  });
});

test('a hostile page stays small', async () => {
  const long = 'x'.repeat(200_000);
  const bytes = bytesOf(
    `From: "${long}" <a@${long}.example>\nReply-To: ${long}@b.example\nDKIM-Signature: v=1; d=${long}; s=${long}; h=${'from:'.repeat(20_000)}\n\ntext`,
  );
  const { html } = await pageOf({ name: long, bytes, zone: {} });
  expect(html.length).toBeLessThan(150_000);
});
