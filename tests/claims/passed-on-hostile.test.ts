import fc from 'fast-check';
import { test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { expectLinear } from '../support/linear.ts';
import { bytesOf } from '../support/messages.ts';

const messageOf = (header: string) => readMessage(bytesOf(`${header}\nFrom: a@author.test\n\n`));

const names = [
  'Return-Path',
  'List-Id',
  'List-Post',
  'Mailing-List',
  'Delivered-To',
  'Sender',
  'X-Forwarded-For',
  'X-Loop',
  'X-Sequence',
  'ARC-Seal',
  'Auto-Submitted',
  'Resent-From',
];
const pieces = [
  'SRS0',
  'SRS1',
  '=',
  '==',
  '+',
  '-',
  '@',
  '<',
  '>',
  'a',
  'b.test',
  '+SRS=',
  '+caf_=',
  'prvs=',
  'owner-',
  '-bounces',
  '"',
  '\\',
  '(',
  ';',
  ',',
  ' ',
  '\n ',
  'mailto:',
  'i=1',
  '\xff',
  '.',
];

test('a hundred thousand fields made of pieces are read without throwing, each in its place', () => {
  const field = fc.tuple(
    fc.constantFrom(...names),
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join('')),
  );
  const check = (fields: readonly (readonly [string, string])[]) => {
    const message = messageOf(fields.map(([name, body]) => `${name}: ${body}`).join('\n'));
    return readClaims(message, {}).passedOn.every(({ field: index, at }) => {
      const body = message.fields[index]?.body;
      return body !== undefined && body.start <= at.start && at.end <= body.end;
    });
  };
  fc.assert(fc.property(fc.array(field, { minLength: 4, maxLength: 4 }), check), {
    numRuns: 25_000,
  });
});

test.each([
  ['SRS0=', 'Return-Path: <%@b.test>\n'],
  ['+SRS=a', 'Return-Path: <"%="@b.test>\n'],
  ['+caf_=', 'Return-Path: <a%@b.test>\n'],
  ['-bounces', 'Return-Path: <"a%\n "@b.test>\n'],
  ['-return-1', 'Return-Path: <"a%x"@b.test>\n'],
  ['a', 'List-Id: %\n'],
  ['<', 'List-Id: %\n'],
  ['mailto:', 'List-Post: %\n'],
  ['@', 'X-Forwarded-For: %\n'],
  ['a@b.test ', 'Resent-From: %\n'],
  ['Delivered-To: a@b.test\n', '%'],
  ['Sender: owner-a@b.test\n', '%'],
])('a megabyte of %j in %j is read in linear time', async (pattern, around) => {
  await expectLinear((text) => readClaims(messageOf(text), {}), pattern, around);
});
