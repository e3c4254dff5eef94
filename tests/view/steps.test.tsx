// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { MessageReport } from '../../src/view/components/MessageReport.tsx';
import { bytesOf, letter, NOW, received, type Zone, zoneResolver } from '../support/messages.ts';
import { show } from './rendered.tsx';

async function shown(zone: Zone): Promise<Element> {
  const bytes = bytesOf(
    received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom: 'x@a.example' }),
  );
  const report = await analyse(bytes, { now: NOW, resolver: zoneResolver(zone) });
  const nothing = () => {};
  return show(
    <MessageReport
      report={report}
      head={bytes}
      settled
      stopped={false}
      onStop={nothing}
      onAgain={nothing}
    />,
  );
}

const ZONE: Zone = {
  'a.example': { TXT: [['v=spf1 include:b.example -all']] },
  'b.example': { TXT: [['v=spf1 ip4:198.51.100.1 ?all']] },
};

test('SPF opens to its terms, those of an include within it', async () => {
  const page = await shown(ZONE);
  const list = page.querySelector('[data-kind="spf-steps"]');
  expect(list?.querySelector('li li li')?.textContent).toContain('b.example');
  expect(list?.querySelector('mark')?.textContent).toBe('-all');
});

test('DMARC opens to the questions of its walk', async () => {
  const page = await shown(ZONE);
  expect(page.querySelector('[data-kind="dmarc-steps"]')?.textContent).toContain(
    '_dmarc.a.example',
  );
});

test('the administrator finds the record that would let the address send', async () => {
  const page = await shown(ZONE);
  expect(page.querySelector('[data-kind="sender-admin"] .record')?.textContent).toBe(
    'a.example. IN TXT "v=spf1 include:b.example ip4:192.0.2.9 -all"',
  );
});

test('and none where it may', async () => {
  const page = await shown({ 'a.example': { TXT: [['v=spf1 ip4:192.0.2.9 -all']] } });
  expect(page.querySelector('[data-kind="sender-admin"]')).toBeTruthy();
  expect(page.querySelector('[data-code="publish-spf"]')).toBeNull();
});
