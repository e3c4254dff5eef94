/** Every state of every view, over real reports. */
import { PRESETS } from '../../src/dns/dns.ts';
import {
  bodyChanged,
  dnsFailing,
  genuine,
  headersOnly,
  hostile,
  type Made,
  mailingList,
  make,
  makeStalled,
  notMail,
  offline,
  refusedByPolicy,
  rightToLeft,
  spoof,
  unauthenticated,
} from '../../tests/support/reports.ts';
import type { Scene, StagedMessage } from './scene.ts';

const staged = ({ name, bytes, report, partials }: Made, settled = true): StagedMessage => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
  reports: settled ? [...partials, report] : partials,
  settled,
});

const settings = {
  dnsMode: 'spread',
  dnsServers: [],
  authservIds: [],
  protected: [],
  sendLocalPart: false,
  language: null,
} as const;

const own = {
  dnsMode: 'one',
  dnsServers: ['https://dns.example.net/dns-query'],
  authservIds: ['mx.example.org'],
  protected: [],
  sendLocalPart: true,
  language: null,
} as const;

/** By name. */
export async function scenes(): Promise<ReadonlyMap<string, Scene>> {
  const messages = await Promise.all(
    [
      await spoof(),
      await genuine(),
      await bodyChanged(),
      await refusedByPolicy(),
      await mailingList(),
      await dnsFailing(),
      await offline(),
      await headersOnly(),
      await rightToLeft(),
      unauthenticated(),
      hostile(),
      { ...(await spoof()), name: 'spoof-dns-failing', zone: (await dnsFailing()).zone },
    ].map(make),
  );
  const several = await Promise.all(
    [await mailingList(), await spoof(), ...notMail.slice(1, 2)].map(make),
  );
  const flagged = await makeStalled(await spoof(), ['s1._domainkey.maliciousdomain.com']);
  const waiting = await makeStalled(await genuine(), ['fabrikam.com', '_dmarc.fabrikam.com']);
  return new Map<string, Scene>([
    ...messages.map((made): [string, Scene] => [
      made.name,
      { view: 'popup', message: staged(made) },
    ]),
    ['reading', { view: 'popup', reading: { received: 1_300_000, size: 26_000_000 } }],
    ['checking', { view: 'popup', message: staged(waiting, false) }],
    ['checking-flagged', { view: 'popup', message: staged(flagged, false) }],
    ['not-a-webmail', { view: 'popup', failure: 'not-a-webmail' }],
    ['signed-out', { view: 'popup', failure: 'signed-out' }],
    ['report-empty', { view: 'report', messages: [] }],
    ['report-one', { view: 'report', messages: several.slice(1, 2).map((made) => staged(made)) }],
    ['report-several', { view: 'report', messages: several.map((made) => staged(made)) }],
    ['options', { view: 'options', settings, presets: PRESETS }],
    ['options-own', { view: 'options', settings: own, presets: PRESETS }],
  ]);
}
