/**
 * Checks: SPF, DKIM, DMARC, ARC and the sending host made again, now, over DNS. A check never reads
 * a claim: it gets the connecting address, HELO, MAIL FROM and the clock as arguments.
 *
 * This is our own order of events: SPF, the signatures and the questions of DMARC and of the host
 * start at once, ARC and DMARC's verdict follow on what they found, and each is told as it ends.
 * What was changed after signing is looked for last.
 */
import type { NeverAsked, Resolve } from '../dns/dns.ts';
import type { Fidelity, Message } from '../message/message.ts';
import { type CheckParts, withAlterations } from './altered.ts';
import { type ArcCheck, arcWithout, checkArc } from './arc/arc.ts';
import { checkSignatures, type DkimCheck, signaturesOf } from './dkim/dkim.ts';
import {
  authorDomain,
  type DmarcCheck,
  discoverDmarc,
  dmarcWithout,
  isAligned,
  judgeDmarc,
} from './dmarc/dmarc.ts';
import {
  checkHost,
  type HostCheck,
  type HostVerdict,
  hostWithout,
  judgeHost,
} from './host/host.ts';
import { withArchive } from './key-archive/key-archive.ts';
import { type LibraryResolve, verifySignatures } from './mailauth/mailauth.ts';
import { type RecordedChecks, withRecorded } from './recorded.ts';
import type { SkipReason } from './skipped.ts';
import { checkSpf, type SpfCheck, spfWithout } from './spf/spf.ts';

export type { CheckParts } from './altered.ts';
export type { ArcCheck, ArcResult } from './arc/arc.ts';
export type {
  AddedField,
  Alteration,
  AlterationKind,
  DkimCheck,
  DkimKey,
  DkimReason,
  DkimResult,
  KeyFault,
} from './dkim/dkim.ts';
export type { DmarcCheck, DmarcResult, EditionDifference } from './dmarc/dmarc.ts';
export type {
  BimiCheck,
  Infrastructure,
  Ipv6Check,
  MailHosts,
  ReverseDnsCheck,
} from './host/host.ts';
export type { RecordedArc, RecordedChecks, RecordedPlace, RecordedSignature } from './recorded.ts';
export type { SkipReason } from './skipped.ts';
export type { SpfCheck, SpfIdentity, SpfResult, SpfTerm, SpfTrace } from './spf/spf.ts';

export interface Checks extends HostCheck, HostVerdict {
  /** ISO 8601: the instant that signatures are judged at. */
  readonly clock: string;
  readonly clockFrom: ClockSource;
  readonly spf: SpfCheck;
  readonly dkim: readonly DkimCheck[];
  readonly dmarc: DmarcCheck;
  readonly arc: ArcCheck;
}

/** Where the clock comes from. */
export type ClockSource = 'given' | 'received' | 'date' | 'now';

export interface CheckArguments {
  readonly ip: string | null;
  readonly helo: string | null;
  readonly mailFrom: string | null;
  /** Addresses of the From field or fields. */
  readonly authors: readonly string[];
  readonly fromFields: number;
  readonly clock: Date;
  readonly clockFrom: ClockSource;
  readonly fidelity: Fidelity;
  readonly withholdLocalPart: boolean;
  readonly askAhead?: boolean | undefined;
  /** Names that `resolve` is not asked for. */
  readonly neverAsked: NeverAsked;
  /** Asked for keys that DNS has no more; absent: nobody is. */
  readonly keyArchive?: Resolve | undefined;
  /** Verdicts to take instead of verifying. */
  readonly recorded?: RecordedChecks | undefined;
}

/** The checks before any has been made: `pending`, or `skipped` with one reason for all. */
export function checksWithout(
  message: Message,
  args: CheckArguments,
  result: 'pending' | 'skipped',
  reason: SkipReason | null,
): Checks {
  return concluded(args, {
    clock: args.clock.toISOString(),
    clockFrom: args.clockFrom,
    spf: spfWithout(args, result, reason),
    dkim: signaturesOf(message, result, reason),
    dmarc: dmarcWithout(authorDomain(args.authors), result, reason),
    arc: arcWithout(result, reason),
    ...hostWithout(args, result, reason),
  });
}

/** With what follows of the host from whatever is known by now. */
const concluded = (args: CheckArguments, made: Omit<Checks, keyof HostVerdict>): Checks => ({
  ...made,
  ...judgeHost(args, made),
});

/** Makes every check; `onCheck` gets the state after each. Rejects only for a bug of ours. */
export async function runChecks(
  message: Message,
  args: CheckArguments,
  resolve: Resolve,
  parts: Partial<CheckParts>,
  onCheck: (state: Checks) => void,
): Promise<Checks> {
  let state = checksWithout(message, args, 'pending', null);
  const update = (change: Partial<Checks>) => {
    state = concluded(args, { ...state, ...change });
    onCheck(state);
  };
  const { clock, fidelity, recorded } = args;
  const how = { clock, fidelity, withBody: fidelity !== 'headers-only' };

  const checkSender = async () => {
    const spf = await checkSpf(args, resolve);
    update({ spf });
    // DMARC asks for MAIL FROM (RFC 9989 §4.4.2); where nobody tells it, HELO stands in for nothing.
    return args.mailFrom === null ? { ...spf, domain: null } : spf;
  };
  const verify = async () => {
    if (recorded) {
      const found = withRecorded(message, recorded);
      update(found);
      return { verified: null, dkim: found.dkim };
    }
    const verified = await verifySignatures(message, {
      ...how,
      resolver: resolve as LibraryResolve,
    });
    const dkim = checkSignatures(message, verified, fidelity).map((one) =>
      one.reason === 'dns' && args.neverAsked(one.domain ?? '')
        ? { ...one, result: 'skipped' as const, reason: 'never-asked' as const }
        : one,
    );
    update({ dkim });
    return { verified, dkim };
  };
  const verifying = verify();
  const checkChain = async () => {
    const { verified } = await verifying;
    if (verified) update({ arc: await checkArc(message, verified, resolve, fidelity) });
  };
  const decide = async () => {
    // Whose mail it may be shown to be, whether or not it passes: so nothing waits for that.
    const sender = args.mailFrom === null ? [] : [state.spf];
    const domains = [...sender, ...state.dkim].flatMap(({ domain }) => domain ?? []);
    const author = authorDomain(args.authors);
    const isKept = author !== null && args.neverAsked(author);
    const [spf, { dkim }, discovery] = await Promise.all([
      checkSender(),
      verifying,
      isKept ? null : discoverDmarc(args, domains, resolve),
    ]);
    const dmarc = discovery
      ? judgeDmarc(discovery, { spf, dkim })
      : dmarcWithout(author, 'skipped', isKept ? 'never-asked' : 'no-from-domain');
    const aligned = (domain: string | null) =>
      domain === null ? null : isAligned(discovery, domain);
    update({ dmarc, dkim: dkim.map((one) => ({ ...one, aligned: aligned(one.domain) })) });
  };
  const found = (change: (now: Checks) => Partial<HostCheck>) => update(change(state));
  await Promise.all([checkChain(), decide(), checkHost(args, resolve, found)]);
  const { verified } = await verifying;
  if (!verified) return state;
  if (args.keyArchive) {
    update({ dkim: await withArchive(message, state.dkim, how, resolve, args.keyArchive) });
  }
  const altered = await withAlterations(message, state.dkim, verified, parts);
  if (altered !== state.dkim) update({ dkim: altered });
  return state;
}
