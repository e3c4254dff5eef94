/** What else is known: each signature, how SPF and DMARC came to their results, the host, the receiver's own words. */
import type { Alteration, DkimCheck } from '../../report.ts';
import { sources } from '../../standards/standards.ts';
import type { Words } from '../../wording/wording.ts';
import { hostFacts } from '../host-facts.ts';
import { type OwnWord, ownWords, setAsideWords } from '../own-words.ts';
import { orderedSignatures, signatureFacts } from '../signatures.ts';
import { lineNumber } from '../source-lines.ts';
import { type Element, h } from './element.ts';
import { excerpts } from './excerpts.ts';
import type { Page } from './page.ts';
import { facts, name, result, SENTENCE, verbatim } from './texts.ts';

/** Ours: a message may have thousands; those that matter come first. */
const SIGNATURES = 20;

/** Ours: what was done to every line is told by the first of them. */
const PLACES = 3;

/** Each signature, the header apart from the text. */
export function signatures(page: Page): Element | null {
  const { report, words } = page;
  const all = orderedSignatures(report);
  if (all.length === 0) return null;
  const more = all.length - SIGNATURES;
  return h(
    'section',
    { class: 'signatures' },
    h('h2', {}, words.view.signatures),
    ...all.slice(0, SIGNATURES).map((signature) => signatureItem(signature, page)),
    more > 0 ? h('p', { class: 'note' }, words.view.signature.more(more)) : null,
  );
}

function signatureItem(signature: DkimCheck, { report, words, head }: Page): Element {
  const { view } = words;
  const { domain, headerSignature, bodyHash, altered, at, beyond } = signature;
  const headerKind = { pass: 'good', fail: 'bad', unknown: 'nothing' } as const;
  const bodyKind = { match: 'good', mismatch: 'bad', 'not-checked': 'nothing' } as const;
  // A text that a mailbox rewrote does not fit either: no failure then.
  const body =
    signature.result === 'skipped' && bodyHash === 'mismatch' ? 'nothing' : bodyKind[bodyHash];
  return h(
    'div',
    { class: 'signature' },
    h('h3', {}, domain === null ? view.unknownDomain : name(domain, words)),
    h(
      'p',
      {},
      result(headerKind[headerSignature], view.headerSignature[headerSignature]),
      ' ',
      result(body, view.bodyHash[bodyHash]),
    ),
    facts([
      ...altered.map((one) => [view.changed, alteration(one, view)] as const),
      ...signatureFacts(signature, words).map(
        ({ term, text }) => [term, verbatim(text, words, 500)] as const,
      ),
    ]),
    ...excerpts(
      head,
      report.fields,
      [at, beyond].filter((span) => span !== null),
      words,
    ),
  );
}

function alteration({ kind, proved, at }: Alteration, view: Words['view']): string {
  const bytes = at.slice(0, PLACES).map(({ start, end }) => view.bytes(start, end));
  return `${view.altered[kind]}${proved ? '' : ` (${view.notProved})`}: ${bytes.join(', ')}`;
}

/** What DNS says of the server that sent it. */
export function host({ report, words }: Page): Element | null {
  const rows = hostFacts(report, words);
  return rows.length === 0
    ? null
    : h(
        'section',
        {},
        h('h2', {}, words.view.host.title),
        facts(rows.map(([label, text]) => [label, verbatim(text, words, 500)])),
      );
}

/** What the receiver wrote in codes of its own: each with its meaning, its line, and who says so. */
export function receiversWords({ report, words, head }: Page): Element | null {
  const { view } = words;
  const told = [...ownWords(report), ...setAsideWords(report, words)];
  if (told.length === 0) return null;
  const about = ({ certainty, sources: keys, at }: OwnWord) =>
    [
      ...(head.length > 0 ? [view.line(lineNumber(head, at.start))] : []),
      ...(certainty === null ? [] : [view.certainty[certainty]]),
      ...keys.map((key) => sources[key].title),
    ].filter((text) => text !== '');
  return h(
    'section',
    { class: 'own-words' },
    h('h2', {}, verbatim(view.receiverWrote(report.claims.receiver.vendor), words)),
    h(
      'ul',
      { class: 'plain' },
      ...told.map((word) =>
        h(
          'li',
          {},
          h('span', { class: 'mono' }, verbatim(`${word.name} ${word.value}`.trim(), words)),
          ' ',
          verbatim(word.meaning, words, SENTENCE),
          h('span', { class: 'about' }, about(word).join(' · ')),
        ),
      ),
    ),
  );
}
