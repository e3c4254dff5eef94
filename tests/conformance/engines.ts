/** The two engines that every suite runs through: mailauth itself under Node, and our bundle of it. */
import { examine } from '../../src/analyse.ts';
import type { Resolve } from '../../src/dns/dns.ts';
import type { Engine } from '../../src/platform/platform.ts';
import type { Report } from '../../src/report.ts';
import { examineIn, openEngineRealm } from '../support/engine-realm.ts';

export interface SuiteQuestion {
  readonly envelope?: { readonly ip?: string; readonly helo?: string; readonly mailFrom?: string };
  readonly clock?: Date;
}

export type SuiteEngine = (
  bytes: Uint8Array,
  resolve: Resolve,
  question?: SuiteQuestion,
) => Promise<Report>;

const inNode: SuiteEngine = (bytes, resolver, question = {}) =>
  examine(bytes, { resolver, ...question });

/** One realm for all; its server answers by the zone of the case that is on. */
function inRealm(): SuiteEngine {
  let answers: Resolve | null = null;
  let engine: Engine | null = null;
  const open = () =>
    openEngineRealm(async (name, type) => {
      if (!answers) throw new Error('asked between two cases');
      return await answers(name, type);
    });
  return async (bytes, resolve, { envelope, clock } = {}) => {
    engine ??= open();
    answers = resolve;
    try {
      return await examineIn(engine, bytes, {
        ...(envelope && { envelope }),
        ...(clock && { clock: clock.toISOString() }),
      });
    } finally {
      answers = null;
    }
  };
}

export const engines: readonly (readonly [name: string, examineBy: SuiteEngine])[] = [
  ['mailauth in Node', inNode],
  ['the built engine', inRealm()],
];

/** "203 of 203", and the cases that missed, for the log. */
export function printScore(
  suite: string,
  engine: string,
  misses: readonly string[],
  total: number,
) {
  console.log(`${suite}, ${engine}: ${total - misses.length} of ${total}`);
  for (const miss of misses) console.log(`  ${miss}`);
}
