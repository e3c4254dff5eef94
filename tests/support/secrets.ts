/**
 * What of a message nobody else should read: found by search over the text, and not by the parsers that
 * redact. Left out is what also stands in a domain, which stays.
 */
import { decodeEncodedWords } from '../../src/syntax/syntax.ts';

/** Lines of a body that are searched for. */
const LINES = 5;

const FIELD = /^([!-9;-~]+):((?:.*(?:\r?\n[ \t].*)*))/gm;

export function secretsOf(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1');
  const [head = ''] = text.split(/\r?\n\r?\n/);
  const body = text.slice(head.length);
  const found = new Set<string>();
  for (const [, name = '', folded = ''] of head.matchAll(FIELD)) {
    const value = folded.replace(/\r?\n[ \t]+/g, ' ').trim();
    if (/^subject$/i.test(name)) found.add(decodeEncodedWords(value));
    if (/^(?:message-id|in-reply-to)$/i.test(name)) found.add(value.replace(/^<|@.*$|>$/g, ''));
    if (/^(?:from|to|cc|reply-to|sender)$/i.test(name)) {
      for (const [, quoted, plain] of value.matchAll(/(?:"([^"]*)"|([^<>,"@]+))\s*</g)) {
        found.add(decodeEncodedWords((quoted ?? plain ?? '').trim()));
      }
      for (const [, local = ''] of value.matchAll(/([\w.+=-]+)@/g)) found.add(local);
    }
  }
  const lines = body.split(/\r?\n/).filter((line) => /\w \w+ \w/.test(line));
  for (const line of lines.slice(0, LINES)) found.add(line.trim());
  for (const [, path = ''] of text.matchAll(/https?:\/\/[^/\s<>"]+\/([^\s<>"?#]{8,})/g))
    found.add(path);
  const domains = [...text.matchAll(/[\w-]+(?:\.[\w-]+)+/g)].map(([one]) => one.toLowerCase());
  const stays = new Set(domains.filter((one) => /\.[a-z]{2,}$/.test(one)));
  const inDomain = [...stays].join('\n');
  return [...found].filter((one) => one.length > 4 && !inDomain.includes(one.toLowerCase()));
}
