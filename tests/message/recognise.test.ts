import { describe, expect, test } from 'vitest';
import { type Refusal, readMessage, refuse } from '../../src/message/message.ts';
import { bytesOf } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const read = (text: string) => refuse(readMessage(bytesOf(text)));

describe('what is no mail', () => {
  const rows: [text: string, refusal: Refusal][] = [
    ['', 'empty'],
    [' \r\n\t\r\n', 'empty'],
    ['\xef\xbb\xbf\r\n', 'empty'], //                              a byte order mark and nothing else
    [`${'\r\n'.repeat(1000)}`, 'empty'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'binary'],
    ['\xff\xd8\xff\xe0\0\x10JFIF\0', 'binary'],
    ['GIF89a\x01\0', 'binary'],
    ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'binary'],
    ['PK\x03\x04\x14\0', 'binary'], //                             zip, and with it docx and xlsx
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'binary'], //             OLE: .msg and .doc
    ['\x1f\x8b\x08\0', 'binary'],
    ['<!DOCTYPE html><title>Sign in</title>', 'html'],
    ['<!doctype HTML>', 'html'],
    ['\r\n  <html lang="en">', 'html'], //                         after white space
    ['\xef\xbb\xbf<html>', 'html'],
    ['<?xml version="1.0"?><html/>', 'html'],
    ['<!-- saved from url --><html>', 'html'],
    ['<head><meta charset="utf-8">', 'html'],
    ['<meta http-equiv="Content-Type">\nFrom: a@b', 'html'], //    though a field stands in it
    ['<div>\nSubject: x', 'html'],
    ['{"error": "unauthorized"}', 'json'],
    ['{}', 'json'],
    ['{\n  "from": "a@b"\n}', 'json'],
    ['[{"id": 1}]', 'json'],
    ['[1, 2]', 'json'],
    ['[]', 'json'],
    ['[true, false, null]', 'json'],
    ['[false]', 'json'],
    ['[null]', 'json'],
    ['[-1]', 'json'],
    ['Hello\nworld\n', 'no-header-field'],
    ['From a@b.example Fri Nov 20 08:59:31 2026\n', 'no-header-field'], // a mailbox without a message
    ['Dear all: the meeting\nis on Monday.\n', 'no-header-field'], // prose with a colon
    ['Note: this\nis no mail', 'no-header-field'],
    ['Hello,\n\nFrom: a@b\n', 'no-header-field'], //                  a quoted mail in a text
    ['F\0r\0o\0m\0:\0', 'no-header-field'], //                        UTF-16
  ];
  test.each(rows)('%j is %s', (text, refusal) => {
    expect(read(text)).toBe(refusal);
  });
});

describe('what is mail, however odd', () => {
  const rows: [text: string][] = [
    ['From: a@b\r\n\r\nHello'],
    ['Subject: only this'], //                        one field, no line end
    ['X-Anything: 1\n'], //                           one field that nobody knows
    ['\xef\xbb\xbfFrom: a@b\n\n'], //                 a byte order mark
    ['\r\n\r\nFrom: a@b\r\n\r\n'], //                 empty lines above
    ['From a@b Fri Nov 20 08:59:31 2026\nX: 1\n\n'], // a mailbox file
    ['Some words above\nFrom: a@b\n\n'], //           a known field among text
    ['Received : by x\n\n'], //                       a space before the colon
    ['FROM:a@b'],
    [`${'\n'.repeat(1000)}From: a@b\n\n`], //         far below
  ];
  test.each(rows)('%j', (text) => {
    expect(read(text)).toBeNull();
  });
});

test('a hostile megabyte is recognised in linear time', async () => {
  for (const pattern of [' ', '<', '{', 'a\n', 'a: \n']) {
    await expectLinear(read, pattern);
  }
});
