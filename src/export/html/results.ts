import type { ComparedSide } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { contradictions, type Row, resultRows } from '../result-rows.ts';
import { type Content, type Element, h } from './element.ts';
import type { Page } from './page.ts';
import { name, result, SHORT, verbatim } from './texts.ts';

/** What the receiver said beside what a check says now; differences marked and explained. */
export function results({ report, words }: Page): Element {
  const { view, differences } = words;
  const { receiver } = report.claims;
  const trust = receiver.results.length > 0 ? view.trust[receiver.trust] : '';
  const reason = receiver.compauth?.reason ?? null;
  return h(
    'section',
    { class: 'results' },
    h('h2', {}, view.results),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, view.method),
          h(
            'th',
            { scope: 'col' },
            verbatim(view.receiverSaid(receiver), words, SHORT),
            trust === '' ? null : h('span', { class: 'about differs' }, trust),
          ),
          h('th', { scope: 'col' }, view.checkedNow),
        ),
      ),
      h('tbody', {}, ...resultRows(report).map((row) => resultRow(row, reason, words))),
    ),
    ...contradictions(report).map(({ method, because }) =>
      h(
        'p',
        { class: 'note' },
        h('strong', {}, view.methods[method] ?? method),
        ` ${view.differs}: ${differences[because]}`,
      ),
    ),
  );
}

function resultRow(row: Row, reason: string | null, words: Words): Element {
  const { method, domain, said, now, policy, differs } = row;
  const { view } = words;
  const about = (text: Content) => h('span', { class: 'about' }, text);
  return h(
    'tr',
    { 'data-differs': `${differs}` },
    h(
      'th',
      { scope: 'row' },
      view.methods[method] ?? method,
      differs ? h('span', { class: 'differs' }, ` ≠ ${view.differs}`) : null,
    ),
    h(
      'td',
      now === null ? { colspan: '2' } : {},
      said
        ? side({ ...said, reason: null }, row, words)
        : h('span', { class: 'soft' }, view.saidNothing),
      method === 'compauth' && reason !== null
        ? about(verbatim(view.reason(reason), words, SHORT))
        : null,
    ),
    now &&
      h(
        'td',
        {},
        side(now, { method, domain }, words),
        method === 'dmarc' ? asked(policy, now.result, view, about) : null,
      ),
  );
}

function side(
  { result: found, kind, reason }: ComparedSide,
  { method, domain }: Pick<Row, 'method' | 'domain'>,
  words: Words,
): Content {
  const { view } = words;
  const unsigned = method === 'dkim' && found === 'none';
  const told = words.results.get(reason ?? '') ?? words.results.get(found) ?? found;
  const text = reason === 'by-header' ? view.byItsHeader : unsigned ? view.notSigned : told;
  return [
    result(kind, verbatim(text, words, SHORT)),
    domain === null || unsigned ? [] : h('span', { class: 'about' }, name(domain, words)),
  ];
}

/** What the domain asks for. */
function asked(
  policy: string | null,
  found: string,
  view: Words['view'],
  about: (text: Content) => Element,
): Element | null {
  if (policy !== null) return about(view.asks(policy));
  return found === 'none' ? about(view.asksNothing) : null;
}
