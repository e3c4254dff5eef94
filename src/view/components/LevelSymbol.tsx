import type { Level } from '../../report.ts';

export interface LevelSymbolProps {
  readonly level: Level | 'pending';
}

/** A shape for each level, so that it can be told without colour. The word stands beside it. */
export function LevelSymbol({ level }: LevelSymbolProps) {
  return (
    <svg class="symbol" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {SHAPES[level]}
    </svg>
  );
}

const SHAPES = {
  danger: (
    <>
      <path class="symbol-body" d="M10 2h12l8 8v12l-8 8H10l-8-8V10z" />
      <path class="symbol-sign" d="M11 11l10 10M21 11L11 21" />
    </>
  ),
  caution: (
    <>
      <path class="symbol-body symbol-round" d="M16 4l13 23H3z" />
      <path class="symbol-sign" d="M16 12.5v7M16 23.6v.1" />
    </>
  ),
  fine: (
    <>
      <circle class="symbol-body" cx="16" cy="16" r="14" />
      <path class="symbol-sign" d="M9.5 16.5l4.5 4.5 8.5-9.5" />
    </>
  ),
  unknown: (
    <>
      <rect class="symbol-body" x="2" y="2" width="28" height="28" rx="8" />
      <path class="symbol-sign" d="M12 12.4a4 4 0 1 1 6.1 3.4c-1.5 1-2.1 1.6-2.1 3.2M16 23.9v.1" />
    </>
  ),
  pending: (
    <>
      <circle class="symbol-ring" cx="16" cy="16" r="12.5" />
      <path class="symbol-dots" d="M10.5 16h.1M16 16h.1M21.5 16h.1" />
    </>
  ),
} as const;
