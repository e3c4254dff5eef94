import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/checks/dkim/coverage.ts';
import { readMessage } from '../../../src/message/message.ts';
import { bytesOf, letter, published, report, signed } from '../../support/messages.ts';

const ZONE = published('example.com', null, 'reject');

/** "name:value" of each field on top of the signed ones. */
function covered(h: string, header: string) {
  const { fields, head } = readMessage(bytesOf(`${header}\n\nbody\n`));
  const { addedFields, ...names } = coverageOf(
    h,
    Map.groupBy(fields, ({ key }) => key),
  );
  const added = addedFields.map(({ at }) => head.slice(at.start, at.end).trimEnd());
  return { ...names, added };
}

describe('RFC 6376 §5.4.2: fields of one name, from the bottom up', () => {
  const rows: [what: string, h: string, header: string, added: readonly string[]][] = [
    ['as many as signed', 'from:subject', 'From: a\nSubject: b', []],
    ['one on top', 'from:subject', 'Subject: evil\nFrom: a\nSubject: b', ['Subject: evil']],
    [
      'one below is the signed one',
      'from:subject',
      'Subject: b\nFrom: a\nSubject: evil',
      ['Subject: b'],
    ],
    ['both signed', 'from:subject:subject', 'Subject: b\nFrom: a\nSubject: c', []],
    ['two on top', 'from', 'From: x\nFrom: y\nFrom: a', ['From: x', 'From: y']],
    ['named in any case', 'FROM', 'fRoM: x\nFrom: a', ['fRoM: x']],
    ['oversigned, and there twice', 'from:from', 'From: x\nFrom: a', []],
    ['a name that h= does not have is unsigned, not added', 'from', 'From: a\nSubject: b', []],
    ['a field that no program shows', 'from:received', 'Received: x\nReceived: y\nFrom: a', []],
    [
      'each that a program shows',
      'from:date:to:cc:reply-to:content-type',
      'Date: 1\nTo: 1\nCc: 1\nReply-To: 1\nContent-Type: 1\nFrom: a\nDate: 2\nTo: 2\nCc: 2\nReply-To: 2\nContent-Type: 2',
      ['Date: 1', 'To: 1', 'Cc: 1', 'Reply-To: 1', 'Content-Type: 1'],
    ],
    [
      'with its folds',
      'from',
      'From: x\n <x@example.com>\nFrom: a',
      ['From: x\r\n <x@example.com>'],
    ],
    ['no h= at all', '', 'From: a', []],
  ];
  test.each(rows)('%s', (_, h, header, added) => {
    expect(covered(h, header).added).toEqual(added);
  });

  test('of thousands the first tell enough', () => {
    expect(covered('from', `${'From: x\n'.repeat(5000)}From: a`).added).toHaveLength(10);
  });
});

describe('RFC 6376 §5.4, §8.15: names', () => {
  test('unsigned, signed, and signed so often that none can be added', () => {
    expect(covered('from:from:subject:x-none', 'X-Mark: 1\nFrom: a\nSubject: b')).toEqual({
      signedFields: ['from', 'from', 'subject', 'x-none'],
      unsignedFields: ['x-mark'],
      oversignedFields: ['from', 'x-none'],
      added: [],
    });
  });

  test('in a report: what stands on top of a signature that passes', async () => {
    const text = `Subject: Pay now\n${await signed(letter('ann@example.com'), 'example.com')}`;
    const { checks } = await report(text, ZONE);
    expect(checks.dkim[0]).toMatchObject({
      result: 'pass',
      addedFields: [{ name: 'subject', at: { start: 0, end: 'Subject: Pay now\r\n'.length } }],
    });
  });

  test('nobody asks it of signatures that are not verified', async () => {
    const signature = 'DKIM-Signature: v=1; d=a.example; s=s; h=from; b=x; bh=x; a=rsa-sha256\n';
    const { checks } = await report(signature.repeat(22) + letter('ann@example.com'), ZONE);
    expect(checks.dkim.map(({ signedFields }) => signedFields.length)).toEqual([
      ...Array(20).fill(1),
      0,
      0,
    ]);
  });
});
