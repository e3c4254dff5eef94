/**
 * Providers and the fields that their own hosts alone write. In a message that another received, such a
 * field is a word of the sender or of a forwarder, whatever it says.
 */
import type { Verdict } from '../stamp.ts';
import { atLeast, type ReportField, WORD, words } from './field.ts';

export interface Provider {
  /** Registered domains. */
  readonly hosts: readonly string[];
  /** Whether these are all its fields: of those of common filters none below its own Received field is its own. */
  readonly alone: boolean;
  /** Those that decide come first. */
  readonly fields: readonly ReportField[];
}

const junk = words<Verdict>(WORD, { notjunk: 'none', junk: 'spam' });

export const PROVIDERS: ReadonlyMap<string, Provider> = new Map(
  Object.entries<Provider>({
    // Its fields are read in ../microsoft.
    microsoft: {
      hosts: ['outlook.com', 'office365.com', 'exchangelabs.com'],
      alone: true,
      fields: [],
    },
    proton: {
      hosts: ['protonmail.ch', 'proton.ch', 'proton.me'],
      alone: false,
      fields: [
        [
          'X-Pm-Spam-Action',
          'observed',
          words(WORD, { spam: 'spam', phishing: 'phish', inbox: 'none', dunno: 'none' }),
        ],
        ['X-Pm-Spamscore', 'observed'],
        ['X-Pm-Spam', 'observed'],
        ['X-Pm-Origin', 'observed'],
      ],
    },
    google: {
      hosts: ['google.com'],
      alone: true,
      fields: [
        // Google Workspace Admin help, "Add X-Gm-Spam and X-Gm-Phishy headers"
        ['X-Gm-Phishy', 'documented', words(/^(1)/, { 1: 'phish' })],
        ['X-Gm-Spam', 'documented', words(/^([01])/, { 0: 'none', 1: 'spam' })],
        // of an export by Takeout
        [
          'X-Gmail-Labels',
          'observed',
          words(/(?:^|,) ?(spam)(?:,|$)/i, { spam: 'spam' }),
          words(/(?:^|,) ?(spam|inbox)(?:,|$)/i, { spam: 'junk', inbox: 'inbox' }),
        ],
      ],
    },
    yahoo: {
      hosts: ['yahoo.com', 'aol.com'],
      alone: true,
      fields: [
        // Its presence says it; its value is the client's address.
        ['X-YahooFilteredBulk', 'observed', () => 'spam', () => 'junk'],
        ['X-YMailISG', 'observed'],
      ],
    },
    apple: {
      hosts: ['icloud.com', 'apple.com', 'me.com'],
      alone: true,
      fields: [
        [
          'X-Apple-MoveToFolder',
          'observed',
          words(WORD, { inbox: 'none', junk: 'spam' }),
          words(WORD, { inbox: 'inbox', junk: 'junk' }),
        ],
        ['X-Apple-Action', 'observed'],
        ['X-ICL-Score', 'observed'],
        ['X-CLX-Score', 'observed'],
        ['X-CLX-Spam', 'observed'],
        ['X-CLX-Shades', 'observed'],
        ['X-MANTSH', 'observed'],
      ],
    },
    fastmail: {
      hosts: ['messagingengine.com', 'fastmail.com'],
      alone: false,
      fields: [
        // Fastmail's help, "Spam filtering": from 5 on it goes into the folder Spam, where the reader did not choose otherwise.
        ['X-Spam-Score', 'documented', atLeast(5)],
        ['X-Spam-Hits', 'observed'],
        ['X-Spam-Known-Sender', 'observed'],
        ['X-Spam-Sender-Reputation', 'observed'],
        ['X-Spam-Source', 'observed'],
        ['X-ME-VSCategory', 'observed'],
        ['X-ME-VSScore', 'observed'],
        ['X-ME-VSCause', 'observed'],
      ],
    },
    gmx: {
      hosts: ['gmx.net', 'gmx.com', 'gmx.de', 'web.de', 'kundenserver.de'],
      alone: false,
      fields: [
        ['X-UI-Filterresults', 'observed', junk],
        ['UI-InboundReport', 'observed', junk],
        ['X-GMX-Antispam', 'observed', atLeast(1)], // 0, or the number of the module that objected
        ['X-GMX-Antivirus', 'observed'],
      ],
    },
    yandex: {
      hosts: ['yandex.net', 'yandex.ru'],
      alone: false,
      // Yandex's mail server, as published, writes 4 where it takes a message for spam.
      fields: [['X-Yandex-Spam', 'documented', words(/^([14])$/, { 1: 'none', 4: 'spam' })]],
    },
    mailru: {
      hosts: ['mail.ru'],
      alone: false,
      fields: [['X-Mras', 'observed', words(WORD, { ok: 'none' })]],
    },
    zoho: {
      hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com', 'zohomail.eu', 'zohomail.in'],
      alone: false,
      fields: [
        ['X-Zoho-Virus-Status', 'observed'],
        ['X-Zoho-AV-Stamp', 'observed'],
      ],
    },
  }),
);
