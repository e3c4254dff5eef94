// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { Refusal } from '../../src/view/components/Refusal.tsx';
import { dsn } from '../bounce/made.ts';
import { bytesOf, letter } from '../support/messages.ts';
import { show } from './rendered.tsx';

const FIELDS = (reply: string) =>
  `Final-Recipient: rfc822; bo@there.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.there.example
Diagnostic-Code: smtp; ${reply}`;

test('who refused it, for whom, how, and the returned message', async () => {
  const report = await analyse(bytesOf(dsn(FIELDS('550 5.1.1 No such user'))));
  const shown = show(<Refusal report={report} />);
  expect(shown.querySelector('h2')?.textContent).toBe('This is a delivery report');
  const texts = [...shown.querySelectorAll('dd')].map((dd) => dd.textContent ?? '');
  expect(texts.slice(0, 2)).toEqual(['bo@there.example', 'mx.there.example']);
  expect(texts[2]).toMatch(/^550 5\.1\.1 /);
  expect(texts[3]).toBe('Bad destination mailbox address'); // as the registry calls the code
  expect(texts[4]).toBe('550 5.1.1 No such user');
  expect(texts).toHaveLength(6);
});

test('a reply is text, whatever it holds', async () => {
  const reply = '550 5.1.1 <img src=x onerror=alert(1)> <script>alert(1)</script>';
  const report = await analyse(bytesOf(dsn(FIELDS(reply))));
  const shown = show(<Refusal report={report} />);
  expect(shown.querySelector('img, script')).toBeNull();
  expect(shown.textContent).toContain('<script>alert(1)</script>');
});

test('a message that tells of no other has none of it', async () => {
  const report = await analyse(bytesOf(letter('anna@sender.example')));
  expect(show(<Refusal report={report} />).textContent).toBe('');
});
