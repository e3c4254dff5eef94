import { dmarcSteps, type Step, spfSteps } from '../../export/export.ts';
import type { Report } from '../../report.ts';
import { Disclosure } from './Disclosure.tsx';
import { Revealed } from './Revealed.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

/** How SPF and DMARC came to their results, a step each, as they were made. */
export function Steps({ report }: { readonly report: Report }) {
  const words = useWords();
  const { steps: says } = words.view;
  const lists = [
    ['spf-steps', says.spf, spfSteps(report, words)],
    ['dmarc-steps', says.dmarc, dmarcSteps(report, words)],
  ] as const;
  const made = lists.filter(([, , steps]) => steps.length > 0);
  if (made.length === 0) return null;
  return (
    <section class="steps">
      {made.map(([kind, title, steps]) => (
        <Disclosure key={kind} kind={kind} summary={title}>
          <StepList steps={steps} />
        </Disclosure>
      ))}
    </section>
  );
}

function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ul>
      {steps.map((step, i) => (
        <li key={i} data-kind={step.kind ?? undefined}>
          {step.text !== '' && <Verbatim text={step.text} limit={400} />}
          {step.record && <RecordText record={step.record} />}
          {step.steps.length > 0 && <StepList steps={step.steps} />}
        </li>
      ))}
    </ul>
  );
}

/** The record whole, with the place marked that decided. */
function RecordText({ record: { text, at } }: { readonly record: NonNullable<Step['record']> }) {
  const { start, end } = at ?? { start: text.length, end: text.length };
  return (
    <pre class="record" dir="ltr">
      <Revealed text={text.slice(0, start)} />
      {start < end && (
        <mark>
          <Revealed text={text.slice(start, end)} />
        </mark>
      )}
      <Revealed text={text.slice(end)} />
    </pre>
  );
}
