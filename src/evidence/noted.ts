import type { SpamValue, Stamp } from '../claims/claims.ts';

/** What a receiver or its filter tells beside its verdict, by the names of the causes. */
export type Note =
  | 'first-contact'
  | 'asf' //             an option of the advanced spam filter
  | 'backscatter'
  | 'ndr-protected' //   a failure notice, on which DMARC was not applied
  | 'user-junk-rule' //  the filter let it pass, and the mailbox moved it
  | 'ip-blocklist'
  | 'domain-blocklist'
  | 'url-blocklist';

export interface Noted {
  readonly note: Note;
  readonly values: readonly Pick<SpamValue, 'at'>[];
}

/** Lists by the names that filters have for their own rules; a list that could not be asked says nothing. */
const LISTS: readonly (readonly [note: Note, name: RegExp])[] = [
  ['domain-blocklist', /\b(?:URIBL_)?DBL_(?!BLOCKED)[A-Z]|\bRHSBL_[A-Z]/],
  ['url-blocklist', /\bURIBL_(?!DBL|BLOCKED|ZEN_BLOCKED)[A-Z]|\b[A-Z_]*SURBL\b/],
  [
    'ip-blocklist',
    /\bRCVD_IN_(?!DNSWL|IADB|MSPIKE_[HW]|[A-Z]*_(?:SAFE|CERTIFIED)|ZEN_BLOCKED)[A-Z]|\bRBL_(?![A-Z_]*(?:BLOCKED|FAIL|UNKNOWN))[A-Z]/,
  ],
];

/** The fields in which filters name their rules. */
const REPORTS = ['X-Spam-Status', 'X-Spam-Report', 'X-Spamd-Result', 'X-Rspamd-Pre-Result'];

/** Reads them; Microsoft's values, and the rules that SpamAssassin and rspamd name. Linear. */
export function readNoted(receiver: Stamp): readonly Noted[] {
  const { spam, compauth, results } = receiver;
  const { SFTY, SFV, dest, ucf, jmr, OFR, 'X-CustomSpam': custom } = spam;
  const noted: Noted[] = [];
  const note = (which: Note, ...values: (Pick<SpamValue, 'at'> | undefined)[]) =>
    noted.push({ note: which, values: values.flatMap((one) => one ?? []) });
  if (SFTY?.value === '9.25') note('first-contact', SFTY);
  if (custom) note(/backscatter/i.test(custom.value) ? 'backscatter' : 'asf', custom);
  if (compauth?.reason === '501' || compauth?.reason === '502')
    note(
      'ndr-protected',
      results.find(({ method }) => method === 'compauth'),
    );
  const isMoved = dest?.value === 'J' || dest?.value === 'C';
  const isSetting =
    ucf?.value === '1' || jmr?.value === '1' || /ExclusiveSettings/.test(OFR?.value ?? '');
  if (isMoved && (SFV?.value === 'NSPM' || isSetting)) note('user-junk-rule', SFV, dest, OFR);
  for (const [which, name] of LISTS) {
    const told = REPORTS.flatMap((field) => spam[field] ?? []).filter(({ value }) =>
      name.test(value),
    );
    if (told.length > 0) note(which, ...told);
  }
  return noted;
}
