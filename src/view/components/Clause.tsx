import type { Finding } from '../../report.ts';
import { citationText, citationUrl, standards } from '../../standards/standards.ts';

export interface ClauseProps {
  readonly cite: NonNullable<Finding['cite']>;
}

/** The clause of a standard, as a link to where it can be read. */
export function Clause({ cite }: ClauseProps) {
  return (
    <a
      class="clause"
      href={citationUrl(cite)}
      title={standards[cite.rfc].title}
      target="_blank"
      rel="noreferrer"
    >
      {citationText(cite)}
    </a>
  );
}
