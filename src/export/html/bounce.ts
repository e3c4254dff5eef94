import { bounceFacts } from '../bounce-facts.ts';
import { type Element, h } from './element.ts';
import { identity } from './identity.ts';
import type { Page } from './page.ts';
import { results } from './results.ts';
import { facts, SENTENCE, verbatim } from './texts.ts';
import { limits, why } from './why.ts';

/** Of a report on another message: who refused that, for whom, and how. */
export function refusal({ report: { bounce, source }, words }: Page): Element | null {
  return bounce
    ? h(
        'section',
        { class: 'identity' },
        h('h2', {}, words.view.thisIs[source.kind]),
        facts(
          bounceFacts(bounce, words).map(([label, text]) => [
            label,
            verbatim(text, words, SENTENCE),
          ]),
        ),
      )
    : null;
}

/** The message that came back, as it would fare now; its bytes are not those of the source. */
export function returned(page: Page): Element | null {
  const report = page.report.bounce?.returned;
  if (!report) return null;
  const { words } = page;
  const own: Page = { ...page, report, head: new Uint8Array() };
  return h(
    'article',
    { class: 'returned' },
    h(
      'section',
      {},
      h('h2', {}, words.view.returnedNow),
      h('p', {}, h('strong', {}, verbatim(`${report.diagnosis.summary}.`, words, SENTENCE))),
    ),
    identity(own),
    results(own),
    why(own),
    limits(own),
  );
}
