import type { ComponentChildren } from 'preact';
import { RESULT_SIGNS } from '../../export/export.ts';
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
        <path d={RESULT_SIGNS[kind]} />
      </svg>
      <span>{children}</span>
    </span>
  );
}
