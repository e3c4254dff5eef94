/**
 * Filters that anybody may run, and their fields: those that decide the surest first, which is the order
 * of "verdict" in the report's document. Whose copy of a filter wrote a field is found in ./writer.ts.
 */
import { FLAG, flag, type Vendor, WORD, words } from './field.ts';

export const SOFTWARE: ReadonlyMap<string, Vendor> = new Map(
  Object.entries<Vendor>({
    // Google's export of a mailbox puts the labels on top.
    takeout: {
      fields: /^x-gmail-labels$/,
      certainty: 'observed',
      source: 'SEEN',
      says: { 'X-Gmail-Labels': words(/(?:^|,) ?(spam)(?:,|$)/i, { spam: 'spam' }) },
      puts: {
        'X-Gmail-Labels': words(/(?:^|,) ?(spam|inbox)(?:,|$)/i, { spam: 'junk', inbox: 'inbox' }),
      },
    },
    // amavisd-new-docs; clamav-milter's AddHeader. A virus is one whatever a filter of spam said.
    amavis: {
      fields: /^x-(?:amavis|virus)-/,
      certainty: 'documented',
      source: 'AMAVIS',
      says: {
        'X-Amavis-Alert': words(WORD, { infected: 'malware', banned: 'malware' }),
        'X-Virus-Status': words(WORD, { infected: 'malware' }),
      },
    },
    // rspamd's modules/milter_headers; its actions: configuration/metrics
    rspamd: {
      fields: /^x-(?:rspamd|spamd)-/,
      certainty: 'documented',
      source: 'RSPAMD',
      says: {
        'X-Rspamd-Action': words(/^([a-z ]+)/i, {
          'no action': 'none',
          greylist: 'none',
          'add header': 'spam',
          'rewrite subject': 'spam',
          quarantine: 'spam',
          reject: 'rejected',
        }),
        'X-Rspamd-Pre-Result': words(/^action=([a-z ]+)/i, {
          'add header': 'spam',
          'rewrite subject': 'spam',
          reject: 'rejected',
        }),
        // "True" stands for the action "reject" alone, so "False" says nothing.
        'X-Spamd-Result': words(/^default: (true)\b/i, FLAG),
      },
    },
    vade: {
      fields: /^x-(?:vade|vr)-/,
      certainty: 'observed',
      source: 'SEEN',
      hosts: ['ovh.net'],
      says: {
        'X-VADE-SPAMSTATE': words(WORD, { clean: 'none', spam: 'spam' }),
        'X-VR-SPAMSTATE': words(WORD, { ok: 'none', spam: 'spam' }),
      },
    },
    // Mail::SpamAssassin::Conf, "Basic Message Tagging Options"; amavis, rspamd and Exim write these names too.
    spamassassin: {
      fields: /^x-(?:ham-report|spam(?:-(?:bar|checker-version|flag|level|report|score|status))?)$/,
      certainty: 'documented',
      source: 'SPAMASSASSIN',
      says: { 'X-Spam-Status': flag, 'X-Spam-Flag': flag, 'X-Spam': flag },
    },
    proofpoint: {
      fields: /^x-proofpoint-/,
      certainty: 'observed',
      source: 'SEEN',
      hosts: ['pphosted.com', 'ppe-hosted.com', 'ppops.net'],
      says: {
        'X-Proofpoint-Spam-Details': words(/\brule=\w{0,64}?(notspam|spam)/i, {
          notspam: 'none',
          spam: 'spam',
        }),
      },
    },
    mimecast: {
      fields: /^x-mimecast-/,
      certainty: 'observed',
      source: 'SEEN',
      hosts: ['mimecast.com'],
      says: {},
    },
    // As those write who run it: the University of Maryland, "BarracudaSpamFirewall/Scoring"
    barracuda: {
      fields: /^x-barracuda-/,
      certainty: 'third-party',
      source: 'BARRACUDA',
      hosts: ['barracudanetworks.com', 'barracuda.com'],
      says: { 'X-Barracuda-Spam-Status': flag, 'X-Barracuda-Spam-Flag': flag },
    },
    // AsyncOS User Guide, "Headers Added During Anti-Spam Scanning"; Cisco technotes 117887 and 118900
    cisco: {
      fields: /^x-(?:ironport|ipas|amp)-/,
      certainty: 'documented',
      source: 'CISCO',
      hosts: ['iphmx.com'],
      says: {
        'X-Amp-Result': words(WORD, { malicious: 'malware' }),
        'X-IronPort-AV': words(/;(v)="[^"]/, { v: 'malware' }),
      },
    },
    sophos: {
      fields: /^x-(?:lased|sophos)-/,
      certainty: 'observed',
      source: 'SEEN',
      hosts: ['sophos.com'],
      says: { 'X-LASED-Spam': words(WORD, { nonspam: 'none' }) },
    },
    // Trend Micro KA-0001462: "Yes" or "No", score, threshold, category, type (2 is phishing)
    trend: {
      fields: /^x-tm(?:ase)?-/,
      certainty: 'documented',
      source: 'TREND',
      hosts: ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp'],
      says: {
        'X-TM-AS-Result': words(/^yes-[^-]{1,20}-[^-]{1,20}-[^-]{1,20}-(2)$|^(yes|no)\b/i, {
          ...FLAG,
          2: 'phish',
        }),
        'X-TM-AS-User-Blocked-Sender': words(WORD, { yes: 'blocked' }),
      },
    },
    // DSPAM's README; by LMTP the word stands in result="…"
    dspam: {
      fields: /^x-dspam-/,
      certainty: 'documented',
      source: 'DSPAM',
      says: {
        'X-DSPAM-Result': words(/; result="(\w+)"|^([A-Za-z]+)$/, {
          innocent: 'none',
          whitelisted: 'none',
          spam: 'spam',
          virus: 'malware',
          blocklisted: 'blocked',
          blacklisted: 'blocked',
        }),
      },
    },
    // bogofilter(1); "Yes" and "No" are of its first versions
    bogofilter: {
      fields: /^x-bogosity$/,
      certainty: 'documented',
      source: 'BOGOFILTER',
      says: { 'X-Bogosity': words(WORD, { ...FLAG, ham: 'none', spam: 'spam' }) },
    },
    // Its owner's name stands in those of its fields: "X-Example-MailScanner-SpamCheck".
    mailscanner: {
      fields: /^-mailscanner/,
      certainty: 'third-party',
      source: 'MAILSCANNER',
      says: {
        '-MailScanner-SpamCheck': words(/^(not spam|spam)\b/i, {
          'not spam': 'none',
          spam: 'spam',
        }),
        '-MailScanner': words(/\b(infected)\b/i, { infected: 'malware' }),
      },
    },
    // What these mean is nowhere said: Cloudmark's, and of gateways that write no more than ids.
    unexplained: {
      fields: /^x-(?:cmae|cnfs|authority-analysis|halon|magicspam|spamtitan)/,
      certainty: 'undocumented',
      source: 'SEEN',
      hosts: [],
      says: {},
    },
  }),
);
