/**
 * Providers and the fields that their own hosts alone write. In a message that another received, such a
 * field is a word of the sender or of a forwarder, whatever it says.
 */
import type { Verdict } from '../stamp.ts';
import { atLeast, type Vendor, WORD, words } from './field.ts';

export interface Provider extends Vendor {
  readonly hosts: readonly string[];
  /** Whether these are all its fields: of those of common filters none below its own Received field is its own. */
  readonly alone?: boolean;
}

const junk = words<Verdict>(WORD, { notjunk: 'none', junk: 'spam' });

export const PROVIDERS: ReadonlyMap<string, Provider> = new Map(
  Object.entries<Provider>({
    // Its fields are read in ../microsoft.
    microsoft: {
      hosts: ['outlook.com', 'office365.com', 'exchangelabs.com'],
      alone: true,
      fields: /^$/,
      certainty: 'documented',
      source: 'SEEN',
      says: {},
    },
    proton: {
      hosts: ['protonmail.ch', 'proton.ch', 'proton.me'],
      fields: /^x-pm-/,
      certainty: 'observed',
      source: 'PP',
      says: {
        'X-Pm-Spam-Action': words(WORD, {
          spam: 'spam',
          phishing: 'phish',
          inbox: 'none',
          dunno: 'none',
        }),
      },
    },
    google: {
      hosts: ['google.com'],
      alone: true,
      fields: /^x-gm-(?:spam|phishy)$/,
      certainty: 'documented',
      source: 'GMAIL',
      says: {
        'X-Gm-Phishy': words(/^(1)/, { 1: 'phish' }),
        'X-Gm-Spam': words(/^([01])/, { 0: 'none', 1: 'spam' }),
      },
    },
    yahoo: {
      hosts: ['yahoo.com', 'aol.com'],
      alone: true,
      fields: /^x-y(?:ahoo|mail)/,
      certainty: 'observed',
      source: 'SEEN',
      // Its presence says it; its value is the client's address.
      says: { 'X-YahooFilteredBulk': () => 'spam' },
      puts: { 'X-YahooFilteredBulk': () => 'junk' },
    },
    apple: {
      hosts: ['icloud.com', 'apple.com', 'me.com'],
      alone: true,
      fields: /^x-(?:apple|icl|clx|mantsh)/,
      certainty: 'observed',
      source: 'SEEN',
      says: { 'X-Apple-MoveToFolder': words(WORD, { inbox: 'none', junk: 'spam' }) },
      puts: { 'X-Apple-MoveToFolder': words(WORD, { inbox: 'inbox', junk: 'junk' }) },
    },
    fastmail: {
      hosts: ['messagingengine.com', 'fastmail.com'],
      fields: /^x-(?:me-vs|spam-)/,
      certainty: 'observed',
      source: 'FASTMAIL',
      // Fastmail's help, "Spam filtering": from 5 on into the folder Spam, where the reader did not choose otherwise.
      says: { 'X-Spam-Score': atLeast(5) },
    },
    gmx: {
      hosts: ['gmx.net', 'gmx.com', 'gmx.de', 'web.de', 'kundenserver.de'],
      fields: /^(?:x-(?:ui|gmx)-|ui-inboundreport$)/,
      certainty: 'observed',
      source: 'SEEN',
      says: {
        'X-UI-Filterresults': junk,
        'UI-InboundReport': junk,
        'X-GMX-Antispam': atLeast(1), // 0, or the number of the module that objected
      },
    },
    yandex: {
      hosts: ['yandex.net', 'yandex.ru'],
      fields: /^x-yandex-spam$/,
      certainty: 'documented',
      source: 'YANDEX',
      // Yandex's mail server, as published, writes 4 where it takes a message for spam.
      says: { 'X-Yandex-Spam': words(/^([14])$/, { 1: 'none', 4: 'spam' }) },
    },
    mailru: {
      hosts: ['mail.ru'],
      fields: /^x-mras$/,
      certainty: 'observed',
      source: 'SEEN',
      says: { 'X-Mras': words(WORD, { ok: 'none' }) },
    },
    zoho: {
      hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com', 'zohomail.eu', 'zohomail.in'],
      fields: /^x-zoho/,
      certainty: 'observed',
      source: 'SEEN',
      says: {},
    },
  }),
);
