import { hostFacts } from '../../export/export.ts';
import type { Report } from '../../report.ts';
import { Disclosure } from './Disclosure.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface SendingHostProps {
  readonly report: Report;
}

/** What DNS says of the server that sent it, folded away. */
export function SendingHost({ report }: SendingHostProps) {
  const words = useWords();
  const facts = hostFacts(report, words);
  const { reverseDns, mailHosts } = report.checks;
  // Its place is kept while the answers come in, so that nothing below it moves.
  const open = [reverseDns, mailHosts.from].some((check) => check?.result === 'pending');
  if (facts.length === 0 && !open) return null;
  return (
    <section class="sending-host">
      <Disclosure kind="sending-host" summary={words.view.host.title}>
        <dl class="host-facts">
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Verbatim text={text} limit={500} />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}
