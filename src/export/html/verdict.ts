import { LEVEL_SHAPES } from '../symbols.ts';
import { verdictOf } from '../verdict.ts';
import { type Element, h } from './element.ts';
import type { Page } from './page.ts';
import { SENTENCE, verbatim } from './texts.ts';

/** What is so, in one sentence, and what to do about it: shape, word and colour say the level. */
export function verdict({ report, words }: Page): Element {
  const { level, label, title, advice } = verdictOf(report, words);
  const { name } = report.source;
  const { body, sign } = LEVEL_SHAPES[level];
  return h(
    'header',
    { class: 'verdict', 'data-level': level },
    h(
      'svg',
      { class: 'symbol', viewBox: '0 0 32 32', 'aria-hidden': 'true' },
      h('path', { class: 'symbol-body', d: body }),
      h('path', { class: 'symbol-sign', d: sign }),
    ),
    h(
      'div',
      {},
      h('p', { class: 'label' }, label),
      h('h1', {}, verbatim(title, words, SENTENCE)),
      h('p', {}, verbatim(advice, words, SENTENCE)),
      name === '' ? null : h('p', { class: 'source' }, verbatim(name, words)),
    ),
  );
}
