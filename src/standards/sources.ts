/**
 * Documents and collections that are no standards, and tell what a receiver's own codes mean. Titles
 * and places as read 2026-11-20; a mirror is named where the first edition is no longer there.
 */
export interface Source {
  readonly title: string;
  /** Where it can be read; null where nothing was read that could be named. */
  readonly url: string | null;
}

const learn = (path: string) => `https://learn.microsoft.com/en-us/defender-office-365/${path}`;
const github = (repository: string, commit: string, path = '') =>
  `https://github.com/${repository}/tree/${commit}/${path}`;

export const sources = {
  'MS-HDR': {
    title: 'Microsoft, Anti-spam message headers (2026)',
    url: learn('message-headers-eop-mdo'),
  },
  'MS-HDR25': {
    title: 'Microsoft, Anti-spam message headers (2025)',
    url: github(
      'MicrosoftDocs/defender-docs',
      '1186a35',
      'defender-office-365/message-headers-eop-mdo.md',
    ),
  },
  'MS-HDR21': {
    title: 'Microsoft, Anti-spam message headers (2021)',
    url: github(
      'MicrosoftDocs/microsoft-365-docs',
      'ae3958f',
      'microsoft-365/security/office-365-security/anti-spam-message-headers.md',
    ),
  },
  'MS-AUTH': {
    title: 'Microsoft, Email authentication in Microsoft 365',
    url: learn('email-authentication-about'),
  },
  'MS-AUTH22': {
    title: 'Microsoft, Email authentication in EOP (2022)',
    url: learn('email-authentication-about'),
  },
  'MS-DMARC': {
    title: 'Microsoft, Set up DMARC',
    url: learn('email-authentication-dmarc-configure'),
  },
  'MS-ARC': {
    title: 'Microsoft, Trusted ARC sealers',
    url: learn('email-authentication-arc-configure'),
  },
  'MS-SECOPS': {
    title: 'Microsoft, SecOps guide for email authentication',
    url: learn('email-auth-sec-ops-guide'),
  },
  'MS-TRBL': {
    title: 'Microsoft, Troubleshoot email authentication',
    url: learn('email-authentication-troubleshoot'),
  },
  'MS-SPAMTRBL': {
    title: 'Microsoft, Troubleshoot anti-spam policies',
    url: learn('anti-spam-policies-troubleshooting'),
  },
  'MS-PHISH': {
    title: 'Microsoft, Anti-phishing policies',
    url: learn('anti-phishing-policies-about'),
  },
  'MS-SPOOF': {
    title: 'Microsoft, Anti-spoofing protection',
    url: learn('anti-phishing-protection-spoofing-about'),
  },
  'MS-ASF': {
    title: 'Microsoft, Advanced Spam Filter settings',
    url: learn('anti-spam-policies-asf-settings-about'),
  },
  'MS-BCL': {
    title: 'Microsoft, Bulk complaint level',
    url: learn('anti-spam-bulk-complaint-level-bcl-about'),
  },
  'MS-SCL': {
    title: 'Microsoft, Spam confidence level',
    url: learn('anti-spam-spam-confidence-level-scl-about'),
  },
  EXAPI: {
    title: 'Microsoft, Exchange transport API: AuthenticationSource',
    url: 'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-api/aa579305(v=exchg.150)',
  },
  MHA: {
    title: 'Message Header Analyzer, its rules',
    url: github('microsoft/MHA', '8531251', 'src/data/rules.json'),
  },
  MGEEKY: {
    title: 'decode-spam-headers',
    url: github('mgeeky/decode-spam-headers', '7a3b958'),
  },
  PP: {
    title: 'Counted in 7,909 messages of phishing_pot',
    url: github('rf-peixoto/phishing_pot', '8e207b5'),
  },
  SEEN: { title: 'Seen in real headers of public repositories', url: null },
  OPENDMARC: {
    title: 'OpenDMARC, its source',
    url: github('trusteddomainproject/OpenDMARC', 'bf37d53'),
  },
  RSPAMD: {
    title: 'rspamd, Milter headers module',
    url: 'https://rspamd.com/doc/modules/milter_headers.html',
  },
  SPAMASSASSIN: {
    title: 'SpamAssassin, the headers that it writes',
    url: 'https://www.packtpub.com/en-cz/product/spamassassin-a-practical-guide-to-integration-and-configuration-10-9781904811121/chapter/look-and-feel/headers',
  },
  AMAVIS: {
    title: 'amavisd-new documentation bits and pieces',
    url: 'https://opensource.apple.com/source/SpamAssassin/SpamAssassin-124/amavisd/README_FILES/amavisd-new-docs.html.auto.html',
  },
  GMAIL: {
    title: 'Google Workspace, routing settings: X-Gm-Spam and X-Gm-Phishy, as told by workspace123',
    url: 'https://workspace123.com/email-management/delivery-settings/default-routing/',
  },
  FASTMAIL: {
    title: 'Fastmail, Spam filtering',
    url: 'https://www.fastmail.com/help/technical/spamchecks.html',
  },
  YANDEX: { title: 'Yandex, the source of its mail server nwsmtp', url: null },
  BARRACUDA: {
    title: 'University of Maryland, BarracudaSpamFirewall/Scoring',
    url: 'https://wiki.umiacs.umd.edu/umiacs/index.php?title=BarracudaSpamFirewall/Scoring&oldid=9299',
  },
  CISCO: {
    title: 'Cisco, X-headers of the Email Security Appliance',
    url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118900-technote-esa-00.html',
  },
  TREND: {
    title: 'Trend Micro, KA-0001462',
    url: 'https://success.trendmicro.com/en-US/solution/KA-0001462',
  },
  DSPAM: { title: 'dspam(1)', url: 'https://unix.com/man-page/debian/1/dspam/' },
  BOGOFILTER: {
    title: 'bogofilter(1)',
    url: 'https://man.archlinux.org/man/bogofilter.1.en.raw',
  },
  MAILSCANNER: {
    title: 'Avanti Hosting, how to know a virus or spam',
    url: 'https://avantihosting.com.au/service/knowledgebase/25/How-do-I-know-whether-and-email-has-a-virus-or-is-a-spam.html',
  },
  KNOW: { title: 'General knowledge; no document read', url: null },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
