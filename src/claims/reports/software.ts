/**
 * Filters that anybody may run, and their fields: those that decide the surest first, which is the order
 * of "verdict" in the report's document. Whose copy of a filter wrote a field is found in ./writer.ts.
 */
import { FLAG, flag, type ReportField, WORD, words } from './field.ts';

export interface Software {
  /**
   * Of a gateway, a hop of its own that filters what goes out as well: the hosts of those who run it for
   * others. Below the receiver's Received field its fields are the receiver's only where such a host is.
   */
  readonly hosts?: readonly string[];
  readonly fields: readonly ReportField[];
}

export const SOFTWARE: ReadonlyMap<string, Software> = new Map(
  Object.entries<Software>({
    // amavisd-new-docs; clamav-milter's AddHeader. A virus is one whatever a filter of spam said.
    amavis: {
      fields: [
        ['X-Amavis-Alert', 'documented', words(WORD, { infected: 'malware', banned: 'malware' })],
        ['X-Virus-Status', 'documented', words(WORD, { infected: 'malware' })],
        ['X-Virus-Scanned', 'documented'],
      ],
    },
    // rspamd's modules/milter_headers; its actions: configuration/metrics
    rspamd: {
      fields: [
        [
          'X-Rspamd-Action',
          'documented',
          words(/^([a-z ]+)/i, {
            'no action': 'none',
            greylist: 'none',
            'add header': 'spam',
            'rewrite subject': 'spam',
            quarantine: 'spam',
            reject: 'rejected',
          }),
        ],
        [
          'X-Rspamd-Pre-Result',
          'documented',
          words(/^action=([a-z ]+)/i, {
            'add header': 'spam',
            'rewrite subject': 'spam',
            reject: 'rejected',
          }),
        ],
        // "True" stands for the action "reject" alone, so "False" says nothing.
        ['X-Spamd-Result', 'documented', words(/^default: (true)\b/i, { true: 'spam' })],
        ['X-Rspamd-Score', 'documented'],
        ['X-Spamd-Bar', 'documented'],
        ['X-Rspamd-Server', 'documented'],
        ['X-Rspamd-Queue-Id', 'documented'],
      ],
    },
    vade: {
      hosts: ['ovh.net'],
      fields: [
        ['X-VADE-SPAMSTATE', 'observed', words(WORD, { clean: 'none', spam: 'spam' })],
        ['X-VR-SPAMSTATE', 'observed', words(WORD, { ok: 'none', spam: 'spam' })],
        ['X-VADE-SPAMSCORE', 'observed'],
        ['X-VADE-SPAMCAUSE', 'observed'],
        ['X-VR-SPAMSCORE', 'observed'],
        ['X-VR-SPAMCAUSE', 'observed'],
      ],
    },
    // Mail::SpamAssassin::Conf, "Basic Message Tagging Options"; amavis, rspamd and Exim write these names too.
    spamassassin: {
      fields: [
        ['X-Spam-Status', 'documented', flag],
        ['X-Spam-Flag', 'documented', flag],
        ['X-Spam', 'documented', flag],
        ['X-Spam-Score', 'documented'],
        ['X-Spam-Level', 'documented'],
        ['X-Spam-Bar', 'documented'],
        ['X-Spam-Report', 'documented'],
        ['X-Ham-Report', 'documented'],
        ['X-Spam-Checker-Version', 'documented'],
      ],
    },
    proofpoint: {
      hosts: ['pphosted.com', 'ppe-hosted.com', 'ppops.net'],
      fields: [
        [
          'X-Proofpoint-Spam-Details',
          'observed',
          words(/\brule=\w{0,64}?(notspam|spam)/i, { notspam: 'none', spam: 'spam' }),
        ],
        ['X-Proofpoint-Spam-Details-Enc', 'observed'],
        ['X-Proofpoint-Spam-Reason', 'observed'],
        ['X-Proofpoint-Virus-Version', 'observed'],
      ],
    },
    mimecast: {
      hosts: ['mimecast.com'],
      fields: [
        ['X-Mimecast-Spam-Score', 'observed'],
        ['X-Mimecast-Impersonation-Protect', 'observed'],
      ],
    },
    barracuda: {
      hosts: ['barracudanetworks.com', 'barracuda.com'],
      fields: [
        ['X-Barracuda-Spam-Status', 'third-party', flag],
        ['X-Barracuda-Spam-Flag', 'third-party', flag],
        ['X-Barracuda-Spam-Score', 'third-party'],
      ],
    },
    // AsyncOS User Guide, "Headers Added During Anti-Spam Scanning"; Cisco technotes 117887 and 118900
    cisco: {
      hosts: ['iphmx.com'],
      fields: [
        ['X-Amp-Result', 'documented', words(WORD, { malicious: 'malware' })],
        ['X-IronPort-AV', 'documented', words(/;(v)="[^"]/, { v: 'malware' })],
        ['X-IronPort-Anti-Spam-Filtered', 'documented'],
        ['X-IronPort-Anti-Spam-Result', 'documented'],
        ['X-IPAS-Result', 'documented'],
        ['X-IronPort-Reputation', 'documented'],
      ],
    },
    sophos: {
      hosts: ['sophos.com'],
      fields: [
        ['X-LASED-Spam', 'observed', words(WORD, { nonspam: 'none' })],
        ['X-LASED-Impersonation', 'observed'],
        ['X-LASED-SpamProbability', 'observed'],
        ['X-LASED-Hits', 'observed'],
      ],
    },
    // Trend Micro KA-0001462: "Yes" or "No", score, threshold, category, type (2 is phishing)
    trend: {
      hosts: ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp'],
      fields: [
        [
          'X-TM-AS-Result',
          'documented',
          words(/^yes-[^-]{1,20}-[^-]{1,20}-[^-]{1,20}-(2)$|^(yes|no)\b/i, { ...FLAG, 2: 'phish' }),
        ],
        ['X-TM-AS-User-Blocked-Sender', 'documented', words(WORD, { yes: 'blocked' })],
        ['X-TM-AS-User-Approved-Sender', 'documented'],
        ['X-TMASE-Result', 'documented'], // the manual of Trend Micro Email Security
      ],
    },
    cloudmark: {
      hosts: [],
      fields: [
        ['X-CMAE-Score', 'observed'],
        ['X-CMAE-Scan-Result', 'observed'],
        ['X-CMAE-Analysis', 'observed'],
        ['X-CNFS-Analysis', 'observed'],
        ['X-Authority-Analysis', 'observed'],
      ],
    },
    // DSPAM's README; by LMTP the word stands in result="…"
    dspam: {
      fields: [
        [
          'X-DSPAM-Result',
          'documented',
          words(/; result="(\w+)"|^([A-Za-z]+)$/, {
            innocent: 'none',
            whitelisted: 'none',
            spam: 'spam',
            virus: 'malware',
            blocklisted: 'blocked',
            blacklisted: 'blocked',
          }),
        ],
        ['X-DSPAM-Confidence', 'documented'],
        ['X-DSPAM-Probability', 'documented'],
      ],
    },
    // bogofilter(1); "Yes" and "No" are of its first versions
    bogofilter: {
      fields: [['X-Bogosity', 'documented', words(WORD, { ...FLAG, ham: 'none', spam: 'spam' })]],
    },
    // Its owner's name stands in those of its fields: "X-Example-MailScanner-SpamCheck".
    mailscanner: {
      fields: [
        [
          '-MailScanner-SpamCheck',
          'third-party',
          words(/^(not spam|spam)\b/i, { 'not spam': 'none', spam: 'spam' }),
        ],
        ['-MailScanner-SpamScore', 'third-party'],
        ['-MailScanner', 'third-party', words(/\b(infected)\b/i, { infected: 'malware' })],
      ],
    },
  }),
);
