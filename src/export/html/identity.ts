import type { Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { addressParts } from '../address-parts.ts';
import { type Content, type Element, h } from './element.ts';
import type { Page } from './page.ts';
import { address, facts, name, verbatim } from './texts.ts';

/** Who the message claims to be by, and where it came from, apart. */
export function identity({ report, words }: Page): Element {
  const { view } = words;
  const elsewhere = report.findings.find(({ code }) => code === 'replies-go-elsewhere')?.facts.to;
  const replies = [elsewhere ?? []].flat().filter((one) => typeof one === 'string');
  const list = facts([
    [view.claimsToBe, ...claimed(report.from, words)],
    [view.cameFrom, ...origin(report.envelope, words)],
    ...(replies.length === 0
      ? []
      : [[view.answersGoTo, commas(replies.map((one) => address(one, words)))] as const]),
  ]);
  return h('section', { class: 'identity' }, list);
}

function claimed(
  { address: only, addresses, displayName, domain, unicodeDomain }: Report['from'],
  words: Words,
): readonly Content[] {
  const { view } = words;
  // Where nobody can tell which address counts, all of them.
  const named = only === null ? addresses : [only];
  const nobody =
    domain === null ? view.noSender : [view.noSender, `, ${view.perhaps} `, name(domain, words)];
  const differs = domain !== null && unicodeDomain !== null && unicodeDomain !== domain;
  return [
    displayName ? h('div', {}, verbatim(displayName, words, 120)) : [],
    named.length === 0 ? nobody : commas(named.map((one) => address(one, words))),
    differs
      ? h(
          'div',
          { class: 'soft' },
          name(unicodeDomain, words),
          `, ${view.writtenInDns} `,
          h('span', { class: 'mono' }, name(domain, words)),
        )
      : [],
  ];
}

function origin({ ip, helo, mailFrom }: Report['envelope'], words: Words): readonly Content[] {
  const { view } = words;
  const sender = mailFrom ? addressParts(mailFrom).domain : '';
  return [
    h('span', { class: 'mono' }, verbatim(ip ?? view.unknownAddress, words)),
    helo === null ? [] : [`, ${view.callingItself} `, name(helo, words)],
    mailFrom === null
      ? []
      : [
          `, ${view.inTheNameOf} `,
          h('strong', {}, sender === '' ? view.nobody : name(sender, words)),
        ],
  ];
}

const commas = (items: readonly Content[]): readonly Content[] =>
  items.flatMap((item, i) => (i > 0 ? [', ', item] : [item]));
