/**
 * From fields and what two readers make of them: the grammar, and Exchange Online Protection. Rows
 * of the table of From cases in the project's reference data, less the one that is about DNS; the
 * codes of problems are this project's.
 */
import type { ExchangeProblem, From, FromProblem } from '../../../src/message/message.ts';
import { addresses } from './addresses.ts';
import { listsAndNames } from './lists-and-names.ts';
import { mail } from './mail.ts';
import { page } from './page.ts';

export interface FromCase {
  /** Header lines, in Unicode. */
  readonly header: string;
  readonly rule: string;
  /** By RFC 5322 and RFC 6532; `valid` where nothing is said. */
  readonly validity?: From['validity'];
  /** By Exchange Online Protection; true where nothing is said. */
  readonly accepted?: false;
  readonly name?: string;
  /** Several are parted by "|". */
  readonly address?: string;
  /** That of the address where nothing is said. */
  readonly domain?: string;
  readonly problems?: readonly FromProblem[];
  readonly exchange?: readonly ExchangeProblem[];
  /** Who says so (SEED4, MS-FROM: Microsoft's page; G-…: Google's; PP: real mail), and how sure it is. */
  readonly source: string;
}

export const fromCases: readonly FromCase[] = [...page, ...listsAndNames, ...mail, ...addresses];
