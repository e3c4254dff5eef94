/** "Lägga till stöd för anonym inkommande e-post över IPv6", line by line. */
import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { linesOf } from './document.ts';
import { expectReply, measureOf, pasted, REPLIES, testRequirements } from './ipv6-document.ts';

const DOCUMENT = '000_94fbc1411a1cc061.txt';

describeShared('the Swedish page on IPv6', () => {
  testRequirements(DOCUMENT); // lines 39 and 41

  const replies: readonly (readonly [line: number, which: keyof typeof REPLIES])[] = [
    [51, 'ptr'],
    [55, 'neither'],
    [59, 'closed'], // the only one that is in Swedish
  ];
  test.each(replies)('line %i: the reply %s', async (line, which) => {
    const quoted = linesOf(DOCUMENT, line, line, REPLIES[which].status);
    await expectReply(quoted, which); // as it stands, with the ">" of a quotation
    await expectReply(quoted.replace(/^ *> /, ''), which);
  });

  test('lines 43, 45 and 57: an administrator asks support for it, then the usual filters see it', async () => {
    linesOf(DOCUMENT, 43, 43, 'kontakta Microsofts support');
    linesOf(DOCUMENT, 45, 45, 'den vanliga meddelandefiltrering');
    linesOf(DOCUMENT, 57, 57, 'innan du har valt att delta');
    const found = await pasted(linesOf(DOCUMENT, 59, 59, '550 5.2.1'));
    const told = measureOf(found, 'ipv6-opt-in');
    expect(told?.for).toBe('helpDesk');
    expect(told?.text).toMatch(
      /administrator of the recipient’s organisation asks Microsoft support .* filtered as any other/,
    );
  });
});
