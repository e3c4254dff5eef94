import type { LedgerEntry } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { leftTheComputer } from '../ledger-summary.ts';
import { whatLeft } from '../what-left.ts';
import { type Element, h } from './element.ts';
import type { Page } from './page.ts';
import { name, SENTENCE, verbatim } from './texts.ts';

/** Every question with its answer, and what left the computer. */
export function ledger({ report, words, zone }: Page): Element {
  const { view, exported } = words;
  const column = (text: string) => h('th', { scope: 'col' }, text);
  return h(
    'section',
    { class: 'ledger' },
    h('h2', {}, exported.askedOfDns),
    report.ledger.length === 0
      ? null
      : h(
          'table',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              column(view.ledgerQuestion),
              column(view.ledgerAnswer),
              column(view.ledgerServer),
            ),
          ),
          h('tbody', {}, ...report.ledger.map((entry) => ledgerRow(entry, words))),
        ),
    h('p', {}, verbatim(whatLeft(report, words, zone), words, SENTENCE)),
  );
}

function ledgerRow(entry: LedgerEntry, words: Words): Element {
  const { view } = words;
  const { name: asked, type, rcode, answers, server, millis, cached, dnssec } = entry;
  const how = [
    ...(leftTheComputer(entry) ? [] : [cached ? view.fromMemory : view.notSent]),
    ...(server === null ? [] : [server]),
    ...(millis === null || cached ? [] : [view.millis(millis)]),
    ...(dnssec ? [view.dnssecValid] : []),
  ];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, `${type} `, h('span', { class: 'mono' }, name(asked, words))),
    answers.length === 0
      ? h('td', {}, view.rcodes[rcode] ?? verbatim(rcode, words))
      : h(
          'td',
          {},
          ...answers.map((answer) => h('div', { class: 'mono' }, verbatim(answer, words, 500))),
        ),
    h('td', { class: 'soft' }, verbatim(how.join(' · '), words)),
  );
}
