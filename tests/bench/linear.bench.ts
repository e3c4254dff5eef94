/**
 * Whether every parser of mail takes time in proportion to its input: `npm run bench:linear`. Of what is
 * likely to be worst for it, a reading of an eighth finds the two patterns that are: the slowest, and that
 * of the greatest ratio. Those are read in one and two megabytes, in turn; printed is the greater ratio of
 * the minima. Linear is 2, quadratic 4; at 2.6 it fails. CPU time, never against the clock; what else the
 * machine does can only add to a time, so that the minimum of more runs is nearer to the truth, and a ratio
 * that is too great gets more of them. Names after `--` choose parsers.
 */
import { bounceReader } from '../../src/bounce/bounce.ts';
import { parseAuthenticationResults } from '../../src/claims/authentication-results/authentication-results.ts';
import { readClaims } from '../../src/claims/claims.ts';
import { parseReceivedSpf } from '../../src/claims/received-spf/received-spf.ts';
import { readSpfProse } from '../../src/claims/spf-prose.ts';
import {
  type Message,
  mayBeReport,
  parseAddresses,
  parseDate,
  readFrom,
  readMessage,
  readReceived,
  refuse,
} from '../../src/message/message.ts';
import { decodeEncodedField, decodeEncodedWords, parseTagList } from '../../src/syntax/syntax.ts';

const MEBIBYTE = 1 << 20;
const LIMIT = 2.6;

/** Runs of each pattern: as many as it takes to come below `LINEAR`, from the least to the most. */
const RUNS = { least: 2, most: 16 };
const SCREENED = MEBIBYTE / 8;
const LINEAR = 2.3;

/** Milliseconds that a measurement takes at least; a quick parser reads its input again and again. */
const LEAST = 60;

/** Milliseconds that are too few to measure: a parser that looks at the start only takes no time at all. */
const NOTHING = 0.1;

/** Gets the text ready, and gives what is measured. */
type Prepare = (text: string) => () => unknown;

const ofText =
  (read: (text: string) => unknown): Prepare =>
  (text) =>
  () =>
    read(text);

const ofField = (read: (text: string, within: { start: number; end: number }) => unknown) =>
  ofText((text) => read(text, { start: 0, end: text.length }));

const ofMessage =
  (read: (message: Message) => unknown): Prepare =>
  (text) => {
    const message = readMessage(Buffer.from(text, 'latin1'));
    return () => read(message);
  };

const claims = ofMessage((message) => readClaims(message, {}));

const SIGNS = ['(', ')', '"', '\\', ';', '=', ',', '<', '@', '.', ' ', 'a ', 'a=b;', '\r\n '];

/** A parser, what stands around its megabyte ("%"), and the patterns that fill it. */
const parsers: readonly [
  name: string,
  prepare: Prepare,
  around: string,
  patterns: readonly string[],
][] = [
  [
    'message',
    (text) => {
      const bytes = Buffer.from(text, 'latin1');
      return () => readMessage(bytes);
    },
    'From: a@b%',
    ['\n', '\r', '\r\n ', '\r\na:', '\na', ':', ' ', 'a'],
  ],
  [
    'delivery report',
    ofMessage(bounceReader.readBounce),
    'From: mailer-daemon@a\n\n%',
    [
      '\n',
      'a',
      'a@b\n',
      '<a@b>: ',
      '550 ',
      '550 5.7.1 ',
      'host a ',
      '-- copy\n',
      'a: b\n',
      '<<< 550 a\n',
    ],
  ],
  [
    'delivery report, parts',
    ofMessage(bounceReader.readBounce),
    'From: mailer-daemon@a\nContent-Type: multipart/report; boundary=a\n\n%',
    ['--a\n', '--a\n\n', '--a\nContent-Type: message/delivery-status\n\nStatus: 5.1.1\n\n', 'a\n'],
  ],
  [
    'delivery report, fields',
    ofMessage(bounceReader.readBounce),
    'From: mailer-daemon@a\nContent-Type: message/delivery-status\n\n%',
    ['Status: 5.1.1\n\n', 'a: b\n', 'Action: failed\n 550 5.1.1\n', 'Diagnostic-Code: smtp; 550 '],
  ],
  [
    'recognise, reports',
    ofMessage(mayBeReport),
    'Subject:%',
    ['deliver', 'not be ', 'a', '\nSubject: mail '],
  ],
  ['recognise', ofMessage(refuse), '%', ['a:b\n', '<', ' ', '\n', '{"']],
  ['From', ofMessage(readFrom), 'From: %', [...SIGNS, ':', '=?utf-8?q?a?= ', 'a@b,']],
  ['From, many', ofMessage(readFrom), '%', ['From: a@b\n']],
  ['addresses', ofField(parseAddresses), '%', [...SIGNS, ':', '<a@b>,', '[']],
  ['date', ofText(parseDate), '%', ['(', ' ', '1', '1 ', ':', 'Jan ', '+']],
  [
    'Received',
    ofMessage(readReceived),
    'Received: from a %',
    [...SIGNS, '[', 'from a ', 'by b (', 'for <a> ', '(helo=a)', 'tls ', '(using TLSv1.3) '],
  ],
  [
    'Received, many',
    ofMessage(readReceived),
    '%',
    ['Received: from a by b; Fri, 20 Nov 2026 09:00:00 +0000\n'],
  ],
  [
    'Authentication-Results',
    ofField(parseAuthenticationResults),
    'a.example; spf=pass %',
    [...SIGNS, '()', 'a=b (c) ', 'a=b '],
  ],
  [
    'and in encoded words',
    ofField(parseAuthenticationResults),
    '%',
    ['=?utf-8?q?a=3Db;?= ', '=?utf-8?b?4oI=?='],
  ],
  ['Received-SPF', ofField(parseReceivedSpf), 'pass helo=%', [...SIGNS, 'client-ip=', 'a=b; ']],
  [
    'SPF prose',
    ofText(readSpfProse),
    'domain of %x',
    [' designates 1 as permitted sender', '1', ' ', ': '],
  ],
  [
    'Microsoft reports',
    claims,
    'Authentication-Results: spf=pass (sender IP is 192.0.2.1)\nX-Forefront-Antispam-Report: %',
    [';', ':', ' ', 'SCL:1;', 'A:;', 'a'],
  ],
  ['other reports', claims, '%', ['X-Spam-Status: Yes\n', 'X-Spam-Score: (\n']],
  [
    'lists and forwards',
    claims,
    '%',
    ['List-Id: <a>\n', 'Resent-From: a@b\n', 'X-Forwarded-To: a@b\n'],
  ],
  [
    'Return-Path',
    claims,
    'Return-Path: <%@b.c>',
    ['SRS0=', 'SRS1=a==', '+SRS=', '+caf_=', 'prvs=', '-bounces', 'a'],
  ],
  [
    'all claims',
    claims,
    '%',
    [
      'Authentication-Results: a; spf=pass\n',
      'Authentication-Results: spf=pass\nReceived: by a\n',
      'Received-SPF: pass\n',
      'ARC-Authentication-Results: i=1; a\nARC-Seal: i=2\n',
      'Received: from a ([192.0.2.1]) by b\n',
      'a:\n',
    ],
  ],
  ['tag list', ofText(parseTagList), '%', [';', '=', ' ', 'a=b;', 'a', 'a;', '\r\n ']],
  [
    'encoded words',
    ofText(decodeEncodedWords),
    '%',
    ['=?utf-8?q?a?= ', '=?', '=?utf-8?q?', ' ', '?', '='],
  ],
  [
    'encoded field',
    ofField(decodeEncodedField),
    '=?utf-8?q?a?= %',
    ['=?utf-8?q?a?= ', '=?utf-8?b?4oI=?=', '=?', ' '],
  ],
];

function cpuMillis(read: () => unknown, times: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Measured {
  readonly pattern: string;
  /** For one megabyte. */
  readonly millis: number;
  /** How often that two megabytes take. */
  readonly ratio: number;
}

function measure(prepare: Prepare, around: string, pattern: string, bytes = MEBIBYTE): Measured {
  const filled = (size: number) =>
    prepare(around.replace('%', () => pattern.repeat(size / pattern.length)));
  const [short, long] = [filled(bytes), filled(2 * bytes)];
  cpuMillis(short, 1); // compiled before it is measured
  const times = Math.max(1, Math.ceil(LEAST / Math.max(cpuMillis(short, 1), 0.01)));
  let [one, two, ratio] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let run = 1; run <= RUNS.most; run++) {
    one = Math.min(one, cpuMillis(short, times));
    two = Math.min(two, cpuMillis(long, times));
    ratio = (two + NOTHING) / (one + NOTHING);
    if ((run >= RUNS.least && ratio < LINEAR) || bytes < MEBIBYTE) break;
  }
  return { pattern, millis: one / times, ratio };
}

const greatest = (rows: readonly Measured[], of: 'millis' | 'ratio') =>
  rows.toSorted((a, b) => b[of] - a[of]);

const chosen = process.argv.slice(2);
let exceeded = 0;
for (const [name, prepare, around, patterns] of parsers) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const screened = patterns.map((pattern) => measure(prepare, around, pattern, SCREENED));
  const worst = [greatest(screened, 'ratio')[0], greatest(screened, 'millis')[0]];
  const measured = [...new Set(worst.flatMap((one) => one?.pattern ?? []))].map((pattern) =>
    measure(prepare, around, pattern),
  );
  const [row] = greatest(measured, 'ratio');
  const [slowest] = greatest(measured, 'millis');
  if (!row || !slowest) continue;
  if (row.ratio >= LIMIT) exceeded++;
  console.log(
    `${name.padEnd(24)} ${row.ratio.toFixed(2)} on ${JSON.stringify(row.pattern)}; ` +
      `at most ${slowest.millis.toFixed(0)} ms a megabyte, on ${JSON.stringify(slowest.pattern)}`,
  );
}
console.log(exceeded === 0 ? `all under ${LIMIT}` : `${exceeded} at ${LIMIT} or more`);
process.exitCode = exceeded === 0 ? 0 : 1;
