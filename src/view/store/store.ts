/**
 * Stores: plain functions that return signals and methods. They hold what a view shows and know
 * neither elements nor the browser; the engine's client is handed in.
 */
export { type AnalysisStore, createAnalysisStore, type Intake, type Stage } from './analysis.ts';
export { markFirstContent } from './marks.ts';
export {
  createMessagesStore,
  type Given,
  type MessagesStore,
  type OpenMessage,
} from './messages.ts';
export {
  createOptionsStore,
  type DnsMode,
  type OptionsPort,
  type OptionsStore,
  type Saving,
  type Settings,
} from './options.ts';
export type { Acquire, Acquired, AcquireListener, Examiner, Preferences } from './ports.ts';
export { openSpeech, type Speech } from './speech.ts';
