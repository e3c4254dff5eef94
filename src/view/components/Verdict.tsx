import type { ComponentChildren } from 'preact';
import type { Level } from '../../report.ts';
import { LevelSymbol } from './LevelSymbol.tsx';
import { Verbatim } from './Verbatim.tsx';

export interface VerdictProps {
  readonly level: Level | 'pending';
  /** The level in words. */
  readonly label: string;
  readonly title: string;
  /** What to do now. */
  readonly children: ComponentChildren;
}

/** What is so, in one sentence, and what to do about it: symbol, word and colour say the level. */
export function Verdict({ level, label, title, children }: VerdictProps) {
  return (
    <header class="verdict" data-level={level}>
      <LevelSymbol level={level} />
      <div class="verdict-text">
        <p class="verdict-label">{label}</p>
        <h1>
          <Verbatim text={title} />
        </h1>
        {children}
      </div>
    </header>
  );
}
