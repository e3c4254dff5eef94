import type { Adviser, Finding } from '../../report.ts';
import { citationText } from '../../standards/standards.ts';
import { limitsOf } from '../limits.ts';
import { surenessOf } from '../sureness.ts';
import { type Element, h } from './element.ts';
import { excerpts } from './excerpts.ts';
import type { Page } from './page.ts';
import { SENTENCE, verbatim } from './texts.ts';

/** The cause and how sure it is, then every finding with its sentence, the source behind it, and the clause. */
export function why(page: Page): Element {
  const { report, words } = page;
  const { why: because } = report.diagnosis;
  return h(
    'section',
    { class: 'why' },
    h('h2', {}, words.view.why),
    h(
      'p',
      {},
      verbatim(because, words, SENTENCE),
      ' ',
      h('span', { class: 'soft' }, surenessOf(report, words).join(' ')),
    ),
    ...report.findings.map((finding) => findingItem(finding, page)),
  );
}

function findingItem({ code, facts, at, cite }: Finding, { report, words, head }: Page): Element {
  const said = words.findings[code];
  const act = said.act(facts);
  return h(
    'div',
    { class: 'finding' },
    h('h3', {}, verbatim(said.title(facts), words)),
    h(
      'p',
      {},
      verbatim(said.why(facts), words, SENTENCE),
      act === '' ? null : [' ', verbatim(act, words, SENTENCE)],
    ),
    ...excerpts(head, report.fields, at, words),
    cite ? h('p', { class: 'note' }, citationText(cite)) : null,
  );
}

/** What was not checked, and why: always said. */
export function limits({ report, words }: Page): Element {
  return h(
    'section',
    {},
    h('h2', {}, words.view.notChecked),
    h(
      'ul',
      { class: 'plain' },
      ...limitsOf(report, words).map((text) => h('li', {}, verbatim(text, words, SENTENCE))),
    ),
  );
}

/** What others than the recipient can do, whose advice stands on top; with what is ready to be copied. */
export function advice(page: Page): Element {
  const { view } = page.words;
  const { helpDesk, senderAdmin } = page.report.diagnosis.advice;
  return h(
    'section',
    {},
    h('h2', {}, view.whatToDo),
    forReader('helpDesk', view.forHelpDesk, helpDesk, page),
    forReader('senderAdmin', view.forSenderAdmin, senderAdmin, page),
    forReader('provider', view.forProvider, '', page),
  );
}

function forReader(
  adviser: Adviser,
  title: string,
  text: string,
  { report, words }: Page,
): readonly Element[] {
  const measures = report.measures.filter((one) => one.for === adviser);
  if (text === '' && measures.length === 0) return [];
  return [
    h('h3', {}, title),
    ...(text === '' ? [] : [h('p', {}, verbatim(text, words, SENTENCE))]),
    ...measures.flatMap(({ text: says, copy }) => [
      h('p', {}, verbatim(says, words, SENTENCE)),
      ...copy.map((line) => h('pre', { class: 'record', dir: 'ltr' }, line)),
    ]),
  ];
}
