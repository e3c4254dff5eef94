import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

export interface FailureProps {
  /** Of acquisition, of the engine, or why the input is no mail. */
  readonly code: string;
}

/** There is no message to explain: what happened, and the way on. */
export function Failure({ code }: FailureProps) {
  const { view, refusals } = useWords();
  const refusal = Object.entries(refusals).find(([name]) => name === code)?.[1];
  const said = view.failures[code] ?? refusal ?? view.failures.unknown;
  return (
    <div role="alert" data-failure={code}>
      <Verdict level="unknown" label={view.failureLabel} title={said?.what ?? ''}>
        <p>{said?.instead}</p>
      </Verdict>
    </div>
  );
}
