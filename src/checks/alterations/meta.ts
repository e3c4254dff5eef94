/**
 * A `<meta>` that was put into an HTML part: Outlook tells the character set so. Where the document
 * had no head, a head was put around it.
 */
import type { Span } from '../../syntax/syntax.ts';
import { type Content, readContent } from './content.ts';
import type { Undo } from './edit.ts';
import type { TextPart } from './text-part.ts';

const META = /<meta\b[^>]{0,1000}>/gi;

/** Ours: tags that are tried, and how far into the document they are looked for. */
const TAGS = 8;
const LOOKED_AT = 20_000;

/** Ways to take a meta tag out of a part, the likeliest first. */
export function* metasUndone(part: TextPart, body: string): Generator<Undo> {
  if (!part.html) return;
  const content = readContent(part, body);
  const head = content.text.slice(0, LOOKED_AT);
  const tags = [...head.matchAll(META)].slice(0, TAGS).map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
  }));
  for (const tag of tags) {
    for (const range of around(head, tag)) {
      yield {
        kind: 'meta-inserted',
        edits: [content.without(range)],
        at: [content.placeOf(tag)],
      };
    }
  }
  for (const tag of tags) yield* withDocument(content, head, tag);
}

/** The tag alone, with a line end, with the white space around it, with the head that it brought. */
function around(text: string, { start, end }: Span): readonly Span[] {
  const after = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  const before = text.slice(0, start).trimEnd().length;
  const lineAfter = end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  const lineBefore =
    start - (/\r?\n$/.exec(text.slice(Math.max(start - 2, 0), start))?.[0].length ?? 0);
  const ranges = [
    { start, end },
    { start, end: lineAfter },
    { start: lineBefore, end },
    { start: lineBefore, end: lineAfter },
    { start, end: after },
    { start: before, end },
    { start: before, end: after },
  ];
  const opened = /<head\b[^>]*>\s*$/i.exec(text.slice(0, start));
  const closed = /^\s*<\/head\s*>/i.exec(text.slice(end));
  if (opened && closed) {
    const headEnd = end + closed[0].length;
    const lineEnd = /^\s*/.exec(text.slice(headEnd))?.[0].length ?? 0;
    ranges.push({ start: opened.index, end: headEnd });
    ranges.push({ start: opened.index, end: headEnd + lineEnd });
    ranges.push({ start: text.slice(0, opened.index).trimEnd().length, end: headEnd });
  }
  return ranges.filter(
    (range, i) =>
      ranges.findIndex((one) => one.start === range.start && one.end === range.end) === i,
  );
}

/** A fragment that was made a document: all above its text, and what closes it. */
function* withDocument(content: Content, head: string, tag: Span): Generator<Undo> {
  const opening = /^\s*<html\b[^>]*>[\s\S]*?<body\b[^>]*>(?:\r?\n)?/i.exec(head)?.[0];
  const closing = /(?:\r?\n)?<\/body\s*>\s*<\/html\s*>\s*$/i.exec(content.text.slice(-200))?.[0];
  if (opening === undefined || closing === undefined || tag.end > opening.length) return;
  const top = { start: 0, end: opening.length };
  for (const length of new Set([closing.length, closing.trimStart().length])) {
    const end = { start: content.text.length - length, end: content.text.length };
    yield {
      kind: 'meta-inserted',
      edits: [content.without(top), content.without(end)],
      at: [content.placeOf(tag)],
    };
  }
}
