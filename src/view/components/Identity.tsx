import { Fragment } from 'preact';
import { addressParts } from '../../export/export.ts';
import type { Report } from '../../report.ts';
import { Address } from './Address.tsx';
import { Name } from './Name.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface IdentityProps {
  readonly report: Report;
}

/** Who the message claims to be by, and where it came from, apart. */
export function Identity({ report }: IdentityProps) {
  const { view } = useWords();
  const replies = report.findings.find((finding) => finding.code === 'replies-go-elsewhere');
  return (
    <section class="identity">
      <dl>
        <dt>{view.claimsToBe}</dt>
        <dd data-identity="claims">
          <Claimed from={report.from} />
        </dd>
        <dt>{view.cameFrom}</dt>
        <dd data-identity="came">
          <Origin envelope={report.envelope} />
        </dd>
        {typeof replies?.facts.to === 'string' && (
          <>
            <dt>{view.answersGoTo}</dt>
            <dd data-identity="answers">
              <Address address={replies.facts.to} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Claimed({ from }: Pick<Report, 'from'>) {
  const { view } = useWords();
  const { address, addresses, displayName, domain } = from;
  // Where nobody can tell which address counts, all of them.
  const named = address === null ? addresses : [address];
  return (
    <>
      {displayName !== null && displayName !== '' && (
        <span class="display-name">
          <Verbatim text={displayName} limit={120} />
        </span>
      )}
      {named.map((one, i) => (
        <Fragment key={i}>
          {i > 0 && ', '}
          <Address address={one} />
        </Fragment>
      ))}
      {named.length === 0 && (
        <span>
          {view.noSender}
          {domain !== null && (
            <>
              {`, ${view.perhaps} `}
              <Name name={domain} />
            </>
          )}
        </span>
      )}
      <BothForms from={from} />
    </>
  );
}

/** The domain in Unicode beside what it really is, where the two differ. RFC 5890 §2.3.2.1 */
function BothForms({ from: { domain, unicodeDomain } }: Pick<Report, 'from'>) {
  const { view } = useWords();
  if (domain === null || unicodeDomain === null || domain === unicodeDomain) return null;
  return (
    <p class="both-forms">
      <Name name={unicodeDomain} />, {view.writtenInDns}{' '}
      <span class="mono">
        <Name name={domain} />
      </span>
    </p>
  );
}

function Origin({ envelope: { ip, helo, mailFrom } }: Pick<Report, 'envelope'>) {
  const { view } = useWords();
  const sender = mailFrom ? addressParts(mailFrom).domain : '';
  return (
    <>
      <span class="mono">{ip ?? view.unknownAddress}</span>
      {helo !== null && (
        <>
          {`, ${view.callingItself} `}
          <Name name={helo} />
        </>
      )}
      {mailFrom !== null && (
        <>
          {`, ${view.inTheNameOf} `}
          <strong>{sender === '' ? view.nobody : <Name name={sender} />}</strong>
        </>
      )}
    </>
  );
}
