/**
 * What the user chose, kept by the browser on this computer. What is read back is checked like
 * anything from outside: an older version, or somebody with the console open, may have written it.
 */
import { browser } from 'wxt/browser';
import type { EngineRequest } from './engine-protocol.ts';

/** Whom to ask: all presets, each for its share; one server; nobody. */
export type DnsMode = 'spread' | 'one' | 'off';

export interface Settings {
  readonly dnsMode: DnsMode;
  /** URLs of DNS-over-HTTPS servers; mode `one` asks the first. */
  readonly dnsServers: readonly string[];
  /** authserv-ids that are believed. RFC 8601 §2.5 */
  readonly authservIds: readonly string[];
  /** Names and domains that nobody else should pass for. */
  readonly protected: readonly string[];
  /** Whether a DNS question may carry the part of the sender's address before the "@". */
  readonly sendLocalPart: boolean;
  /** A tag of BCP 47; null: the browser's language. */
  readonly language: string | null;
}

/** Ours: nobody has this many, and every stamp is compared with each. */
const MOST = 100;
/** An authserv-id is a domain name or little more. RFC 8601 §2.5 */
const LONGEST = 255;

const KEY = 'settings';

/** The settings in what was stored, with the default for whatever is odd. */
export function readSettings(stored: unknown): Settings {
  const found: Readonly<Record<string, unknown>> = { ...(Object(stored) as object) };
  const dnsServers = texts(found.dnsServers).filter(isServerUrl);
  const mode = found.dnsMode;
  return {
    dnsMode: mode === 'off' || (mode === 'one' && dnsServers.length > 0) ? mode : 'spread',
    dnsServers,
    authservIds: texts(found.authservIds),
    protected: texts(found.protected),
    sendLocalPart: found.sendLocalPart === true,
    language: languageTag(found.language),
  };
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells of settings that a page of the extension saved, this one included. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change) listener(readSettings(change.newValue));
  });
}

/** The settings as they go into a request to the engine; `presets` are URLs. */
export function preferencesOf(
  { dnsMode, dnsServers, authservIds, protected: protectedNames, sendLocalPart }: Settings,
  presets: readonly string[],
): Pick<EngineRequest, 'authservIds' | 'dnsServers' | 'protected' | 'withholdLocalPart'> {
  const asked = { off: [], one: dnsServers.slice(0, 1), spread: presets };
  return {
    authservIds,
    dnsServers: asked[dnsMode],
    protected: protectedNames,
    withholdLocalPart: !sendLocalPart,
  };
}

/** Whether there are words for it, the views know. RFC 5646 §2.1 */
function languageTag(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,3}$/i.test(value)
    ? value
    : null;
}

function texts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const found = value.filter(
    (item): item is string =>
      typeof item === 'string' && item.trim() !== '' && item.length <= LONGEST,
  );
  return [...new Set(found.map((item) => item.trim()))].slice(0, MOST);
}

/** Over TLS, or on this machine: what the options page lets through (readServerUrl of src/dns). */
function isServerUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const local = /^(?:localhost|\[::1\]|127(?:\.\d+){3})$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && local);
}
