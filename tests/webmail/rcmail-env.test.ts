import { describe, expect, test } from 'vitest';
import { scanRcmailEnv } from '../../src/webmail/rcmail-env.ts';
import { expectLinear } from '../support/linear.ts';

describe('what Roundcube tells its scripts', () => {
  const rows: [text: string, want: object | null][] = [
    ['rcmail.set_env({"task":"mail","action":"show"});', { task: 'mail', action: 'show' }],
    ['if (window.rcmail) { rcmail.set_env({"task":"mail"}) }', { task: 'mail' }],
    ['rcmail.set_env({"a":{"b":[{}]},"task":"mail"});x({})', { a: { b: [{}] }, task: 'mail' }],
    ['rcmail.set_env({"mailbox":"a}b\\"{c\\\\"});', { mailbox: 'a}b"{c\\' }], // braces in strings
    ['rcmail.set_env({"comm_path":"\\/?_task=mail"})', { comm_path: '/?_task=mail' }], // escaped slash
    ['rcmail.set_env({"task":"mail"});rcmail.set_env({"task":"login"})', { task: 'login' }],
    ['rcmail.set_env("task", "mail");', null], //        one value: no object
    ['rcmail.set_env("x",1);rcmail.set_env({"y":2})', { y: 2 }],
    ['rcmail.set_env({task:"mail"});', null], //         script, but no JSON
    ['rcmail.set_env({"task":"mail"', null], //          cut off
    ['rcmail.set_env({"task":"mail', null], //           cut off within a string
    ['rcmail.set_env(', null],
    ['var env = {"task":"mail"};', null], //             somebody else's
    ['', null],
  ];
  test.each(rows)('%j', (text, want) => {
    expect(scanRcmailEnv(text)).toEqual(want);
  });

  test('a page that names a prototype gets no further than its own object', () => {
    const env = scanRcmailEnv('rcmail.set_env({"__proto__":{"task":"mail"}})');
    expect(env && Object.hasOwn(env, 'task')).toBe(false);
    expect(Object.prototype).not.toHaveProperty('task');
  });
});

test.each([
  ['calls that never end', 'rcmail.set_env({'],
  ['strings that never end', 'rcmail.set_env({"\\"'],
  ['objects', 'rcmail.set_env({"a":{}});'],
])('a hostile megabyte of %s is read in one pass', async (_, pattern) => {
  await expectLinear(scanRcmailEnv, pattern);
});
