/** Texts of a mail as elements: never longer than a reader wants, and kept from running into what stands around. */
import type { ResultKind } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { addressParts } from '../address-parts.ts';
import { clip } from '../clip.ts';
import { RESULT_SIGNS } from '../symbols.ts';
import { type Content, type Element, h } from './element.ts';

type Said = Pick<Words, 'view'>;

/** Ours: characters of a text that stands for itself, of a result, and of a sentence. */
export const SHORT = 60;
export const SENTENCE = 1200;
const USUAL = 240;

/** A text that a mail may have written. */
export function verbatim(text: string, { view }: Said, limit = USUAL): Element {
  const { text: shown, left } = clip(text, limit);
  const rest = left > 0 ? h('span', { class: 'soft' }, view.moreCharacters(left)) : null;
  return h('bdi', {}, shown, rest);
}

/** A name of DNS, which has no more than 253 octets (RFC 1035 §2.3.4); a mail may write any. */
export function name(text: string, words: Said): Element {
  return h('bdi', { class: 'name', dir: 'ltr' }, verbatim(text, words, 260).children);
}

/** An address, its domain always whole. */
export function address(text: string, words: Said): Element {
  const { local, domain } = addressParts(text);
  return h(
    'bdi',
    { class: 'address', dir: 'ltr' },
    verbatim(local, words, 64),
    domain === '' ? null : ['@', h('strong', {}, name(domain, words))],
  );
}

/** A result with its sign. */
export function result(kind: ResultKind, ...text: readonly Content[]): Element {
  return h(
    'span',
    { class: 'result', 'data-kind': kind },
    h(
      'svg',
      { class: 'sign', viewBox: '0 0 12 12', 'aria-hidden': 'true' },
      h('path', { d: RESULT_SIGNS[kind] }),
    ),
    h('span', {}, ...text),
  );
}

/** Terms and what stands to them; nothing where there are none. */
export function facts(
  rows: readonly (readonly [term: string, ...text: readonly Content[]])[],
): Element | null {
  if (rows.length === 0) return null;
  const pairs = rows.map(([term, ...text]) =>
    h('div', {}, h('dt', {}, term), h('dd', {}, ...text)),
  );
  return h('dl', {}, ...pairs);
}
