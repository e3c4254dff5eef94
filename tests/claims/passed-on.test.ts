import { describe, expect, test } from 'vitest';
import { type PassedOnClaim, readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { textAt } from '../../src/syntax/syntax.ts';
import { bytesOf } from '../support/messages.ts';

const messageOf = (header: string) => readMessage(bytesOf(`${header}\nFrom: a@author.test\n\n`));
const read = (header: string) => readClaims(messageOf(header), {}).passedOn;

/** A claim on one line: its code and what it says, without what is null. */
const printed = ({ kind, code, field, at, ...said }: PassedOnClaim) =>
  [
    kind,
    code,
    ...Object.entries(said).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${value}`],
    ),
  ].join(' ');

/** A line: fields, what they say, and whose form it is. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([fields = '', claims = '', why = '']): [string, string, string] => [
      fields.replaceAll(' ⏎ ', '\n'),
      claims,
      why,
    ]);

const lists = rowsOf(`
List-Id: Members <members.lists.example.org> | list list-id id=members.lists.example.org host=lists.example.org | RFC 2919 §3
List-ID: "A <b> list" <members.example.org> | list list-id id=members.example.org host=example.org | an angle in the name
List-Id: members.lists.example.org | list list-id id=members.lists.example.org host=lists.example.org | without the angles
List-Id: <example.org> | list list-id id=example.org host=example.org | no label
List-Id: ⏎  Members ⏎  <members.lists.example.org> | list list-id id=members.lists.example.org host=lists.example.org | folded
List-Post: <mailto:members@lists.example.org> | list list-post host=lists.example.org who=members@lists.example.org | RFC 2369 §3.4
List-Post: <https://groups.example.org/g/post>, <mailto:g@groups.example.org?subject=x> | list list-post host=groups.example.org who=g@groups.example.org | two ways
List-Post: NO (posting not allowed on this list) | list list-post | nobody may
List-Archive: <https://lists.example.org/archives/> | list list-archive host=lists.example.org | RFC 2369 §3.6
List-Owner: <mailto:members-owner@lists.example.org> | list list-owner host=lists.example.org who=members-owner@lists.example.org | RFC 2369 §3.5
List-Help: <mailto:members-request@lists.example.org?subject=help> | list list-help host=lists.example.org who=members-request@lists.example.org | RFC 2369 §3.1
List-Subscribe: <mailto:members-join@lists.example.org> | list list-subscribe host=lists.example.org who=members-join@lists.example.org | RFC 2369 §3.3
Precedence: list | list precedence | Mailman, Sympa, Google Groups
X-BeenThere: members@lists.example.org | list x-beenthere host=lists.example.org who=members@lists.example.org | Mailman, Google Groups
X-Mailman-Version: 3.3.5 | list x-mailman-version software=mailman | Mailman
X-MailFrom: chris@author.test | list x-mailfrom original=chris@author.test | Mailman 3
Mailing-List: contact members-help@lists.example.org; run by ezmlm | list mailing-list host=lists.example.org who=members-help@lists.example.org software=ezmlm | ezmlm
Delivered-To: mailing list members@lists.example.org | list delivered-to host=lists.example.org who=members@lists.example.org software=ezmlm | ezmlm
Mailing-List: list members@example.groups.io; contact members+owner@example.groups.io | list mailing-list host=example.groups.io who=members@example.groups.io software=groups.io | Groups.io
X-Groupsio-MsgNum: 4242 | list x-groupsio-msgnum software=groups.io | Groups.io
Mailing-list: list g@googlegroups.com; contact g+owners@googlegroups.com | list mailing-list host=googlegroups.com who=g@googlegroups.com | Google Groups
X-Google-Group-Id: 358814495539 | list x-google-group-id id=358814495539 software=google-groups | Google Groups
X-Spam-Checked-In-Group: g@googlegroups.com | list x-spam-checked-in-group host=googlegroups.com who=g@googlegroups.com software=google-groups | Google Groups
X-Original-Sender: chris@author.test | list x-original-sender original=chris@author.test | Google Groups
X-Original-From: Chris <chris@author.test> | list x-original-from original=chris@author.test | Google Groups that wrote From anew
X-Mailing-List: members@vger.example.org | list x-mailing-list host=vger.example.org who=members@vger.example.org | Majordomo
Sender: Members <members-bounces@lists.example.org> | list sender host=lists.example.org who=members@lists.example.org | Mailman
Sender: owner-members@lists.example.org | list sender host=lists.example.org who=members@lists.example.org | Majordomo
Errors-To: members-owner@lists.example.org | list errors-to host=lists.example.org who=members@lists.example.org | Sympa
Return-Path: <members-bounces+alex=example.org@lists.example.org> | list return-path host=lists.example.org who=members@lists.example.org | Mailman, VERP
Return-Path: <members+bounces-14892-alex=example.org@lists.example.org> | list return-path host=lists.example.org who=members@lists.example.org | mlmmj
Return-Path: <members-return-109-alex=example.org@lists.example.org> | list return-path host=lists.example.org who=members@lists.example.org | ezmlm
Return-Path: <g+bncBAABBDG4Q6UAMGQEBC5D7SY@googlegroups.com> | list return-path host=googlegroups.com who=g@googlegroups.com | Google Groups
X-Loop: members@lists.example.org ⏎ X-Sequence: 12 | list x-loop host=lists.example.org who=members@lists.example.org software=sympa | Sympa, which counts
`);

const forwards = rowsOf(`
Return-Path: <SRS0=hA5h=TT=author.test=chris@forwarder.test> | forward srs0 host=forwarder.test original=chris@author.test | libsrs2
Return-Path: <SRS0+hA5h=TT=author.test=chris@forwarder.test> | forward srs0 host=forwarder.test original=chris@author.test | its other separators
Return-Path: <srs0-hA5h=TT=author.test=chris=x@forwarder.test> | forward srs0 host=forwarder.test original=chris=x@author.test | a local part with "="
Return-Path: <SRS0=opaque@forwarder.test> | forward srs0 host=forwarder.test | somebody else’s format
Return-Path: <SRS1=mY0w=forwarder.test==hA5h=TT=author.test=chris@second.test> | forward srs1 host=second.test original=chris@author.test + forward srs0 host=forwarder.test original=chris@author.test | forwarded twice
Return-Path: <SRS1=opaque@second.test> | forward srs1 host=second.test | somebody else’s format
Return-Path: alex+SRS=4gLJ8=TT=author.test=chris@example.org | forward srs host=example.org who=alex@example.org original=chris@author.test | Microsoft 365
Return-Path: bounces+SRS=4gLJ8=TT@example.org | forward srs host=example.org | Microsoft 365, by its own domain
Return-Path: <alex+caf_=alex=example.org@gmail.com> | forward gmail-forward host=gmail.com who=alex@gmail.com to=alex@example.org | Gmail
X-Forwarded-For: alex@gmail.com alex@example.org | forward x-forwarded-for host=gmail.com who=alex@gmail.com to=alex@example.org | Gmail
X-Forwarded-For: 192.0.2.7 | nothing | a web page’s, not a mailbox
X-Forwarded-To: alex@example.org | forward x-forwarded-to to=alex@example.org | Gmail
X-Forwarding-Service: ImprovMX v3.0.0 | forward x-forwarding-service software=ImprovMX v3.0.0 | ImprovMX
X-SimpleLogin-Type: Forward | forward x-simplelogin-type software=simplelogin | SimpleLogin
X-SimpleLogin-Type: Reply | nothing | the other way
X-SimpleLogin-Envelope-From: chris@author.test | forward x-simplelogin-envelope-from original=chris@author.test software=simplelogin | SimpleLogin
X-MS-Exchange-Inbox-Rules-Loop: alex@example.org | forward x-ms-exchange-inbox-rules-loop host=example.org who=alex@example.org | a rule of Outlook
X-MS-Exchange-ForwardingLoop: alex@example.org;f7a17af6-1c5c-4a36 | forward x-ms-exchange-forwardingloop host=example.org who=alex@example.org | a mailbox of Exchange
X-MS-Exchange-ForwardingLoop: ForwardingHandled;2109ce83 | nothing | nobody named
Resent-From: Alex <alex@example.org> | forward resent-from host=example.org who=alex@example.org | RFC 5322 §3.6.6
Resent-To: sam@example.org | forward resent-to to=sam@example.org | RFC 5322 §3.6.6
Delivered-To: sam@example.org | nothing | the mailbox it is in
Delivered-To: sam@example.org ⏎ Delivered-To: alex@forwarder.test | forward delivered-to host=forwarder.test who=alex@forwarder.test | RFC 9228: on top of another
Delivered-To: sam@example.org ⏎ X-Original-To: info@mx.example.org ⏎ Delivered-To: sam@example.org | nothing | names of one organisation
Return-Path: <prvs=0756a71613=chris@author.test> | tagged batv host=author.test original=chris@author.test | BATV is no forward
Return-Path: <msprvs1=aqfaeh1qm=bounces-09@author.test> | tagged batv host=author.test original=bounces-09@author.test | Momentum’s
Auto-Submitted: auto-replied (vacation) | automatic auto-submitted id=auto-replied | RFC 3834 §5
Auto-Submitted: auto-notified; owner-email="a@b.test" | automatic auto-submitted id=auto-notified | RFC 3834 §5
ARC-Seal: i=2; a=rsa-sha256; cv=pass; d=forwarder.test; s=x; b=AA | sealed arc-seal id=2 host=forwarder.test | RFC 8617 §4.1.3
`);

const neither = rowsOf(`
List-Unsubscribe: <https://example.org/u> | nothing | every newsletter has one
Precedence: bulk | nothing | so is every newsletter
Sender: assistant@author.test | nothing | somebody sends for another
X-Loop: alex@example.org | nothing | a filter’s
Return-Path: <chris@author.test> | nothing | an address
Return-Path: <> | nothing | the null sender
Return-Path: <bounces+16198611-6986-alex=example.org@send.author.test> | nothing | a sender for others
Return-Path: <prvs@author.test> | nothing | a name
Return-Path: nonsense | nothing | no address
X-Original-Sender: nobody | nothing | no address
Auto-Submitted: no | nothing | somebody wrote it
Auto-Submitted: | nothing | empty
ARC-Seal: a=rsa-sha256; d=forwarder.test | nothing | no instance
`);

describe.each([
  ['of a list', lists],
  ['of a forward', forwards],
  ['of neither', neither],
])('what a field says %s', (_, rows) => {
  test.each(rows)('%s: %s (%s)', (fields, claims) => {
    expect(read(fields).map(printed).join(' + ') || 'nothing').toBe(claims);
  });
});

test('a Sender that another field names as the list is the list', () => {
  const header = 'Sender: g@googlegroups.com\nX-BeenThere: g@googlegroups.com';
  expect(read(header).map(({ code }) => code)).toEqual(['sender', 'x-beenthere']);
});

test('claims stand in the order of the fields, and point at them', () => {
  const header = 'Sender: owner-a@b.test\nX-Y: z\nResent-From:\n c@d.test \nList-Id: <a.b.test>';
  const message = messageOf(header);
  const claims = readClaims(message, {}).passedOn;
  expect(claims.map(({ field, at }) => [field, textAt(message.head, at)])).toEqual([
    [0, 'owner-a@b.test'],
    [2, 'c@d.test'],
    [3, '<a.b.test>'],
  ]);
});

test('a local part with a name of JavaScript’s is an address like others', () => {
  expect(read('Delivered-To: a@b.test\nDelivered-To: __proto__@c.test')).toHaveLength(1);
});
