import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  /** Whether it is open when it first appears; from then on it is the reader's. */
  readonly open?: boolean;
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** Something that opens: `details`, which keyboard and screen reader know. */
export function Disclosure({ summary, open = false, kind, children }: DisclosureProps) {
  const [atFirst] = useState(open);
  return (
    <details class="disclosure" data-kind={kind} open={atFirst}>
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
