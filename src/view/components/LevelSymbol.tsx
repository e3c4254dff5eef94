import { LEVEL_SHAPES } from '../../export/export.ts';
import type { Level } from '../../report.ts';

export interface LevelSymbolProps {
  readonly level: Level | 'pending';
}

/** A shape for each level, so that it can be told without colour. The word stands beside it. */
export function LevelSymbol({ level }: LevelSymbolProps) {
  return (
    <svg class="symbol" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {level === 'pending' ? <Pending /> : <Shape level={level} />}
    </svg>
  );
}

function Shape({ level }: { readonly level: Level }) {
  const { body, sign } = LEVEL_SHAPES[level];
  return (
    <>
      <path class={level === 'caution' ? 'symbol-body symbol-round' : 'symbol-body'} d={body} />
      <path class="symbol-sign" d={sign} />
    </>
  );
}

function Pending() {
  return (
    <>
      <circle class="symbol-ring" cx="16" cy="16" r="12.5" />
      <path class="symbol-dots" d="M10.5 16h.1M16 16h.1M21.5 16h.1" />
    </>
  );
}
