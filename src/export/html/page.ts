import type { Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';

/** What the parts of a page are made of. */
export interface Page {
  readonly report: Report;
  readonly words: Words;
  /** The source; empty where it is not at hand. */
  readonly head: Uint8Array;
  /** The file that stood in for DNS. */
  readonly zone: string | undefined;
}
