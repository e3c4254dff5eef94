/** "Ajouter la prise en charge des e-mails entrants anonymes par IPv6", line by line. */
import { expect, test } from 'vitest';
import { describeShared } from '../support/shared.ts';
import { linesOf } from './document.ts';
import { expectReply, measureOf, pasted, REPLIES, testRequirements } from './ipv6-document.ts';

const DOCUMENT = '002_1ad78c1202ff2a06.txt';

describeShared('the French page on IPv6', () => {
  testRequirements(DOCUMENT); // lines 39 and 41

  // A machine translated them: "Service" stands before the code.
  const replies: readonly (readonly [line: number, which: keyof typeof REPLIES])[] = [
    [51, 'ptr'],
    [55, 'neither'],
    [59, 'closed'],
  ];
  test.each(replies)('line %i: the reply %s', async (line, which) => {
    const quoted = linesOf(DOCUMENT, line, line, `Service ${REPLIES[which].replyCode}`);
    await expectReply(quoted, which);
    await expectReply(quoted.replace(/^ *> /, ''), which);
  });

  test('lines 43, 45 and 57: an administrator asks support for it, then the usual filters see it', async () => {
    linesOf(DOCUMENT, 43, 43, 'contacter le support Microsoft');
    linesOf(DOCUMENT, 45, 45, 'le filtrage des messages normal');
    linesOf(DOCUMENT, 57, 57, 'avant d’avoir choisi de le faire');
    const found = await pasted(linesOf(DOCUMENT, 59, 59, '550 5.2.1'));
    expect(measureOf(found, 'ipv6-opt-in')).toMatchObject({
      for: 'helpDesk',
      text: expect.stringMatching(/asks Microsoft support .* filtered as any other/),
    });
  });
});
