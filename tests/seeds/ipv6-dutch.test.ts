/** "Ondersteuning toevoegen voor anonieme binnenkomende e-mail via IPv6", line by line. */
import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { linesOf } from './document.ts';
import { expectReply, measureOf, pasted, REPLIES, testRequirements } from './ipv6-document.ts';

const DOCUMENT = '001_9a13c07ae363229a.txt';

/** The texts of a line, that stand there twice: in Dutch, and in English. */
const spansOf = (line: string) =>
  [...line.matchAll(/>([^<>]+)<\/span>/g)].map(([, text = '']) => text);

describeShared('the Dutch page on IPv6', () => {
  testRequirements(DOCUMENT); // lines 39 and 41

  const replies: readonly (readonly [line: number, which: keyof typeof REPLIES])[] = [
    [51, 'ptr'],
    [55, 'neither'],
    [59, 'closed'],
  ];
  test.each(replies)('line %i: the reply %s', async (line, which) => {
    const source = linesOf(DOCUMENT, line, line, REPLIES[which].status);
    const [dutch = '', english = ''] = spansOf(source);
    expect(dutch).not.toBe(english);
    await expectReply(dutch, which);
    await expectReply(english, which);
    await expectReply(`> ${dutch}${english}`, which); // as a page shows it whose English is not hidden
    await expectReply(source, which); // as the source has it, with its tags
  });

  test('line 57: opted in is meant, the Dutch says the contrary, and Whence says so', async () => {
    const [dutch = '', english = ''] = spansOf(linesOf(DOCUMENT, 57, 57, 'IPv6'));
    expect(dutch).toContain('voordat u zich hebt afgemeld');
    expect(english).toContain("before you've opted in");
    const found = await pasted(linesOf(DOCUMENT, 59, 59, '550 5.2.1'));
    const told = measureOf(found, 'ipv6-opt-in')?.text;
    expect(told).toMatch(
      /asks Microsoft support to switch on mail over IPv6\. Until then it is refused/,
    );
    expect(told).toMatch(/“afgemeld”, opted out, where opted in is meant/);
  });

  test('lines 43 and 45: an administrator asks support for it, then the usual filters see it', async () => {
    linesOf(DOCUMENT, 43, 43, 'an admin needs to contact Microsoft support and ask for it');
    linesOf(DOCUMENT, 45, 45, 'the normal message filtering');
    const found = await pasted(linesOf(DOCUMENT, 59, 59, '550 5.2.1'));
    expect(measureOf(found, 'ipv6-opt-in')).toMatchObject({
      for: 'helpDesk',
      text: expect.stringMatching(/asks Microsoft support .* filtered as any other/),
    });
  });
});
