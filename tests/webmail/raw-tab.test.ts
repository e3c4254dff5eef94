// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { acquire } from '../../src/webmail/webmail.ts';

const MAIL = 'From: a@example.com\r\nSubject: Hello\r\n\r\nHello\r\n';

async function acquireFrom(contentType: string, body: string) {
  const document = new DOMParser().parseFromString('', 'text/html');
  Object.defineProperty(document, 'contentType', { value: contentType });
  const asked: { url: string; init: RequestInit }[] = [];
  const result = await acquire({
    url: 'https://archive.example/raw/12.eml?key=1',
    document,
    fetch: async (url, init) => {
      asked.push({ url, init });
      return new Response(body, { headers: { 'content-type': contentType } });
    },
  });
  return { asked, result };
}

test.each([
  ['text/plain', 'lossy-text'], //   a server may have made it text
  ['message/rfc822', 'exact'],
])('a tab of %s is taken as %s', async (contentType, fidelity) => {
  const { asked, result } = await acquireFrom(contentType, MAIL);
  expect(result).toMatchObject({ provider: 'raw-tab', fidelity, name: '12.eml' });
  expect('bytes' in result && new TextDecoder().decode(result.bytes)).toBe(MAIL);
  expect(asked).toEqual([
    {
      url: 'https://archive.example/raw/12.eml?key=1',
      init: { credentials: 'same-origin', cache: 'force-cache' },
    },
  ]);
});

test('a text that is no mail belongs to no webmail', async () => {
  expect((await acquireFrom('text/plain', 'User-agent *\n')).result).toEqual({
    code: 'not-a-webmail',
  });
});

test('a tab of another kind is not asked for again', async () => {
  const { asked, result } = await acquireFrom('application/pdf', MAIL);
  expect(result).toEqual({ code: 'not-a-webmail' });
  expect(asked).toEqual([]);
});
