import type { Fidelity } from '../report.ts';

/** The tab that the person looks at: what a content script has, and nothing more. */
export interface Page {
  readonly url: string;
  readonly document: Document;
  /** Same-origin requests carry the person's session. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

export type ProviderName = 'roundcube' | 'raw-tab';

/** The source of the open message. */
export interface Acquired {
  readonly provider: ProviderName;
  readonly fidelity: Fidelity;
  /** A file name that tells this message from its neighbours. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type NotAcquiredCode =
  | 'not-a-webmail'
  | 'no-message-open'
  | 'several-selected'
  | 'signed-out'
  | 'error-page'
  | 'empty' //       the message is no longer where the page says it is
  | 'not-mail'
  | 'too-large'
  | 'unreachable';

export interface NotAcquired {
  readonly code: NotAcquiredCode;
}

/** One webmail: null where the page is none of its kind. Reads the page, and changes nothing in it. */
export interface Provider {
  readonly name: ProviderName;
  readonly acquire: (page: Page) => Promise<Acquired | NotAcquired | null>;
}
