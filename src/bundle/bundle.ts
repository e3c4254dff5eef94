/**
 * The evidence bundle: all that a report was made of (the message, what was known of it, every answer
 * of DNS, the clock), in one JSON file from which the same report is made again without a network.
 * docs/bundle.md has its members.
 */
export type {
  Bundle,
  BundleOptions,
  RecordedAnswer,
  RecordedLedgerEntry,
} from './format.ts';
export { BUNDLE_SIZE_LIMIT, type BundleProblem, mayBeBundle, readBundle } from './read.ts';
export { openRecorder, type Recorder } from './recorder.ts';
export { redactBundle } from './redact.ts';
export { replayOf, withRecordedLedger } from './replay.ts';
export { bundleJson, ledgersOf, makeBundle } from './write.ts';
