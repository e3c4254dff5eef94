/**
 * The report as a page that is whole in itself: no script, nothing from elsewhere, and a policy that allows no more
 * than its own style. It reads like the popup, in light and dark, and on paper. It is complete: both sides of the
 * table, the source behind each statement, the advice to all three, what was not checked, what DNS was asked.
 */
import type { Level, Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { hasMessage } from '../identity.ts';
import { inert } from '../inert.ts';
import { LEVEL_SHAPES } from '../symbols.ts';
import { verdictOf } from '../verdict.ts';
import { refusal, returned } from './bounce.ts';
import { type Content, type Element, escapeText, h, markup } from './element.ts';
import { identity } from './identity.ts';
import { ledger } from './ledger.ts';
import type { Page } from './page.ts';
import { host, receiversWords, signatures } from './particulars.ts';
import { results } from './results.ts';
import { steps } from './steps.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { SENTENCE, verbatim } from './texts.ts';
import { verdict } from './verdict.ts';
import { advice, limits, why } from './why.ts';

export interface HtmlOptions {
  /** The source, for the lines that findings point at. */
  readonly bytes?: Uint8Array | undefined;
  /** The file that stood in for DNS. */
  readonly zone?: string | undefined;
}

/** What a page has of one message. Plain data, so that threads can pass it on. */
export interface HtmlPart {
  readonly level: Level;
  readonly label: string;
  readonly title: string;
  /** What the source is called. */
  readonly name: string;
  /** Markup of the message alone. */
  readonly markup: string;
}

/** A message explained, for `htmlPage`; with the words of `wordsFor` nothing of it is missing. Pure. */
export function htmlPart(
  report: Report,
  words: Words,
  { bytes = new Uint8Array(), zone }: HtmlOptions = {},
): HtmlPart {
  const { level, label, title } = verdictOf(report, words);
  const page: Page = { report, words, head: bytes, zone };
  return { level, label, title, name: report.source.name, markup: markup(body(page), words) };
}

function body(page: Page): Content {
  const { report } = page;
  if (report.source.refused) return [verdict(page), ledger(page)];
  const message = hasMessage(report);
  const particulars = [signatures(page), ...steps(page), host(page), receiversWords(page)];
  return [
    verdict(page),
    refusal(page) ?? [],
    message ? [identity(page), results(page)] : [],
    why(page),
    message ? limits(page) : [],
    advice(page),
    returned(page) ?? [],
    message ? particulars.filter((section) => section !== null) : [],
    ledger(page),
  ];
}

/** `default-src`: nothing may be loaded or run; the style is known by its hash. CSP Level 3 §6 */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A page about one message, or about several, in their order. Pure. */
export function htmlPage(
  parts: readonly HtmlPart[],
  words: Words,
  { version, tables }: Pick<Report['producer'], 'version' | 'tables'>,
): string {
  const [first] = parts;
  const title =
    first && parts.length === 1
      ? `${first.label}: ${first.title}`
      : words.exported.messages(parts.length);
  const made = h('footer', {}, h('p', {}, words.exported.madeBy(version, tables)));
  return [
    '<!doctype html>',
    `<html lang="${escapeText(words.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(inert(title))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(parts.length > 1 ? [markup(contents(parts, words), words)] : []),
    ...parts.map((part, i) => `<article id="message-${i + 1}">${part.markup}</article>`),
    '</main>',
    markup(made, words),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A list of the messages, each leading to its own. */
function contents(parts: readonly HtmlPart[], words: Words): Element {
  const items = parts.map(({ level, label, title, name }, i) =>
    h(
      'li',
      { 'data-level': level },
      h(
        'svg',
        { class: 'symbol', viewBox: '0 0 32 32', 'aria-hidden': 'true' },
        h('path', { class: 'symbol-body', d: LEVEL_SHAPES[level].body }),
        h('path', { class: 'symbol-sign', d: LEVEL_SHAPES[level].sign }),
      ),
      h(
        'span',
        {},
        h('a', { href: `#message-${i + 1}` }, label),
        ` `,
        verbatim(title, words, SENTENCE),
        h('span', { class: 'about' }, verbatim(name, words)),
      ),
    ),
  );
  return h('nav', {}, h('ol', {}, ...items));
}
