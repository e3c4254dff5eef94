import type { ComponentChildren } from 'preact';
import type { ResultKind } from '../../report.ts';

export interface ResultMarkProps {
  /** The RFC's own word. */
  readonly result: string;
  readonly kind: ResultKind;
  readonly children: ComponentChildren;
}

/** A result with its sign: a shape for each kind, beside the word. */
export function ResultMark({ result, kind, children }: ResultMarkProps) {
  return (
    <span class="result" data-result={result} data-kind={kind}>
      <svg class="result-sign" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={SIGNS[kind]} />
      </svg>
      <span>{children}</span>
    </span>
  );
}

const SIGNS: Readonly<Record<ResultKind, string>> = {
  good: 'M1.5 6.5l3 3 6-7',
  bad: 'M2 2l8 8M10 2l-8 8',
  nothing: 'M2 6h8',
  open: 'M2 6h.1M6 6h.1M10 6h.1',
  unsure: 'M3.6 3.8a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 1.8M6 10.6v.1',
};
