/** The options page: what is chosen, saved at once, and what became of that. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Whom to ask: all presets by turns, one server, or nobody. */
export type DnsMode = 'spread' | 'one' | 'off';

export interface Settings {
  readonly dnsMode: DnsMode;
  /** Addresses of DNS-over-HTTPS servers; the first is asked in mode `one`. */
  readonly dnsServers: readonly string[];
  readonly authservIds: readonly string[];
  readonly protected: readonly string[];
  readonly sendLocalPart: boolean;
  /** A tag of BCP 47; null: the browser's language. */
  readonly language: string | null;
}

/** What is said about the last change. */
export type Saving = 'nothing' | 'saved' | 'not-saved' | 'no-access' | 'bad-address';

/** What the options page needs of the browser. */
export interface OptionsPort {
  save(settings: Settings): Promise<void>;
  /** Asks for access to a server's host; must be called within a click. */
  requestAccess(url: string): Promise<boolean>;
  /** The address of a DNS-over-HTTPS server in its proper form. */
  readServerUrl(text: string): { readonly url: string } | { readonly problem: string };
}

export interface OptionsStore {
  readonly settings: ReadonlySignal<Settings>;
  readonly saving: ReadonlySignal<Saving>;
  chooseDns(mode: 'spread' | 'off'): void;
  choosePreset(url: string): void;
  /** Takes an address as it was typed. */
  chooseOwn(text: string): void;
  believe(text: string): void;
  sendLocalPart(send: boolean): void;
  /** null: that of the browser. */
  chooseLanguage(language: string | null): void;
}

/** A store over the settings as they were read. */
export function createOptionsStore(read: Settings, port: OptionsPort): OptionsStore {
  const settings = signal(read);
  const saving = signal<Saving>('nothing');
  const change = async (changed: Partial<Settings>, access = Promise.resolve(true)) => {
    settings.value = { ...settings.value, ...changed };
    try {
      await port.save(settings.value);
      saving.value = (await access) ? 'saved' : 'no-access';
    } catch {
      saving.value = 'not-saved';
    }
  };
  /** What a server allows other origins is not known, so access to its host is asked for. */
  const chooseServer = (url: string) =>
    void change(
      { dnsMode: 'one', dnsServers: [url] },
      port.requestAccess(url).catch(() => false),
    );
  return {
    settings,
    saving,
    chooseDns: (dnsMode) => void change({ dnsMode, dnsServers: [] }),
    choosePreset: chooseServer,
    chooseOwn: (text) => {
      const read = port.readServerUrl(text);
      if ('problem' in read) saving.value = 'bad-address';
      else chooseServer(read.url);
    },
    believe: (text) => void change({ authservIds: readAuthservIds(text) }),
    sendLocalPart: (sendLocalPart) => void change({ sendLocalPart }),
    chooseLanguage: (language) => void change({ language }),
  };
}

/** One id in a line; what follows a semicolon or a blank was copied along with it. RFC 8601 §2.5 */
function readAuthservIds(text: string): readonly string[] {
  const ids = text.split('\n').map((line) => /^[^\s;]*/.exec(line.trim())?.[0] ?? '');
  return [...new Set(ids.filter((id) => id !== ''))];
}
