import { orderedSignatures, signatureFacts } from '../../export/export.ts';
import type { Alteration, DkimCheck, Report } from '../../report.ts';
import { Disclosure } from './Disclosure.tsx';
import { Excerpts } from './Excerpts.tsx';
import { Name } from './Name.tsx';
import { ResultMark } from './ResultMark.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface SignaturesProps {
  readonly report: Report;
  readonly head: Uint8Array;
}

/** Ours: a message may have fifty; what matters comes first. */
const SHOWN = 5;

/** Ours: of the others. A hostile message has thousands, and those are not tried. */
const OPENED = 45;

/** Each DKIM signature, the header apart from the text: the two fail for different reasons. */
export function Signatures({ report, head }: SignaturesProps) {
  const { view } = useWords();
  const all = orderedSignatures(report);
  if (all.length === 0) return null;
  const items = all
    .slice(0, SHOWN + OPENED)
    .map((signature, i) => (
      <SignatureItem key={i} signature={signature} fields={report.fields} head={head} />
    ));
  return (
    <section class="signatures">
      <h2>{view.signatures}</h2>
      {items.slice(0, SHOWN)}
      {all.length > SHOWN && (
        <Disclosure kind="more-signatures" summary={view.signature.more(all.length - SHOWN)}>
          {items.slice(SHOWN)}
        </Disclosure>
      )}
    </section>
  );
}

interface SignatureItemProps extends SignatureProps {
  readonly fields: Report['fields'];
  readonly head: Uint8Array;
}

function SignatureItem({ signature, fields, head }: SignatureItemProps) {
  const marks = [signature.at, signature.beyond].filter((span) => span !== null);
  return (
    <Disclosure kind="signature" summary={<Signature signature={signature} />}>
      <Altered altered={signature.altered} />
      <SignatureDetail signature={signature} />
      <Excerpts fields={fields} head={head} marks={marks} />
    </Disclosure>
  );
}

interface SignatureProps {
  readonly signature: DkimCheck;
}

function Signature({ signature: { domain, headerSignature, bodyHash, result } }: SignatureProps) {
  const { view } = useWords();
  const open = result === 'pending' ? 'open' : 'nothing';
  const header = { pass: 'good', fail: 'bad', unknown: open } as const;
  const body = { match: 'good', mismatch: 'bad', 'not-checked': open } as const;
  // A text that was rewritten by a mailbox does not fit either: no failure then.
  const bodyKind = result === 'skipped' && bodyHash === 'mismatch' ? 'nothing' : body[bodyHash];
  return (
    <>
      {domain === null ? view.unknownDomain : <Name name={domain} />}
      <span class="signature-parts">
        <span data-header-signature={headerSignature}>
          <ResultMark result={headerSignature} kind={header[headerSignature]}>
            {view.headerSignature[headerSignature]}
          </ResultMark>
        </span>
        <span data-body-hash={bodyHash}>
          <ResultMark result={bodyHash} kind={bodyKind}>
            {view.bodyHash[bodyHash]}
          </ResultMark>
        </span>
      </span>
    </>
  );
}

/** What was changed after signing, with the bytes that it concerns. */
function Altered({ altered }: { readonly altered: readonly Alteration[] }) {
  const { view } = useWords();
  if (altered.length === 0) return null;
  const bytes = ({ at }: Alteration) =>
    at.slice(0, PLACES).map(({ start, end }) => view.bytes(start, end));
  return (
    <dl class="signature-detail">
      <div>
        <dt>{view.changed}</dt>
        <dd>
          {altered.map((one) => (
            <div key={one.kind} data-altered={one.kind}>
              {view.labelled(
                `${view.altered[one.kind]}${one.proved ? '' : ` (${view.notProved})`}`,
                bytes(one).join(', '),
              )}
            </div>
          ))}
        </dd>
      </div>
    </dl>
  );
}

/** Ours: what was done to every line is told by the first of them. */
const PLACES = 3;

function SignatureDetail({ signature }: SignatureProps) {
  const words = useWords();
  return (
    <dl class="signature-detail">
      {signatureFacts(signature, words).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Verbatim text={text} limit={500} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
