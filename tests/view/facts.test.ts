import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/view/facts/facts.ts';

describe('a pasted source', () => {
  const rows: [text: string, fidelity: string, start: string][] = [
    ['From: a@b.example\n\nHello', 'lossy-text', 'From:'],
    ['From: a@b.example\r\n\r\nHello', 'lossy-text', 'From:'],
    ['\n \n\tFrom: a@b.example\n\nHello', 'lossy-text', '\tFrom:'], // empty lines above are the page's
    ['From: a@b.example\nTo: c@d.example', 'headers-only', 'From:'],
    ['From: a@b.example\n\n \n', 'headers-only', 'From:'], //          nothing below is no text
    ['', 'headers-only', ''],
  ];
  test.each(rows)('%j is %s', (text, fidelity, start) => {
    const pasted = readPasted(text);
    expect(pasted.fidelity).toBe(fidelity);
    expect(new TextDecoder().decode(pasted.bytes).startsWith(start)).toBe(true);
  });
});
