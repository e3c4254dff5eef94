/**
 * Microsoft's own words: what Exchange Online, Outlook.com and an organisation's own Exchange write
 * beside their results, what was decided, and where the mailbox put the message. What a value means is
 * found when the report is worded (src/standards/microsoft).
 */
import type { Message, Received } from '../../message/message.ts';
import { lowerAscii, sameAscii } from '../../syntax/syntax.ts';
import type { SpamValue, Stamp } from '../stamp.ts';
import { findOwnFields, isOrganisations } from './own-fields.ts';
import { isMicrosoftHost, readStrays } from './strays.ts';
import { readValues, type SpamReport } from './values.ts';
import { microsoftDestination, microsoftVerdict } from './verdict.ts';

export interface MicrosoftWords {
  /** The receiver's stamp, with all that Microsoft wrote where it is the receiver. */
  readonly receiver: Stamp;
  /** Reports in its form that are not the receiver's word. */
  readonly strays: readonly Stamp[];
}

/** Reads Microsoft's fields beside the receiver's stamp. Linear time, never throws. */
export function readMicrosoft(
  message: Message,
  stamp: Stamp,
  hops: readonly Received[],
): MicrosoftWords {
  const own = isMicrosoft(stamp, hops, message);
  const fields = findOwnFields(message, hops, own);
  const strays = readStrays(message, fields, { hops, results: stamp.results, ip: stamp.ip, own });
  if (!own) return { receiver: withOrganisation(message, stamp, hops), strays };
  const receiver = withAction({ ...stamp, vendor: 'microsoft' });
  const spam = { ...readValues(message, fields), ...receiver.spam };
  return {
    receiver: {
      ...receiver,
      spam,
      verdict: microsoftVerdict(spam, stamp.compauth?.result ?? null),
      destination: microsoftDestination(spam),
    },
    strays,
  };
}

/**
 * By its stamp. Where that does not tell whose it is, by the host that took the message last and a
 * field of the organisation; without one a report may be anybody's.
 */
function isMicrosoft(
  { vendor, authservId }: Stamp,
  [top]: readonly Received[],
  { fields }: Message,
): boolean {
  if (vendor !== null) return vendor === 'microsoft';
  const by = top?.by ?? null;
  return [authservId ?? by, by].every(isMicrosoftHost) && fields.some(isOrganisations);
}

/** The stamp with what it says was done because of DMARC among its own words, if it is Microsoft's. */
export function withAction(stamp: Stamp): Stamp {
  const { vendor, results, action, spam } = stamp;
  const dmarc = results.find(({ method }) => method === 'dmarc');
  if (vendor !== 'microsoft' || action === null || !dmarc) return stamp;
  const value = { value: lowerAscii(action), meaning: null, certainty: null, at: dmarc.at };
  return { ...stamp, spam: { ...spam, action: value } };
}

/**
 * An organisation's own Exchange writes who handed the message in. It is the receiver's word where the
 * server it names is the one that took the message last.
 */
function withOrganisation(message: Message, stamp: Stamp, [top]: readonly Received[]): Stamp {
  const by = top?.by ?? null;
  if (by === null) return stamp;
  const values = readValues(message, findOwnFields(message, [], true));
  if (!sameAscii(values.AuthSource?.value ?? '', by)) return stamp;
  return { ...stamp, spam: { ...stamp.spam, ...organisationOnly(values) } };
}

const ORGANISATION = ['AuthAs', 'AuthSource', 'AuthMechanism', 'SCL', 'PCL'];

const organisationOnly = (values: SpamReport): SpamReport =>
  Object.fromEntries(
    ORGANISATION.flatMap((name) => {
      const value: SpamValue | undefined = values[name];
      return value ? [[name, value]] : [];
    }),
  );
