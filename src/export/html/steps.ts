import { dmarcSteps, type Step, spfSteps } from '../steps/steps.ts';
import { type Element, h } from './element.ts';
import type { Page } from './page.ts';
import { verbatim } from './texts.ts';

/** Ours: signs before a step, in text, so that no step begins with what a record wrote. */
const SIGNS = { good: '✓', bad: '✗', nothing: '–', open: '…', unsure: '?' } as const;

/** How SPF and DMARC came to their results, as they were made. */
export function steps(page: Page): readonly Element[] {
  const { steps: says } = page.words.view;
  const lists = [
    [says.spf, spfSteps(page.report, page.words)],
    [says.dmarc, dmarcSteps(page.report, page.words)],
  ] as const;
  return lists
    .filter(([, made]) => made.length > 0)
    .map(([title, made]) =>
      h('section', { class: 'steps' }, h('h2', {}, title), stepList(made, page)),
    );
}

function stepList(made: readonly Step[], page: Page): Element {
  return h('ul', {}, ...made.map((step) => stepItem(step, page)));
}

function stepItem({ text, kind, record, steps: inner }: Step, page: Page): Element {
  return h(
    'li',
    kind === null ? {} : { 'data-kind': kind },
    text === '' ? null : [`${kind === null ? '·' : SIGNS[kind]} `, verbatim(text, page.words, 400)],
    record ? recordText(record) : null,
    inner.length > 0 ? stepList(inner, page) : null,
  );
}

/** The record, with the place marked that decided. */
function recordText({ text, at }: NonNullable<Step['record']>): Element {
  const { start, end } = at ?? { start: text.length, end: text.length };
  return h(
    'pre',
    { class: 'record', dir: 'ltr' },
    text.slice(0, start),
    start < end ? h('mark', {}, text.slice(start, end)) : null,
    text.slice(end),
  );
}
