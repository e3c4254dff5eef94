// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { bytesOf, letter, received, type Zone } from '../support/messages.ts';
import { make, makeStalled } from '../support/reports.ts';
import { showPopup, storeOf, words } from './rendered.tsx';

const { host } = words.view;

const REVERSE6 = `9.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;

async function section(zone: Zone | null, ip: string | null = '192.0.2.9') {
  const bytes = bytesOf(received(letter('x@a.example'), { ip, mailFrom: 'x@a.example' }));
  const popup = showPopup(storeOf(await make({ name: 'host', bytes, zone })));
  return popup.querySelector<HTMLDetailsElement>('[data-kind="sending-host"]');
}

describe('what DNS says of the sending server', () => {
  test('is folded away, a row for each fact', async () => {
    const details = await section({
      '9.2.0.192.in-addr.arpa': { PTR: ['mail.b.example'] },
      'mail.b.example': { A: ['192.0.2.9'] },
      'a.example': { MX: [{ exchange: 'mx.a.example', priority: 1 }] },
    });
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe(host.title);
    const rows = [...(details?.querySelectorAll('dl > div') ?? [])].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]);
    expect(rows).toEqual([
      [host.name, host.confirmed('mail.b.example')],
      [host.infrastructure, '192.0.2.0/24, b.example'],
      [host.mail, 'a.example: mx.a.example'],
    ]);
  });

  test('is text, whatever it is', async () => {
    const details = await section({
      'default._bimi.a.example': { TXT: [['v=BIMI1; l=<img src=x onerror=alert(1)>']] },
    });
    expect(details?.querySelector('img')).toBeNull();
    expect(details?.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('has its place while nothing is known yet', async () => {
    const bytes = bytesOf(received(letter('x@a.example'), { ip: '2001:db8::9' }));
    const one = { name: 'host', bytes, zone: {} };
    const made = await makeStalled(one, ['a.example', REVERSE6]);
    const popup = showPopup(storeOf(made, false));
    expect(popup.querySelector('[data-kind="sending-host"]')).not.toBeNull();
  });

  test('is not there where nothing is known', async () => {
    expect(await section(null, null)).toBeNull();
  });
});
